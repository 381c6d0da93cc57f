import { expose } from 'comlink';
import { GeometryService } from './geometry-service.ts';

expose(new GeometryService());

import { expose } from 'comlink';
import { TableService } from './table-service.ts';

expose(new TableService());

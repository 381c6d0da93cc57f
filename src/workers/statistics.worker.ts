import { expose } from 'comlink';
import { StatisticsService } from './statistics-service.ts';

expose(new StatisticsService());

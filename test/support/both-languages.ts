import { loadLanguage, loadStatisticsWords } from '../../src/i18n/translate.ts';

/** The page fetches English, and words about statistics, when they are asked for; tests have all. */
await Promise.all([loadLanguage('en'), loadStatisticsWords()]);

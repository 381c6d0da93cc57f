import { loadLanguage } from '../../src/i18n/translate.ts';

/** The page fetches English when it is asked for; tests write in both languages from the start. */
await loadLanguage('en');

import { aboutMessages } from '../../src/i18n/about-messages.ts';
import { dataPanelMessages } from '../../src/i18n/data-panel-messages.ts';
import { statisticsMessages } from '../../src/i18n/statistics-messages.ts';
import { tableMessages } from '../../src/i18n/table-messages.ts';
import { addMessages, loadLanguage } from '../../src/i18n/translate.ts';

/** The page fetches English, and words that the first view does not need, when somebody asks; tests have all. */
for (const messages of [aboutMessages, dataPanelMessages, statisticsMessages, tableMessages]) {
	addMessages(messages);
}
await loadLanguage('en');

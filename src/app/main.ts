import { mount } from 'svelte';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { openBoundaries } from '../io/load-boundaries.ts';
import { loadCatalogue, loadFigures, loadFigureText, loadGazetteer } from '../io/load-geodata.ts';
import { numberNotation } from '../i18n/translate.ts';
import { loadPreferences } from '../io/local-preferences.ts';
import { recallColumns, rememberColumns } from '../io/local-shapes.ts';
import { saveTextFile } from '../io/save-file.ts';
import { Session } from '../state/session.svelte.ts';
import { GeometryClient } from '../workers/geometry-client.ts';
import { TableClient } from '../workers/table-client.ts';
import App from './App.svelte';
import { installTrustedTypes } from './trusted-types.ts';

/** Put in its place by the build. */
declare const __PETA_VERSION__: string;

installTrustedTypes();

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element with the id "app"');
target.replaceChildren();

const geometry = new GeometryClient();
const session = new Session({
	loaders: {
		gazetteer: loadGazetteer,
		catalogue: loadCatalogue,
		figures: loadFigures,
		known: async () => (await import('../io/load-known-indicators.ts')).loadKnownMeanings(),
		boundaries: () => openBoundaries(document.baseURI, (...file) => geometry.decode(...file)),
	},
	tableClient: (pack) => new TableClient(pack),
	recallColumns,
	rememberColumns,
	savedPreferences: loadPreferences(),
	examples: () => import('../io/load-examples.ts'),
	figureText: loadFigureText,
	saveText: saveTextFile,
	version: __PETA_VERSION__,
});
// a task of its own, like all that follow
setTimeout(() => void session.atlas.load());
// a page in one language that turns into another would be read twice
void session.preferences.settled.then(() => {
	// a task of its own: reading the scripts was one already
	setTimeout(() => {
		mount(App, { target, props: { session } });
		// the first notation takes the browser some time, which would be taken from the first map
		setTimeout(() => numberNotation(session.preferences.language, null));
	});
});

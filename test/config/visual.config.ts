import { defineConfig } from '@playwright/test';
import { CHROME_ARGS, findChrome } from '../support/find-chrome.ts';
import e2e from './playwright.config.ts';

/** Drawn without a graphics card, pages are quicker painted by the processor itself; maps have WebGL. */
const args = [...CHROME_ARGS, '--disable-gpu-rasterization'];

/** Looks at every screen in every size, language and theme; `-- --update-snapshots` records anew. */
export default defineConfig(e2e, {
	testDir: '../visual',
	testMatch: '*.visual.ts',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	retries: 0,
	projects: [{ name: 'map', use: { launchOptions: { executablePath: findChrome() ?? '', args } } }],
});

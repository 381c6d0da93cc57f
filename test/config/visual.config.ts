import { defineConfig } from '@playwright/test';
import e2e from './playwright.config.ts';

/** Looks at every screen in every size, language and theme; `-- --update-snapshots` records anew. */
export default defineConfig(e2e, {
	testDir: '../visual',
	testMatch: '*.visual.ts',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	retries: 0,
});

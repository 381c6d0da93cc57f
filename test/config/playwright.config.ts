import { defineConfig } from '@playwright/test';
import { CHROME_ARGS, CHROME_WITHOUT_WEBGL_ARGS, findChrome } from '../support/find-chrome.ts';

/** Another one where two runs must not meet. */
const PORT = Number(process.env['PETA_PORT'] ?? 4179);

const executablePath = findChrome() ?? '';

/** Runs what a person does, in this machine's own Chrome, on the built page with its real headers. */
export default defineConfig({
	testDir: '../e2e',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 1,
	timeout: 120_000,
	expect: { timeout: 45_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${PORT}/`,
		viewport: { width: 1366, height: 768 },
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
	},
	projects: [
		{
			name: 'map',
			grepInvert: /@without-webgl/,
			use: { launchOptions: { executablePath, args: [...CHROME_ARGS] } },
		},
		{
			name: 'figure',
			grep: /@without-webgl/,
			use: { launchOptions: { executablePath, args: [...CHROME_WITHOUT_WEBGL_ARGS] } },
		},
	],
	webServer: {
		command: `npx vite preview --port ${PORT} --strictPort`,
		cwd: '../..',
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
		timeout: 60_000,
	},
});

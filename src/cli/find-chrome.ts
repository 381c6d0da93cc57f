import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where browsers of Chrome's family are installed, most wanted first. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/microsoft-edge',
		'/snap/bin/chromium',
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
		const folder = process.env[variable];
		return folder
			? [
					join(folder, 'Google/Chrome/Application/chrome.exe'),
					join(folder, 'Microsoft/Edge/Application/msedge.exe'),
					join(folder, 'Chromium/Application/chrome.exe'),
				]
			: [];
	}),
};

/**
 * The Chrome, Chromium or Edge of this machine: `CHROME_PATH` if it is set, else the first installed.
 *
 * @returns its path, or null when there is none
 */
export function findChrome(): string | null {
	const chosen = process.env['CHROME_PATH'];
	if (chosen) return existsSync(chosen) ? chosen : null;
	return PLACES[process.platform]?.find((path) => existsSync(path)) ?? null;
}

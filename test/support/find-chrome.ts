import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Flags for drawing WebGL without a graphics card, and for staying off the network. */
export const CHROME_ARGS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
] as const;

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

/** Installs Chromium with the system's package manager where that needs no password. */
function installChrome(): void {
	const isRoot = process.getuid?.() === 0;
	if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return;
	console.log('Tidak ada Chrome, Chromium, atau Edge: memasang Chromium dengan apt-get …');
	execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}

/** What to type where nothing could be installed. */
const ADVICE: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
	linux: 'sudo apt-get update && sudo apt-get install -y chromium',
	darwin: 'brew install --cask google-chrome',
	win32: 'winget install Google.Chrome',
};

/** Makes sure a browser is there, or says what to do. */
function ensureChrome(): void {
	if (!findChrome()) installChrome();
	const path = findChrome();
	if (!path) {
		console.error(
			[
				'Uji peramban memerlukan Chrome, Chromium, atau Edge.',
				process.env['CHROME_PATH']
					? `CHROME_PATH menunjuk berkas yang tidak ada: ${process.env['CHROME_PATH']}`
					: '',
				`Ketik:  ${ADVICE[process.platform] ?? 'pasang Chromium'}`,
				'atau beri tahu letaknya:  CHROME_PATH=/letak/chrome npm test',
			]
				.filter(Boolean)
				.join('\n'),
		);
		process.exit(1);
	}
	const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
	console.log(`Peramban uji: ${version || path}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureChrome();

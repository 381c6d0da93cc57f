import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChrome } from '../../src/cli/find-chrome.ts';

export { findChrome };

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

/** The same browser without WebGL: the app then draws its plain figure. */
export const CHROME_WITHOUT_WEBGL_ARGS = [
	'--disable-gpu',
	'--disable-3d-apis',
	...CHROME_ARGS.filter((arg) => !/angle|swiftshader/.test(arg)),
] as const;

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

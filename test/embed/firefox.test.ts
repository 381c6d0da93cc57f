import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_BUILT, serveEmbed } from './serve-embed.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
if (!FIREFOX)
	console.warn('skipped: Firefox is not installed (Debian: apt-get install firefox-esr)');

describe.skipIf(!FIREFOX || !IS_BUILT)('in Firefox', () => {
	it('a figure in a frame without an origin is drawn, and tells its height', async () => {
		const told: Record<string, unknown>[] = [];
		const isTold = (type: string): boolean => told.some((each) => each['type'] === type);
		const { host, close } = await serveEmbed(
			(at) => `
				<script nonce="uji">
					addEventListener('message', ({ data }) => fetch('/dengar/' + encodeURIComponent(JSON.stringify(data))));
				</script>
				<iframe title="Peta" width="700" height="520" sandbox="allow-scripts"
					src="${at}embed.html#data=sematan/uji.js"></iframe>`,
			{},
			(rest) => told.push(JSON.parse(rest) as Record<string, unknown>),
		);
		const profile = mkdtempSync(join(tmpdir(), 'peta-firefox-'));
		const args = ['--headless', '--no-remote', '--profile', profile, host.url];
		const firefox = spawn(FIREFOX ?? '', args, {
			stdio: 'ignore',
			env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
		});
		try {
			await expect.poll(() => isTold('ready') && isTold('height'), { timeout: 90_000 }).toBe(true);
			expect(told.filter(({ type }) => type === 'error')).toEqual([]);
			const heights = told.flatMap(({ heightPx }) =>
				typeof heightPx === 'number' ? heightPx : [],
			);
			expect(Math.max(...heights)).toBeGreaterThan(300);
		} finally {
			const ended = new Promise((resolve) => firefox.once('exit', resolve));
			firefox.kill();
			await ended;
			close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	});
});

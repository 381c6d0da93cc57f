/**
 * What is wrong with the arguments of a command, in Indonesian, for what Node's `parseArgs` threw: its own
 * words are English.
 *
 * @param error  what was thrown
 * @returns      null for any other error
 *
 * @example argumentFaultText({ code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION', message: "Unknown option '--soruce'" }) // 'pilihan --soruce tidak dikenal'
 * @example argumentFaultText(new Error('disk full')) // null
 */
export function argumentFaultText(error: unknown): string | null {
	const { code, message } = (error ?? {}) as {
		readonly code?: unknown;
		readonly message?: unknown;
	};
	if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_')) return null;
	const said = String(message);
	const name = (/'([^']*)'/u.exec(said)?.[1] ?? '').replace(' <value>', '');
	switch (code) {
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
			return `pilihan ${name} tidak dikenal`;
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
			return `“${name}” bukan pilihan; yang diminta hanya pilihan seperti --nama ISI`;
		default:
			if (said.includes('does not take')) return `pilihan ${name} tidak memakai isi`;
			return said.includes('ambiguous')
				? `pilihan ${name} belum diisi; bila isinya memang diawali tanda hubung, tulis ${name}=ISI`
				: `pilihan ${name} belum diisi`;
	}
}

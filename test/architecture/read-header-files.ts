/** Headers by address, as a file for a server sets them; addresses as the file writes them. */
export type HeaderRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Rules = Map<string, Map<string, string>>;

function put(rules: Rules, address: string, name: string, value: string): void {
	const headers = rules.get(address) ?? new Map<string, string>();
	headers.set(name.toLowerCase(), value);
	rules.set(address, headers);
}

/** `add_header` lines by the innermost location they stand in. */
export function nginxRules(text: string): HeaderRules {
	const rules: Rules = new Map();
	const open: string[] = [];
	for (const line of text.split('\n').map((each) => each.trim())) {
		const block = /^(?:location\s+(?:[=~^*]+\s+)?(\S+)|types)\s*\{$/u.exec(line);
		const header = /^add_header\s+(\S+)\s+"([^"]*)"(?:\s+always)?;$/u.exec(line);
		if (block) open.push(block[1] ?? '');
		else if (line === '}') open.pop();
		else if (header) put(rules, open.at(-1) ?? '', header[1] ?? '', header[2] ?? '');
	}
	return rules;
}

/** `Header always set` lines by the condition they stand in; '' for those of the whole folder. */
export function apacheRules(text: string): HeaderRules {
	const rules: Rules = new Map();
	let condition = '';
	for (const line of text.split('\n').map((each) => each.trim())) {
		const opened = /^<(?:If|Files) "(.*)">$/u.exec(line);
		const header = /^Header always set (\S+) "(.*)"$/u.exec(line);
		if (opened) condition = opened[1] ?? '';
		else if (/^<\/(?:If|Files)>$/u.test(line)) condition = '';
		else if (header) put(rules, condition, header[1] ?? '', header[2] ?? '');
	}
	return rules;
}

/** Headers of a `_headers` file by its addresses. */
export function netlifyRules(text: string): HeaderRules {
	const rules: Rules = new Map();
	let address = '';
	for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
		const header = /^\s+([^:]+):\s*(.*)$/u.exec(line);
		if (header) put(rules, address, header[1] ?? '', header[2] ?? '');
		else address = line.trim();
	}
	return rules;
}

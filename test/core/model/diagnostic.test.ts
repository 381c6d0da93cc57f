import { describe, expect, it } from 'vitest';
import {
	diagnose,
	DIAGNOSTIC_SEVERITY,
	failure,
	MAX_DIAGNOSTIC_ROWS,
	success,
} from '../../../src/core/model/diagnostic.ts';

describe('a diagnostic', () => {
	it('has the severity of its code', () => {
		expect(diagnose('file-empty').severity).toBe('error');
		expect(diagnose('row-unmatched').severity).toBe('warning');
		expect(diagnose('code-system-decided').severity).toBe('info');
	});

	it('counts its rows', () => {
		expect(diagnose('row-unmatched', {}, [3, 9]).count).toBe(2);
	});

	it('concerns one thing when it has no rows', () => {
		expect(diagnose('file-empty').count).toBe(1);
	});

	it('keeps the true count when it carries only the first rows', () => {
		const rows = Array.from({ length: MAX_DIAGNOSTIC_ROWS + 50 }, (_, row) => row);
		const diagnostic = diagnose('row-unmatched', {}, rows);
		expect(diagnostic.rows).toHaveLength(MAX_DIAGNOSTIC_ROWS);
		expect(diagnostic.count).toBe(MAX_DIAGNOSTIC_ROWS + 50);
	});

	it('takes a count that is not a number of rows', () => {
		expect(diagnose('number-format-ambiguous', {}, [], 7).count).toBe(7);
	});

	it('has a kebab-case code, whichever it is', () => {
		const odd = Object.keys(DIAGNOSTIC_SEVERITY).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code));
		expect(odd).toEqual([]);
	});
});

describe('a result', () => {
	it('carries its value and what is worth knowing about it', () => {
		const note = diagnose('encoding-guessed');
		expect(success(4, [note])).toEqual({ ok: true, value: 4, diagnostics: [note] });
	});

	it('that failed has no value', () => {
		expect(failure(diagnose('file-empty'))).not.toHaveProperty('value');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTooltipTemplate, TOOLTIP_FIELDS } from '../../../src/core/view/tooltip-template.ts';
import { decodeView, encodeView } from '../../../src/core/view/view-codec.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view-state.ts';

const codes = (text: string): string[] =>
	readTooltipTemplate(text).diagnostics.map(({ code }) => code);

describe('a tooltip template', () => {
	it('is its fields, in their order, whatever parts them', () => {
		for (const text of ['{nilai} – {nama}', 'nilai,nama', '{Nilai}\n{nama}'])
			expect(readTooltipTemplate(text)).toMatchObject({ ok: true, value: ['nilai', 'nama'] });
	});

	it('names a field once', () => {
		expect(readTooltipTemplate('{nama} {nilai} {nama}')).toMatchObject({
			value: ['nama', 'nilai'],
		});
	});

	it.each([
		'<b>{nama}</b>',
		'{nama}<img src=x onerror=alert(1)>',
		'{nama} &lt;b&gt;',
		'javascript:alert(1)',
		'nama>',
	])('with markup is refused whole: %s', (text) => {
		expect(readTooltipTemplate(text).ok).toBe(false);
		expect(codes(text)).toEqual(['tooltip-markup']);
	});

	it('quotes the markup that it is refused for', () => {
		expect(readTooltipTemplate('{nama}<b>x</b>').diagnostics[0]?.params['markup']).toBe('<b>x</b>');
	});

	it('names the fields that do not exist', () => {
		const [diagnostic] = readTooltipTemplate('{nama} {gaji} {umur}').diagnostics;
		expect(diagnostic).toMatchObject({
			code: 'tooltip-field-unknown',
			params: { fields: ['gaji', 'umur'] },
		});
	});

	it('without a field is none', () => {
		expect(codes(' – ')).toEqual(['tooltip-field-unknown']);
	});

	it('gives nothing but fields, whatever is written', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = readTooltipTemplate(text);
				return !read.ok || read.value.every((field) => TOOLTIP_FIELDS.includes(field));
			}),
		);
	});
});

describe('a template in a link', () => {
	it('is read as it was written', () => {
		const tooltip = ['nama', 'peringkat', 'perubahan'] as const;
		expect(decodeView(encodeView({ ...DEFAULT_VIEW, tooltip })).view.tooltip).toEqual(tooltip);
	});

	it('with markup leaves the usual one, and says why', () => {
		const { view, diagnostics } = decodeView(`tip=${encodeURIComponent('<i>{nama}</i>')}`);
		expect(view.tooltip).toEqual(DEFAULT_VIEW.tooltip);
		expect(diagnostics.map(({ code }) => code)).toEqual(['tooltip-markup']);
	});
});

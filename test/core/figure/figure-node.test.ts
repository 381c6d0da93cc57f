import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { node, serializeFigure } from '../../../src/core/figure/figure-node.ts';

describe('a drawing as text', () => {
	it('is elements within elements', () => {
		const drawing = node('g', { fill: 'none' }, [
			node('path', { d: 'M0 0' }),
			node('text', {}, ['a']),
		]);
		expect(serializeFigure(drawing)).toBe('<g fill="none"><path d="M0 0"/><text>a</text></g>');
	});

	it('leaves out attributes without a value, and keeps zeros', () => {
		expect(serializeFigure(node('rect', { x: 0, fill: undefined }))).toBe('<rect x="0"/>');
	});

	it('escapes whatever a table put into it', () => {
		const drawing = node('text', { title: '"><script>' }, ['Toli & <b>Toli</b>']);
		expect(serializeFigure(drawing)).toBe(
			'<text title="&quot;&gt;&lt;script&gt;">Toli &amp; &lt;b&gt;Toli&lt;/b&gt;</text>',
		);
	});

	it('holds no angle bracket but its own, for any text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (text, attribute) => {
				const written = serializeFigure(node('text', { title: attribute }, [text]));
				expect(written.match(/[<>]/g)?.join('')).toMatch(/^(?:<><>|<>)$/);
				expect(written.match(/"/g)).toHaveLength(2);
			}),
		);
	});
});

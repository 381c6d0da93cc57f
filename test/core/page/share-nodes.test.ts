import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { node, type FigureNode } from '../../../src/core/figure/figure-node.ts';
import { shareNodes } from '../../../src/core/page/share-nodes.ts';

const { page } = fc.letrec<{ page: FigureNode; child: FigureNode | string }>((tie) => ({
	child: fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', 'b', ''), tie('page')),
	page: fc
		.tuple(
			fc.constantFrom('p', 'g'),
			fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom(1, 2, '1')),
			fc.array(tie('child'), { maxLength: 3 }),
		)
		.map(([tag, attributes, children]) => node(tag, attributes, children)),
}));

describe('a page that shares the nodes of another', () => {
	it('is equal to what it was, whatever the other is', () => {
		fc.assert(
			fc.property(page, page, (known, other) => {
				expect(shareNodes(known, other)).toEqual(other);
			}),
		);
	});

	it('is the other where the two are equal', () => {
		fc.assert(
			fc.property(page, (known) => {
				expect(shareNodes(known, structuredClone(known))).toBe(known);
			}),
		);
	});

	it('keeps what does not differ beside what does', () => {
		const known = node('g', {}, [node('p', { x: 1 }), node('p', { x: 2 })]);
		const shared = shareNodes(known, node('g', {}, [node('p', { x: 1 }), node('p', { x: 3 })]));
		expect(shared).not.toBe(known);
		expect(shared.children[0]).toBe(known.children[0]);
		expect(shared.children[1]).toEqual(node('p', { x: 3 }));
	});
});

import { expect, it } from 'vitest';
import { outlivePanel } from '../../src/state/outlive-panel.svelte.ts';
import { Counted, whileMounted } from './counted.svelte.ts';

it('a store made for a panel derives anew after the panel is left', () => {
	const count = new Counted();
	const doubled = whileMounted(() => outlivePanel(() => count.double()));
	count.value = 4;
	expect(doubled()).toBe(8);
	count.value = 5;
	expect(doubled()).toBe(10);
});

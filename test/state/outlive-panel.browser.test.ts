import { flushSync, tick } from 'svelte';
import { expect, it } from 'vitest';
import { outlivePanel } from '../../src/state/outlive-panel.svelte.ts';
import { Counted, mounted } from './counted.svelte.ts';

/** What a panel that was set up made for itself, and how it is left. */
async function made<Store>(make: () => Store): Promise<{ store: Store; leave: () => void }> {
	const stores: Promise<Store>[] = [];
	const leave = mounted(() => {
		stores.push(outlivePanel(make));
	});
	flushSync();
	const [store] = await Promise.all(stores);
	if (store === undefined) throw new Error('nothing was made');
	return { store, leave };
}

it('a store made for a panel derives anew after the panel is left', async () => {
	const count = new Counted();
	const { store: doubled, leave } = await made(() => count.double());
	expect(doubled()).toBe(2);
	leave();
	count.value = 4;
	expect(doubled()).toBe(8);
	count.value = 5;
	expect(doubled()).toBe(10);
});

it('its effects go on when the panel is left in the moment that something changes', async () => {
	const count = new Counted();
	const { leave } = await made(() => count.follow());
	await tick();
	count.value = 4;
	leave();
	await tick();
	expect(count.seen).toBe(4);
	count.value = 5;
	await tick();
	expect(count.seen).toBe(5);
});

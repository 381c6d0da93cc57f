/**
 * Makes a store that goes on when the panel that asked for it is left. What a store derives belongs to
 * whoever made it: once a panel is gone, its figures would stand still and pass for those of today.
 *
 * It is made after the panel was set up. Made inside, its effects would hang on the panel, and a change
 * that also closes the panel, such as another file, would leave them waiting for ever.
 *
 * @param make  called once, soon
 */
export async function outlivePanel<Store>(make: () => Store): Promise<Store> {
	await Promise.resolve();
	const made: Store[] = [];
	$effect.root(() => {
		made.push(make());
	});
	const [store] = made;
	if (store === undefined) throw new Error('a store was not made');
	return store;
}

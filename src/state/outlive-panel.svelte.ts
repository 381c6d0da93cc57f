/**
 * Makes a store that goes on when the panel that asked for it is left. What a store derives belongs to
 * whoever made it: once a panel is gone, its figures would stand still and pass for those of today.
 *
 * @param make  called once, at once
 */
export function outlivePanel<Store>(make: () => Store): Store {
	const made: Store[] = [];
	$effect.root(() => {
		made.push(make());
	});
	const [store] = made;
	if (store === undefined) throw new Error('a store was not made');
	return store;
}

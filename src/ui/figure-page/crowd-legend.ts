/**
 * Puts classes one under another where texts on the legend's bar run into each other, as they do where a reader
 * has text larger than the page sets it. A bar that is set aside still has its boxes, so that it comes back.
 */
export function crowdLegend(root: HTMLElement): void {
	const bar = root.querySelector('.bar:not([data-waits])');
	if (!bar) return;
	// of a language that is not on screen, texts have no box
	const boxes = [...bar.querySelectorAll('text')]
		.map((text) => text.getBoundingClientRect())
		.filter(({ width }) => width > 0);
	const isCrowded = boxes.some((box, at) =>
		boxes
			.slice(0, at)
			.some(
				(other) =>
					box.left < other.right &&
					other.left < box.right &&
					box.top < other.bottom &&
					other.top < box.bottom,
			),
	);
	if (root.hasAttribute('data-crowded') !== isCrowded)
		root.toggleAttribute('data-crowded', isCrowded);
}

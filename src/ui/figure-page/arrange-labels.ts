/**
 * Hides names on a map that run into others at the size it is shown: the scale stays; then those of areas
 * come first, in the order they were drawn, which is that of their figures; then those of seas, then degrees.
 *
 * Reads all boxes before it changes anything, so that the page is laid out twice at most.
 */
export function arrangeLabels(svg: SVGSVGElement): void {
	const texts = ['text.n', 'text.p', '[data-part=edge] text'].flatMap((kind) => [
		...svg.querySelectorAll<SVGTextElement>(kind),
	]);
	const scale = svg.querySelector('[data-part=scale]');
	const taken = scale ? [scale.getBoundingClientRect()] : [];
	const view = svg.getBoundingClientRect();
	// what is hidden has its box still
	const hidden = texts.map((text) => {
		const box = text.getBoundingClientRect();
		// of a language that is not on screen
		if (box.width === 0) return false;
		const isIn =
			box.left >= view.left &&
			box.right <= view.right &&
			box.top >= view.top &&
			box.bottom <= view.bottom;
		const isFree =
			isIn &&
			taken.every(
				(other) =>
					box.left > other.right ||
					other.left > box.right ||
					box.top > other.bottom ||
					other.top > box.bottom,
			);
		if (isFree) taken.push(box);
		return !isFree;
	});
	for (const [at, text] of texts.entries()) {
		const isHidden = hidden[at] ?? false;
		if (text.classList.contains('off') !== isHidden) text.classList.toggle('off', isHidden);
	}
}

/**
 * Hides names on a map that run into others at the size it is shown: the scale stays; then those of areas
 * come first, in the order they were drawn, which is that of their figures; then those of seas, then degrees. A
 * scale whose text reaches over the edge stands further in.
 *
 * Reads all boxes of names before it hides any, so that the page is laid out few times.
 */
export function arrangeLabels(svg: SVGSVGElement): void {
	const texts = ['text.n', 'text.p', '[data-part=edge] text'].flatMap((kind) => [
		...svg.querySelectorAll<SVGTextElement>(kind),
	]);
	const view = svg.getBoundingClientRect();
	const scale = svg.querySelector<SVGGElement>('[data-part=scale]');
	if (scale) keepInside(scale, view, svg.viewBox.baseVal.width);
	const taken = scale ? [scale.getBoundingClientRect()] : [];
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

/** Moves the scale in as far as its text reaches over the right edge, where a reader has larger text. */
function keepInside(scale: SVGGElement, view: DOMRect, widthPx: number): void {
	scale.style.translate = '';
	const over = scale.getBoundingClientRect().right - view.right + 2;
	if (over > 0) scale.style.translate = `${(-over * widthPx) / view.width}px`;
}

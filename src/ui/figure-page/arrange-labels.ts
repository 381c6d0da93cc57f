/**
 * Hides names on a map that run into others at the size it is shown: those of areas come first, in the
 * order they were drawn, which is that of their figures; then those of seas, then degrees.
 *
 * Reads all boxes before it changes anything, so that the page is laid out twice at most.
 */
export function arrangeLabels(svg: SVGSVGElement): void {
	const texts = ['text.n', 'text.p', '[data-part=edge] text'].flatMap((kind) => [
		...svg.querySelectorAll<SVGTextElement>(kind),
	]);
	for (const text of texts) text.classList.remove('off');
	const taken: DOMRect[] = [];
	const view = svg.viewBox.baseVal;
	const hidden = texts.filter((text) => {
		const box = text.getBBox();
		// of a language that is not on screen
		if (box.width === 0) return false;
		const isOut = box.x < view.x || box.x + box.width > view.width;
		const isFree =
			!isOut &&
			taken.every(
				(other) =>
					box.x > other.x + other.width ||
					other.x > box.x + box.width ||
					box.y > other.y + other.height ||
					other.y > box.y + box.height,
			);
		if (isFree) taken.push(box);
		return !isFree;
	});
	for (const text of hidden) text.classList.add('off');
}

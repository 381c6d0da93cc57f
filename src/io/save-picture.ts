/** Dots for each CSS pixel: sharp on any screen. */
const DOTS = 2;

/**
 * Offers a drawing as a PNG file.
 *
 * @param name      file name
 * @param svg       a whole SVG document
 * @param widthPx   CSS pixels; the file has twice as many dots
 * @throws Error where the browser cannot draw it
 */
export async function savePicture(
	name: string,
	svg: string,
	widthPx: number,
	heightPx: number,
): Promise<void> {
	const drawn = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = drawn;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = widthPx * DOTS;
		canvas.height = heightPx * DOTS;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!png) throw new Error('the picture is too large to be drawn');
		offer(name, png);
	} finally {
		URL.revokeObjectURL(drawn);
	}
}

function offer(name: string, file: Blob): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}

/**
 * Offers text as a file for the person to keep.
 *
 * @param name  file name
 * @param text  contents; before a table a byte order mark is put, so that Excel reads the letters right
 * @param type  media type
 */
export function saveTextFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(
		new Blob(type === 'text/csv' ? ['\uFEFF', text] : [text], { type }),
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}

/**
 * Offers text as a file for the person to keep.
 *
 * @param name  file name
 * @param text  contents; a byte order mark is put first, so that Excel reads the letters right
 * @param type  media type
 */
export function saveTextFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}

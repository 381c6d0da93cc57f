/** What the dialog that puts maps into sites needs of the outside world. */
export interface EmbedDoors {
	/** The script inside a single-file page. */
	readonly pageScript: string;
	/** Offers a drawing as a PNG file of so many CSS pixels, at twice as many dots. */
	readonly savePicture: (
		name: string,
		svg: string,
		widthPx: number,
		heightPx: number,
	) => Promise<void>;
	/** Address of the folder the page lies in. */
	readonly folder: string;
}

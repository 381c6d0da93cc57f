/** A published figure to compare with, drawn as a line across a chart. */
export interface ReferenceLine {
	readonly name: string;
	readonly value: number;
	/** SVG dash pattern: the nation's and a provinsi's differ. */
	readonly dash: '2 2' | '6 3';
}

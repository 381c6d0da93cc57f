/** A script with all it imports, as the text of one classic script. */
declare module '*?script' {
	export const text: string;
}

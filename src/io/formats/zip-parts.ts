import { Inflate, unzipSync } from 'fflate';

/** Signatures: of a part, of its line in the directory at the end, and of the directory's end. */
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_LINE = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_LINE_LENGTH = 46;
const DIRECTORY_END_LENGTH = 22;
/** Packed bytes from which the start of a part is read, and how much of it. */
const HEAD_PACKED_BYTES = 4096;
const HEAD_CHARACTERS = 4096;

/** A part of a zip file as its directory lists it. */
export interface ZipPart {
	readonly name: string;
	readonly inflatedBytes: number;
}

/**
 * Lists a zip file's parts without inflating any.
 *
 * @throws Error when the directory at the end of the file is missing: the file is cut off
 */
export function listParts(bytes: Uint8Array): ZipPart[] {
	const parts: ZipPart[] = [];
	unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			parts.push({ name, inflatedBytes: originalSize });
			return false;
		},
	});
	return parts;
}

/**
 * One part, inflated.
 *
 * @returns null when there is none of that name
 * @throws  Error when the part is damaged
 */
export function inflatePart(bytes: Uint8Array, name: string): Uint8Array | null {
	return unzipSync(bytes, { filter: (part) => part.name === name })[name] ?? null;
}

/**
 * The first characters of every XML part whose name fits, for what may only stand at its start.
 *
 * Of a part that cannot be inflated nothing is given.
 */
export function xmlHeads(bytes: Uint8Array, named: RegExp): Map<string, string> {
	const heads = new Map<string, string>();
	for (const { name, method, start } of localParts(bytes)) {
		if (!named.test(name)) continue;
		const packed = bytes.subarray(start, start + HEAD_PACKED_BYTES);
		const chunks: Uint8Array[] = [];
		try {
			if (method === 0) chunks.push(packed);
			else new Inflate((chunk) => chunks.push(chunk)).push(packed, false);
		} catch {
			// a damaged part is told of when it is read
		}
		const text = chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');
		heads.set(name, text.slice(0, HEAD_CHARACTERS));
	}
	return heads;
}

/**
 * The part in which a damaged zip file breaks: the first that cannot be inflated, or, of a file that
 * is cut off, the last that was begun.
 *
 * @returns null when every part can be inflated
 */
export function brokenPart(bytes: Uint8Array): string | null {
	let parts: ZipPart[];
	try {
		parts = listParts(bytes);
	} catch {
		return lastBegun(bytes);
	}
	for (const { name } of parts) {
		try {
			inflatePart(bytes, name);
		} catch {
			return name;
		}
	}
	return null;
}

function lastBegun(bytes: Uint8Array): string | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = bytes.length - LOCAL_HEADER_LENGTH; at >= 0; at--) {
		if (bytes[at] === 0x50 && view.getUint32(at, true) === LOCAL_HEADER) {
			const length = view.getUint16(at + 26, true);
			return decodeName(bytes, at + LOCAL_HEADER_LENGTH, length);
		}
	}
	return null;
}

/** Where each part's packed bytes begin, by the directory at the file's end. */
function localParts(bytes: Uint8Array): { name: string; method: number; start: number }[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: { name: string; method: number; start: number }[] = [];
	let end = bytes.length - DIRECTORY_END_LENGTH;
	while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end--;
	if (end < 0) return [];
	let at = view.getUint32(end + 16, true);
	while (at + DIRECTORY_LINE_LENGTH <= end && view.getUint32(at, true) === DIRECTORY_LINE) {
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const local = view.getUint32(at + 42, true);
		if (local + LOCAL_HEADER_LENGTH > bytes.length) break;
		const skipped = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		parts.push({
			name: decodeName(bytes, at + DIRECTORY_LINE_LENGTH, nameLength),
			method: view.getUint16(at + 10, true),
			start: local + LOCAL_HEADER_LENGTH + skipped,
		});
		at += DIRECTORY_LINE_LENGTH + nameLength + extraLength;
	}
	return parts;
}

function decodeName(bytes: Uint8Array, start: number, length: number): string {
	return new TextDecoder().decode(bytes.subarray(start, start + length));
}

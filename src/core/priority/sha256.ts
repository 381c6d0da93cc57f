import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal digits.
 *
 * Synchronous and the same everywhere: the browser's own is missing on pages that are not served
 * securely, as on a LAN or from a disk.
 *
 * @example sha256Hex('abc').slice(0, 8) // 'ba7816bf'
 */
export function sha256Hex(content: Uint8Array | string): string {
	return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

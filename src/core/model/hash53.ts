/**
 * A number from 0 to 2⁵³ − 1 that stands for a text; unequal texts may share it, though hardly. No
 * secret is safe in it.
 *
 * Source: cyrb53, bryc, public domain.
 *
 * @example hash53('a') === hash53('a') // true
 * @example hash53('a') === hash53('b') // false
 */
export function hash53(text: string): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}

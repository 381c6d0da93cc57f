/** Prints what a long command is doing, one line per step with its seconds. */
export interface Progress {
	/** Runs one step; its line is printed when it begins and completed when it ends. */
	step<T>(title: string, work: () => T | Promise<T>): Promise<T>;
}

/**
 * Makes a progress report of numbered steps: `[3/9] Memadankan desa … 12,3 d`.
 *
 * @param total  how many steps there will be
 * @param write  takes text without adding a line end
 */
export function createProgress(total: number, write: (text: string) => void): Progress {
	let number = 0;
	return {
		async step(title, work) {
			number++;
			write(`[${number}/${total}] ${title} … `);
			const start = performance.now();
			const result = await work();
			write(`${formatSeconds((performance.now() - start) / 1000)}\n`);
			return result;
		},
	};
}

/**
 * Seconds with one decimal, as Indonesians write them; `d` is detik.
 *
 * @example formatSeconds(12.345) // '12,3 d'
 */
export function formatSeconds(seconds: number): string {
	return `${seconds.toFixed(1).replace('.', ',')} d`;
}

/**
 * A whole number with dots between thousands, as Indonesians write it.
 *
 * @example formatCount(7285) // '7.285'
 */
export function formatCount(count: number): string {
	return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

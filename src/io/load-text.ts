/** Why a file of ours could not be had. */
class LoadError extends Error {
	readonly url: string;

	constructor(url: string, reason: string) {
		super(`${url}: ${reason}`);
		this.name = 'LoadError';
		this.url = url;
	}
}

async function load(url: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, { credentials: 'omit' });
	} catch {
		throw new LoadError(url, 'not reachable');
	}
	if (!response.ok) throw new LoadError(url, String(response.status));
	return response;
}

/**
 * The text of one of our own files.
 *
 * @throws LoadError when it cannot be fetched
 */
export async function loadText(url: string): Promise<string> {
	return (await load(url)).text();
}

/**
 * The bytes of one of our own files.
 *
 * @throws LoadError when it cannot be fetched
 */
export async function loadBytes(url: string): Promise<ArrayBuffer> {
	return (await load(url)).arrayBuffer();
}

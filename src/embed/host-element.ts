import { readHeight, writeMessage } from './frame-message.ts';

/**
 * The script on a site that frames a page of a figure: `<peta-sasaran src="peta.html" title="…">`, and
 * `<script src="peta-sasaran.js" data-peta="peta.html" data-judul="…">`, which puts one in its place.
 *
 * The page stands in a frame that may run its own script and nothing else: no storage, no forms, no way
 * to the site around it. Of its messages only the height is heard, and only from that frame. The attributes
 * `tema`, `bahasa`, `wilayah`, `indikator` and `periode` are told to it, also when they change. With `lebar` it takes
 * no more than so many pixels.
 */
const TAG = 'peta-sasaran';
/** Attribute with the most width it takes, CSS pixels; all there is without. */
const WIDTH = 'lebar';
/** Height until the page has told its own, CSS pixels. */
const FIRST_PX = 480;
/** Heights heard within a second, at most. */
const MOST_A_SECOND = 20;
const PROTOCOLS = ['http:', 'https:', 'file:'];
/** Attributes that are told to the page, by what a message calls them, and how they are written there. */
const TOLD = {
	tema: ['theme', { terang: 'light', gelap: 'dark', auto: 'auto' }],
	bahasa: ['language', {}],
	wilayah: ['area', {}],
	indikator: ['indicator', {}],
	periode: ['period', {}],
} as const;
type Told = keyof typeof TOLD;
const TOLD_NAMES = Object.keys(TOLD) as Told[];

class PetaSasaran extends HTMLElement {
	static readonly observedAttributes = ['src', 'title', WIDTH, ...TOLD_NAMES];
	#frame: HTMLIFrameElement | null = null;
	#heard = 0;
	#since = 0;

	readonly #hear = (event: MessageEvent<unknown>): void => {
		if (!this.#frame || event.source !== this.#frame.contentWindow) return;
		if (isReady(event.data)) this.#tell(TOLD_NAMES.filter((name) => this.hasAttribute(name)));
		const heightPx = readHeight(event.data);
		if (heightPx === null) return;
		if (event.timeStamp - this.#since > 1000) [this.#since, this.#heard] = [event.timeStamp, 0];
		this.#heard++;
		if (this.#heard <= MOST_A_SECOND) this.#frame.style.height = `${heightPx}px`;
	};

	connectedCallback(): void {
		window.addEventListener('message', this.#hear);
		this.#show();
	}

	disconnectedCallback(): void {
		window.removeEventListener('message', this.#hear);
	}

	attributeChangedCallback(name: string): void {
		if (!this.isConnected) return;
		const told = TOLD_NAMES.find((each) => each === name);
		if (told) this.#tell([told]);
		else if (name === WIDTH) this.#keepWidth();
		else if (name === 'title' && this.#frame)
			this.#frame.title = this.getAttribute('title') ?? 'Peta';
		else this.#show();
	}

	/** Tells the page what attributes say. Nothing in them is secret, and the page may have no origin. */
	#tell(names: readonly Told[]): void {
		const asked: Record<string, string | null> = {};
		for (const name of names) {
			const [member, words] = TOLD[name];
			const value = this.getAttribute(name);
			const word = value === null ? undefined : (words as Record<string, string>)[value];
			if (value !== null) asked[member] = word ?? value;
			else if (member === 'area') asked[member] = null;
		}
		if (Object.keys(asked).length > 0)
			this.#frame?.contentWindow?.postMessage(writeMessage({ type: 'set', ...asked }), '*');
	}

	#show(): void {
		const address = readAddress(this.getAttribute('src'));
		if (!address) {
			this.#frame = null;
			this.textContent = 'Peta belum dapat ditampilkan: alamat berkas peta (src) belum benar.';
			return;
		}
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts');
		frame.setAttribute('referrerpolicy', 'no-referrer');
		frame.loading = 'lazy';
		frame.title = this.getAttribute('title') ?? 'Peta';
		frame.style.cssText = `display:block;width:100%;border:0;height:${FIRST_PX}px`;
		frame.src = address;
		this.#frame = frame;
		this.style.display = 'block';
		this.#keepWidth();
		this.replaceChildren(frame);
	}

	#keepWidth(): void {
		const px = Number(this.getAttribute(WIDTH));
		this.style.maxWidth = px > 0 ? `${px}px` : '';
	}
}

/** Whether the page in the frame has begun to listen. */
function isReady(message: unknown): boolean {
	return (
		typeof message === 'object' &&
		message !== null &&
		't' in message &&
		message.t === 'peta-sasaran' &&
		'type' in message &&
		message.type === 'ready'
	);
}

/** An address that may be framed, whole; null for one that may not, and for none. */
function readAddress(text: string | null): string | null {
	if (!text) return null;
	try {
		const url = new URL(text, document.baseURI);
		if (!PROTOCOLS.includes(url.protocol)) return null;
		// the page hears only whom its address names
		if (window.origin !== 'null' && !/[#&]induk=/u.test(url.hash))
			url.hash = `${url.hash || '#'}${url.hash.length > 1 ? '&' : ''}induk=${window.origin}`;
		return url.href;
	} catch {
		return null;
	}
}

if (!customElements.get(TAG)) customElements.define(TAG, PetaSasaran);

const { currentScript } = document;
const asked =
	currentScript instanceof HTMLScriptElement ? currentScript.dataset['peta'] : undefined;
if (currentScript && asked !== undefined) {
	const element = document.createElement(TAG);
	element.setAttribute('src', asked);
	const { dataset } = currentScript as HTMLScriptElement;
	element.setAttribute('title', dataset['judul'] ?? 'Peta');
	for (const name of [WIDTH, ...TOLD_NAMES]) {
		const value = dataset[name];
		if (value !== undefined) element.setAttribute(name, value);
	}
	// what stands before it for sites that take scripts out
	const before = currentScript.previousElementSibling;
	if (before?.hasAttribute('data-peta-cadangan')) before.remove();
	currentScript.after(element);
}

import { readHeight } from './frame-message.ts';

/**
 * The script on a site that frames a page of a figure: `<peta-sasaran src="peta.html" title="…">`, and
 * `<script src="peta-sasaran.js" data-peta="peta.html" data-judul="…">`, which puts one in its place.
 *
 * The page stands in a frame that may run its own script and nothing else: no storage, no forms, no way
 * to the site around it. Of its messages only the height is heard, and only from that frame.
 */
const TAG = 'peta-sasaran';
/** Height until the page has told its own, CSS pixels. */
const FIRST_PX = 480;
/** Heights heard within a second, at most. */
const MOST_A_SECOND = 20;
const PROTOCOLS = ['http:', 'https:', 'file:'];

class PetaSasaran extends HTMLElement {
	static readonly observedAttributes = ['src', 'title'];
	#frame: HTMLIFrameElement | null = null;
	#heard = 0;
	#since = 0;

	readonly #hear = (event: MessageEvent<unknown>): void => {
		if (!this.#frame || event.source !== this.#frame.contentWindow) return;
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

	attributeChangedCallback(): void {
		if (this.isConnected) this.#show();
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
		this.replaceChildren(frame);
	}
}

/** An address that may be framed, whole; null for one that may not, and for none. */
function readAddress(text: string | null): string | null {
	if (!text) return null;
	try {
		const url = new URL(text, document.baseURI);
		return PROTOCOLS.includes(url.protocol) ? url.href : null;
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
	element.setAttribute('title', (currentScript as HTMLScriptElement).dataset['judul'] ?? 'Peta');
	currentScript.after(element);
}

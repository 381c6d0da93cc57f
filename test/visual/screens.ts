import { expect, type Page } from '@playwright/test';
import { BANTEN, card, legend, mapOf, openText } from '../e2e/page.ts';

/** A screen a person can come to from the one before it in the list, without loading the page again. */
export interface Screen {
	readonly name: string;
	/** Fragment of the address, without the language; null keeps the address. */
	readonly hash: string | null;
	/** What is pressed there. */
	readonly open?: (page: Page) => Promise<void>;
	/** What is pressed to be away again. */
	readonly leave?: (page: Page) => Promise<void>;
}

const press = async (page: Page, name: RegExp): Promise<void> => {
	await page.getByRole('button', { name }).first().click();
};
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
const goToPage = async (page: Page, name: RegExp): Promise<void> => {
	await page.getByRole('dialog').getByRole('navigation').getByRole('button', { name }).click();
};

/** Every screen, in an order in which each is come to from the last. */
export const SCREENS: readonly Screen[] = [
	{
		name: 'start',
		hash: '',
		// the ruler of time comes last, and not on a phone
		open: async (page) => {
			if ((page.viewportSize()?.width ?? 0) >= 600)
				await expect(page.locator('.time [role=slider]')).toBeVisible();
		},
	},
	{ name: 'selected', hash: 's=33.05' },
	{
		name: 'targets',
		hash: null,
		open: (page) => press(page, /^(?:Tambah target|Add a target)/),
		leave: escape,
	},
	{ name: 'table', hash: 'w=33&s=33.05&tabel=1' },
	{
		name: 'charts',
		hash: null,
		open: (page) => press(page, /^(?:Sebaran nilai|Distribution of values)/),
	},
	{ name: 'count', hash: 'i=jumlah-penduduk-miskin' },
	{ name: 'change', hash: 't=2022&banding=selisih.2021' },
	{ name: 'two-maps', hash: 't=2022&banding=berdampingan.2021' },
	{ name: 'two-indicators', hash: 'banding=silang.jumlah-penduduk-miskin' },
	{ name: 'refusal', hash: 'l=kecamatan' },
	{
		name: 'compare-menu',
		hash: '',
		open: (page) => press(page, /^(?:Bandingkan|Compare)/),
		leave: escape,
	},
	{
		name: 'project-menu',
		hash: null,
		open: (page) => press(page, /^(?:Proyek|Project)/),
		leave: escape,
	},
	{
		name: 'classes',
		hash: null,
		open: (page) => press(page, /^(?:Ubah kelas|Classes…)/),
		leave: escape,
	},
	{
		name: 'colours',
		hash: null,
		open: (page) => press(page, /^(?:Ubah warna|Colours…)/),
		leave: escape,
	},
	{
		name: 'glossary',
		hash: null,
		open: (page) => press(page, /^(?:Apa ini|What is this)/),
	},
	{
		name: 'about',
		hash: null,
		open: (page) => goToPage(page, /^(?:Tentang|About)/),
		leave: escape,
	},
	{ name: 'priority', hash: null, open: (page) => press(page, /^(?:Prioritas|Priority)$/) },
	{ name: 'registers', hash: null, open: (page) => press(page, /^(?:Register|Registers)$/) },
	{
		name: 'data',
		hash: null,
		open: async (page) => {
			await openText(page, 'ejaan.csv', BANTEN.replace('Pandeglang', 'Pandegelang'));
			await expect(page.getByRole('heading', { name: /^(?:Padankan|Match)/ })).toBeVisible();
		},
	},
];

/** Goes to a screen and waits until all of it is there and rests. */
export async function goTo(page: Page, { hash, open }: Screen, language: string): Promise<void> {
	if (hash !== null) {
		const fragment = ['v=1', `bahasa=${language}`, hash].filter(Boolean).join('&');
		if (page.url() === 'about:blank') await page.goto(`./#${fragment}`);
		else await page.evaluate((to) => (location.hash = to), fragment);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		// a phone's table lies over everything else
		const isTable = hash.includes('tabel');
		await expect((isTable ? page.locator('#tabel') : legend(page)).first()).toBeVisible();
		if (!isTable)
			await expect(card(page).or(page.locator('.refusal'))).toHaveCount(
				/(?:^|&)(?:s|l)=/.test(hash) || hash.includes('selisih') ? 1 : 0,
			);
	}
	await open?.(page);
	if (await mapOf(page).isVisible())
		await expect(mapOf(page)).toHaveAttribute('aria-busy', 'false', { timeout: 90_000 });
	// parts that are fetched on demand come when they come
	await page.waitForLoadState('networkidle');
	let before = '';
	await expect
		.poll(
			async () => {
				const now = (await boxesOf(page)).join('\n');
				const isAtRest = now === before;
				before = now;
				return isAtRest;
			},
			{ intervals: [400] },
		)
		.toBe(true);
}

/** The parts that people see as parts. */
const PARTS = {
	header: 'header',
	search: 'header [role=combobox]',
	title: 'h1',
	crumbs: 'nav.crumbs',
	period: '.title-block .sub',
	levels: '.level-switch',
	ruler: '.time [role=slider]',
	map: '[role=application]',
	second: '.two .second',
	legend: 'aside.legend',
	scale: 'aside.legend svg[role=img]',
	card: '.plate.card, .bottom-sheet',
	tools: '.sheet .tools',
	side: '.side, .phone-table',
	flyout: '.flyout',
	dialog: 'dialog[open]',
	priority: '.priority',
	data: 'section.data',
	foot: 'footer, nav',
} as const;

/**
 * Where the parts of a screen are, `part left,top width×height` in whole CSS pixels, in the order of the
 * parts; those that are not on screen are left out.
 */
export function boxesOf(page: Page): Promise<string[]> {
	return page.evaluate(
		(parts) =>
			Object.entries(parts).flatMap(([name, selector]) => {
				const element = [...document.querySelectorAll(selector)].find((each) =>
					each.checkVisibility(),
				);
				if (!element) return [];
				const { x, y, width, height } = element.getBoundingClientRect();
				const [left, top, wide, high] = [x, y, width, height].map(Math.round);
				return [`${name} ${String(left)},${String(top)} ${String(wide)}×${String(high)}`];
			}),
		PARTS,
	);
}

import { expect, legend, openApp, test } from './page.ts';

test('a pattern in a link is computed, drawn with areas without neighbours, and chosen from by quadrant', async ({
	page,
}) => {
	await openApp(page, '#v=1&analisis=pola~ratu');
	const panel = page.getByRole('region', { name: 'Pola ruang' });
	await expect(panel).toContainText('481 wilayah, 996 pasangan tetangga');
	await expect(panel).toContainText('33 wilayah tanpa tetangga tidak ikut dihitung: Simeulue');
	await expect(legend(page)).toContainText(/tanpa tetangga\s*33/);

	const quadrant = panel.getByRole('button', { name: /^tinggi, tetangga tinggi/ });
	await quadrant.press('Enter');
	await expect(quadrant).toHaveAttribute('aria-pressed', 'true');
	await expect(panel.getByRole('status')).toContainText('wilayah dipilih');
	await panel.getByRole('checkbox').press('Space');
	await expect(page).toHaveURL(/analisis=pola~ratu~tanpa/);

	await page.getByRole('button', { name: 'Ketimpangan dan anggaran' }).press('Enter');
	const other = page.getByRole('region', { name: 'Ketimpangan dan anggaran' });
	await expect(other).toContainText('Pada 514 wilayah P0, P1, dan P2 mungkin benar bersama');
	await expect(legend(page)).not.toContainText('tanpa tetangga');
});

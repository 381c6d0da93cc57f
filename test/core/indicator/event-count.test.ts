import { describe, expect, it } from 'vitest';
import { withoutEvents } from '../../../src/core/indicator/event-count.ts';

const OFFERED = { indicators: ['Jumlah Peserta Kegiatan', 'KPM PKH', 'Peserta rapat'] };

describe('who came to an event', () => {
	it('is offered as no indicator', () => {
		const { choices, events } = withoutEvents(OFFERED, () => null);
		expect(choices.indicators).toEqual(['KPM PKH']);
		expect(events).toEqual(['Jumlah Peserta Kegiatan', 'Peserta rapat']);
	});

	it('is offered where the catalogue knows it as something else', () => {
		const { choices } = withoutEvents(OFFERED, (each) => /rapat/.test(each) && {});
		expect(choices.indicators).toEqual(['KPM PKH', 'Peserta rapat']);
	});
});

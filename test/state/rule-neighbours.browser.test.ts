import { expect, it } from 'vitest';
import { NeighbourFinder } from '../../src/core/spatial/chosen-neighbours.ts';
import { neighbourLists } from '../../src/core/spatial/neighbours.ts';
import { RuleNeighbours } from '../../src/state/rule-neighbours.svelte.ts';
import { StatisticsClient } from '../../src/workers/statistics-client.ts';
import { createSession } from './create-session.ts';

it('neighbours of a rule by clusters come later, and are those the command finds', async () => {
	const { session } = await createSession();
	const { atlas } = session;
	const client = new StatisticsClient();
	const own = new RuleNeighbours(atlas, () => client);
	const all = atlas.gazetteer?.registry.atLevel('kabkota') ?? [];
	const areas = all.map(({ code }) => code).filter((code) => code.startsWith('36'));
	const choice = { kind: 'sea', km: 30 } as const;
	expect(own.neighboursOf('kabkota', areas, choice)).toBeNull();
	await own.settled();
	const found = own.neighboursOf('kabkota', areas, choice);
	const level = atlas.levels.get('kabkota');
	if (!found || !level) throw new Error('there are no neighbours');
	const positions = areas.map((area) => level.indexByCode.get(area) ?? -1);
	const command = new NeighbourFinder(level.packed.shapes).among(positions, choice);
	expect(neighbourLists(found)).toEqual(neighbourLists(command));
	client.cancel();
});

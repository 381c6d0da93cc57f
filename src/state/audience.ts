import { hasSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import {
	LEAST_SHOWN,
	leastShown,
	leastWanted,
	type Audience,
} from '../core/disclosure/small-count-limits.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Project } from './project.svelte.ts';

/** Open tables of which an office is shown more than the public may be, or some is hidden already. */
function tablesOfPeople({ tables }: Project): Dataset[] {
	return tables.filter(({ joined }) => joined && hasSmallCounts(joined));
}

/**
 * For whom what is shown, and so what is saved, of the open tables is; and below what counts are hidden,
 * by the most careful table.
 *
 * @returns null where no table has small counts of people
 */
export function audienceOf(
	project: Project,
): { readonly audience: Audience; readonly least: number } | null {
	const limits = tablesOfPeople(project).map(({ decisions }) => leastWanted(decisions.hideBelow));
	if (limits.length === 0) return null;
	const isPublic = limits.every((limit) => limit >= LEAST_SHOWN.public);
	return { audience: isPublic ? 'public' : 'office', least: Math.max(...limits) };
}

/** The least count of people shown of the open tables, by the most careful; as the public may see it at first. */
export function leastOf(project: Project): number {
	const limits = project.tables.map(({ decisions }) => leastWanted(decisions.hideBelow));
	return audienceOf(project)?.least ?? Math.max(LEAST_SHOWN.office, ...limits);
}

/** Shows the open tables to an office, or as the public may see them; a higher limit of a person stays. */
export async function showFor(project: Project, audience: Audience): Promise<void> {
	for (const table of tablesOfPeople(project)) {
		const limit =
			audience === 'public' ? leastShown('public', table.decisions.hideBelow) : LEAST_SHOWN.office;
		if (limit !== table.decisions.hideBelow) await table.hideBelow(limit);
	}
}

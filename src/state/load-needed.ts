import { seriesNeeded } from '../core/layer/current-layer.ts';
import { checkView } from '../core/view/check-view.ts';
import type { Session } from './session.svelte.ts';

/** Loads what the view on screen needs and does not have yet. */
export async function loadNeeded(session: Session): Promise<void> {
	const { atlas, layer, view } = session;
	const { catalogue } = atlas;
	const level = session.showsTable ? session.dataset.slice?.level : view.current.level;
	const { comparison, ...others } = view.current;
	const views = [view.current];
	// the indicator that is compared with
	if (comparison && 'indicator' in comparison)
		views.push({ ...others, comparison, indicator: comparison.indicator });
	await Promise.all([
		...(level ? [atlas.needLevel(level)] : []),
		// areas are counted in kabkota, whichever level is shown
		atlas.needLevel('kabkota'),
		layer.classing.needMethod(),
		layer.comparing.needCode(),
		...views.flatMap((asked) =>
			catalogue ? seriesNeeded(asked, catalogue).map((series) => atlas.needFigures(series)) : [],
		),
	]);
}

/** Replaces what a link asked for and nobody here has, and says so. */
export async function checkLink(session: Session): Promise<void> {
	await session.atlas.load();
	await loadNeeded(session);
	const { catalogue, gazetteer, figures } = session.atlas;
	// what is on screen by now: the level may have followed the map meanwhile
	const asked = session.view.current;
	if (!catalogue || !gazetteer) return;
	const tablePeriods = session.showsTable ? session.project.periods : null;
	const { view, diagnostics } = checkView(
		asked,
		catalogue,
		gazetteer.registry,
		figures,
		tablePeriods,
	);
	if (view !== asked)
		session.history.follow(() => {
			session.view.restore(view);
		});
	session.notify(diagnostics);
}

/** A level that follows the map is never one the indicator has no figures at. */
export function keepLevelValid({ atlas, view }: Session): void {
	const { catalogue, gazetteer, figures } = atlas;
	const asked = view.current;
	if (!catalogue || !gazetteer || asked.isLevelLocked) return;
	const { level } = checkView(asked, catalogue, gazetteer.registry, figures).view;
	if (level !== asked.level) view.followLevel(level, asked.period);
}

import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { readTopology } from '../core/geo/boundary-pack.ts';

/** Land of a neighbour, or a lake. */
export type ContextFeature = Feature<Polygon | MultiPolygon>;

/** The shapes of an object of a topology's text; none where it is no topology or lacks the object. */
export function contextFeatures(text: string, name: string): ContextFeature[] {
	const topology = readTopology(text);
	const object = topology?.objects[name];
	if (!topology || !object) return [];
	const features = feature(topology, object);
	return (
		features.type === 'FeatureCollection' ? features.features : [features]
	) as ContextFeature[];
}

/** The code of comparisons, in one part that is fetched when something is compared. */
export { paintBivariate } from '../core/choropleth/paint-bivariate.ts';
export { zeroCentredClasses } from '../core/classify/zero-centred-classes.ts';
export { changeLayer, periodToCompare } from '../core/layer/change-layer.ts';

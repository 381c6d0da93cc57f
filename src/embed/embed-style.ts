import { FIT_STYLE } from '../ui/figure-page/fit-frame.ts';

/**
 * Style of what an embedded page has beside its figure. The smaller map begins at a whole pixel: a drawing that
 * begins between two is painted anew when another is put in its place.
 */
export const EMBED_STYLE = `${FIT_STYLE}.layers{display:grid;grid-template-columns:minmax(0,1fr);contain:layout}
.inset>.layers{width:round(down,100%,1px);margin-left:auto}
.layers>svg{grid-area:1/1;will-change:transform}
.layers>svg[data-waits]{transform:translateX(-100vw)}
@media print{.layers>svg[data-waits]{display:none}}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px;padding:0 18px 10px}
.tools .search{flex:1 1 240px;min-width:0;padding:0}
.pick{display:flex;flex-wrap:wrap;gap:6px 14px}
.pick label{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;max-width:100%}
.pick select{min-height:32px;max-width:100%;font:inherit;color:inherit;background:var(--bare);border:1px solid var(--strong);border-radius:5px;padding:2px 6px}
.asked{font-weight:600}
.problem{padding:20px 18px}
.problem p{margin:8px 0 0;max-width:60ch}
.problem .code{color:var(--ink2);font-size:12px}
@container (max-width:479.9px){
.tools{padding-left:14px;padding-right:14px}
.pick,.tools .search{flex:1 1 100%}
.pick label{flex:1 1 100%}
.pick select{flex:1 1 auto;min-height:44px;font-size:16px}
}
`;

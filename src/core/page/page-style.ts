import { LOCATOR_PX } from '../figure/figure-layout.ts';
import type { GroundDeclarations } from './ground-colors.ts';
import { INSET_SHARE } from './page-measures.ts';
import { PLATE_PX } from './plate-corner.ts';

/** Colours of the page around the map, of `styles/tokens.css`. */
const LIGHT =
	'--paper:#fcfbf7;--ink:#14212b;--ink2:#44525c;--line:#ddd8ca;--strong:#868b89;--accent:#0b5a70;--soft:#dfedf1;--focus:#1557c0;--plate:#fffffff2;--halo:#fffdf8;--select:#0a161e;--bare:#fdfdfb;--tip:#14212b;--tipink:#fff;--sea:#e3edf0';
const DARK =
	'--paper:#141b21;--ink:#ebf0f1;--ink2:#bbc6cb;--line:#2f3c45;--strong:#71818b;--accent:#74c6dc;--soft:#1d3a45;--focus:#9cc7ff;--plate:#1a232af2;--halo:#0d1419;--select:#fff;--bare:#151d23;--tip:#ebf0f1;--tipink:#14212b;--sea:#0f171d';

const RULES = `
html,body{margin:0;background:var(--paper)}
.peta{display:flow-root;container-type:inline-size;background:var(--paper);color:var(--ink);font:14px/1.43 "Source Sans 3 Variable","Source Sans 3","Segoe UI",system-ui,Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums;border:1px solid var(--line);box-sizing:border-box;overflow-wrap:anywhere}
.peta *{box-sizing:border-box}
.peta[data-lang=id] [lang=en],.peta[data-lang=en] [lang=id],.peta [hidden]{display:none!important}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.head{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between;padding:14px 18px 10px}
.head>div:first-child{flex:1 1 220px;min-width:0}
h1{font:600 20px/1.3 "Source Serif 4",Georgia,"Noto Serif",serif;margin:0;text-wrap:balance}
.sub{margin:2px 0 0;color:var(--ink2)}
.tabs{display:flex;border:1px solid var(--strong);border-radius:5px;overflow:hidden}
button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}
.tabs button{min-height:32px;padding:4px 14px;font-weight:600}
.tabs button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.search{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;padding:0 18px 10px}
.search input{flex:1 1 160px;min-width:0;max-width:100%;min-height:32px;font:inherit;font-size:16px;color:inherit;background:var(--bare);border:1px solid var(--strong);border-radius:5px;padding:2px 8px}
.search .none{color:var(--ink2)}
:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}
.tabs :focus-visible,.search input:focus-visible{outline-offset:1px}
.lacks{margin:0 18px 10px;padding:6px 10px;border-left:3px solid var(--strong);font-weight:600}
.sheet{position:relative}
.map{position:relative;display:grid;grid-template-columns:minmax(0,1fr);background:var(--sea);touch-action:manipulation}
.map>*{grid-area:1/1}
.map svg{display:block;width:100%;height:auto;pointer-events:none;will-change:transform}
.map [data-area],.map [data-mark],.map [data-symbol]{pointer-events:fill}
.map[tabindex]{cursor:pointer}
.map:focus-visible{outline:0}
.map:focus-visible::after{content:"";position:absolute;inset:0;z-index:1;outline:3px solid var(--focus);outline-offset:-3px;pointer-events:none}
.map path,.map use,.map rect,.map circle{vector-effect:non-scaling-stroke}
.map text{font-size:calc(11px*var(--k,1))}
.map .t8{font-size:calc(8px*var(--k,1))}.map .t10{font-size:calc(10px*var(--k,1))}.map .t12,.map .t13{font-size:calc(12.5px*var(--k,1))}
text.m{text-anchor:middle}text.e{text-anchor:end}
.map .h{paint-order:stroke;stroke-width:2.6px;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.map .n{font-weight:600}.map .i{font-style:italic}.map .n.i{font-weight:500}.map .v{font-weight:400;font-style:normal}
.map .p{font-family:"Source Serif 4",Georgia,serif;letter-spacing:.1em}
.map .off{visibility:hidden}
.tight .w{display:none}
.tight [data-part=scale] text{display:none}
.tight [data-part=scale] text:first-of-type,.tight [data-part=scale] text:nth-last-of-type(-n+2){display:inline}
.tight [data-part=scale] text:nth-last-of-type(2){text-anchor:end}
.map .on{fill:none;stroke:var(--select);stroke-width:2.2px;stroke-linejoin:round;pointer-events:none}
.map .ring{fill:none;stroke:var(--halo);stroke-width:5.5px;stroke-linejoin:round;pointer-events:none}
.tip{position:absolute;z-index:2;left:0;top:0;max-width:min(260px,90%);background:var(--tip);color:var(--tipink);padding:6px 10px;border-radius:2px;pointer-events:none}
.tip b{display:block;font-weight:600}.tip span{font-size:16px;font-weight:600}
.legend{padding:10px 18px 8px;font-size:12px;line-height:1.34}
.legend p,.legend ul{margin:0 0 4px;padding:0;list-style:none}
.unit{font-weight:600}
.bar{display:block;max-width:100%;height:auto;margin:2px 0 4px;overflow:visible}
.bar text{font-size:12px}
.peta[data-crowded] .bar{position:absolute;visibility:hidden}
.peta[data-crowded] .legend{position:static;width:auto;background:none;border:0}
.peta[data-crowded] .legend .sr{position:static;width:auto;height:auto;margin:0 0 4px;overflow:visible;clip-path:none;white-space:normal}
.keys li{display:flex;gap:8px;align-items:center;padding:2px 0}
.s{width:24px;height:14px;flex:none;stroke:var(--strong)}
.circle{display:flex;align-items:center;gap:8px}
.inset svg{display:block;width:100%;height:auto;border:1px solid var(--strong)}
.inset *{vector-effect:non-scaling-stroke}
.inset.locator{max-width:${LOCATOR_PX}px}
.inset p{margin:2px 0 0;color:var(--ink2);font-size:12px;line-height:1.34}
.foot{display:flow-root}
.list{clear:both;border-top:1px solid var(--line)}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:1.4}
th,td{text-align:left;font-weight:400;padding:6px 18px;border-bottom:1px solid var(--line)}
td,thead th:last-child{text-align:right;overflow-wrap:break-word}
td{font-weight:600;white-space:nowrap}
thead th{padding-top:2px;padding-bottom:2px}
thead button{font-weight:600;min-height:32px;padding:4px 0}
thead button:disabled{cursor:auto;color:inherit}
thead th[aria-sort=ascending] button:not(:disabled)::after{content:" ▲";font-size:9px}
thead th[aria-sort=descending] button::after{content:" ▼";font-size:9px}
th.i{font-style:italic}
tbody th{position:relative;padding-left:41px}
tbody i{position:absolute;left:18px;top:9px;width:13px;height:13px;border:1px solid var(--strong);background:var(--bare)}
tbody i.x{background:repeating-linear-gradient(135deg,var(--bare) 0 2px,var(--strong) 2px 3px)}
tbody i.o{border-radius:50%;background:var(--accent)}
tbody tr[aria-selected=true]{background:var(--soft)}
tbody tr[aria-selected=true] th,tbody tr[aria-selected=true] td{font-weight:700}
.all{display:block;width:100%;text-align:left;padding:8px 18px;min-height:44px;color:var(--accent);font-weight:600}
.foot{padding:8px 18px 12px;color:var(--ink2);font-size:12px;line-height:1.34;border-top:1px solid var(--line)}
.foot p{margin:0 0 4px}
.ways{display:flex;flex-wrap:wrap;gap:0 16px}
.ways button{min-height:28px;padding:2px 0;color:var(--accent);font-weight:600}
.foot summary{min-height:24px;line-height:24px;cursor:pointer}
.foot dl{display:grid;grid-template-columns:minmax(96px,max-content) 1fr;gap:2px 10px;margin:2px 0 4px}
.foot dd{margin:0}
.peta[data-few] tbody tr:nth-child(n+6):not([aria-selected=true]){display:none}
@container (min-width:480px){
.peta[data-view=map] .list,.peta[data-view=table] :is(.sheet,.inset){display:none}
.inset{float:right;width:${100 * INSET_SHARE}%;margin:10px 18px 8px 14px}
.inset .slim{display:none}
}
@container (min-width:600px){
[data-corner=sw] .legend,[data-corner=nw] .legend,[data-corner=ne] .legend{position:absolute;width:${PLATE_PX}px;background:var(--plate);border:1px solid var(--line);border-radius:2px;padding:10px 14px 6px 16px}
[data-corner=sw] .legend{left:14px;bottom:14px}
[data-corner=nw] .legend{left:14px;top:14px}
[data-corner=ne] .legend{right:14px;top:14px}
}
@container (max-width:479.9px){
.ways button{min-height:44px}
.tabs{display:none!important}
.inset p{padding:0 14px 4px}
.inset[data-fixed]{width:${100 * INSET_SHARE}%}
.inset.locator{margin:10px 14px 4px}.inset.locator p{padding:0}
.inset .wide{display:none}
h1{font-size:18px}
.head,.search,.legend,.foot{padding-left:14px;padding-right:14px}
th,td{padding:10px 14px}
td{white-space:normal}
tbody th{padding-left:37px}
tbody i{left:14px;top:13px}
.all{padding-left:14px}
}
@media print{
html,body,.peta{background:#fff}
.tabs,.search,.tip,.all,.ways,.pick{display:none!important}
.peta tbody tr{display:table-row!important}
.peta .list,.peta .sheet,.peta .inset{display:block!important}
.peta[data-corner=no] .legend{float:left;max-width:60%}
.list{columns:2;column-gap:24px}
tr,.sheet{break-inside:avoid}
.map,.bar,.s,tbody i{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media (forced-colors:active){.map,.s,.bar,tbody i{forced-color-adjust:none}}
`;

/**
 * The style of a figure page: its colours on both grounds, and its layout for any width. A page that fills a
 * document has its ground (`data-theme`) on the document's root as well.
 */
export function pageStyle(colors: GroundDeclarations, fills: readonly string[]): string {
	const light = `${LIGHT};${colors.light}`;
	const dark = `${DARK};${colors.dark}`;
	const classes = fills.map((fill, at) => `tbody i.c${at}{background:${fill}}`).join('\n');
	return [
		`:root,.peta{color-scheme:light;${light}}`,
		`:root[data-theme=dark],.peta[data-theme=dark]{color-scheme:dark;${dark}}`,
		`@media screen and (prefers-color-scheme:dark){:root[data-theme=auto],.peta[data-theme=auto]{color-scheme:dark;${dark}}}`,
		RULES.trim(),
		classes,
		`@media print{:root:root:root,.peta.peta.peta{color-scheme:light;${light}}}`,
	].join('\n');
}

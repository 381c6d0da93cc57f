import fs from 'fs';
import {readHierarchy} from '../../geodata/build/read-hierarchy.ts';
import {readGadm} from '../../geodata/build/read-gadm.ts';
import {readVillagePoints} from '../../geodata/build/read-village-points.ts';
import {createVillageMosaic} from '../../geodata/build/village-mosaic.ts';
import {matchKabkota} from '../../geodata/build/match-kabkota.ts';
import {matchKecamatan} from '../../geodata/build/match-kecamatan.ts';
import {findNameCandidates} from '../../geodata/build/village-names.ts';
import {gatherEvidence,VOTES} from '../../geodata/build/village-evidence.ts';
import {assignVillages,findComponents} from '../../geodata/build/assign-villages.ts';
const hierarchy=readHierarchy();const gadm=readGadm();const P=readVillagePoints(hierarchy);
const {cleanVillages}=await import('../../geodata/build/shape-kecamatan.ts');
fs.mkdirSync('/tmp/pack/w3',{recursive:true});
if(!fs.existsSync('/tmp/pack/w3/villages.topo.json'))await cleanVillages('/tmp/pack/w3',gadm);
const scopes=matchKabkota(gadm.kabkota,hierarchy.kabkota);
const kecamatan=matchKecamatan(gadm.kecamatan,scopes,hierarchy,P.formerNames);
const mosaic=createVillageMosaic(JSON.parse(fs.readFileSync('/tmp/pack/w3/villages.topo.json','utf8')));
const candidates=findNameCandidates(gadm,hierarchy,scopes,kecamatan);
const V=VOTES as any;
const run=(title:string)=>{
 const evidence=gatherEvidence({gadm,hierarchy,mosaic,points:P.points,scopes,kecamatan,candidates});
 const A=assignVillages({gadm,hierarchy,mosaic,scopes,kecamatan,evidence});const label=A.map(a=>a.kecamatan);
 const comps=findComponents(mosaic,label);let frag=0,fragA=0,fragP=0,fragAP=0;for(const [k,[,...s]] of comps)for(const m of s)if(m.some(v=>mosaic.neighbours[v]!.some(n=>n.sharedKm>.3))){const a=m.reduce((a,v)=>a+mosaic.areaKm2[v]!,0);if(k[0]==='9'){fragP+=m.length;fragAP+=a}else{frag+=m.length;fragA+=a}}
 let n=0,k=0,b=0,pn=0,pk=0,pb=0,near=0;for(const p of P.points){if(p.shared)continue;const v=mosaic.villageAt(p.lngLat);if(v===null)continue;const pap=p.kecamatan[0]==='9';n++;if(pap)pn++;if(label[v]===p.kecamatan){k++;if(pap)pk++}if(label[v]!.slice(0,5)===p.kecamatan.slice(0,5)){b++;if(pap)pb++}}
 // weighted distance from each Papua point to own kec polygon: share within 3 km
 const byK=new Map<string,number[]>();label.forEach((l,i)=>{if(l[0]==='9')(byK.get(l)??byK.set(l,[]).get(l)!).push(i)});
 let w3=0,w10=0,tot=0;for(const p of P.points){if(p.shared||p.kecamatan[0]!=='9')continue;tot++;const d=Math.min(...(byK.get(p.kecamatan)??[]).map(v=>mosaic.distanceKm(v,p.lngLat)));if(d<=3)w3++;if(d<=10)w10++}
 console.log(title,'| covered',new Set(label).size,'| frag luar',frag,fragA|0,'papua',fragP,fragAP|0,'| points luar',(100*(k-pk)/(n-pn)).toFixed(2),'papua kec',(100*pk/pn).toFixed(1),'kab',(100*pb/pn).toFixed(1),'within3',(100*w3/tot).toFixed(1),'w10',(100*w10/tot).toFixed(1));
 return label};
const base=run('base');
V.onePoint=2;V.manyPoints=3;run('points 2/3');
V.onePoint=3;V.manyPoints=4;run('points 3/4');
V.onePoint=4;V.manyPoints=6;run('points 4/6');
V.onePoint=1.5;V.manyPoints=2;V.distanceInPapua=V.distance;run('papua distance strict');
V.onePoint=3;V.manyPoints=4;run('strict+points 3/4');

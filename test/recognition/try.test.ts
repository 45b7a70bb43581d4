import { annexGrid } from "../fixtures/annexGrids";
import { compareReading } from "../fixtures/annexGrids/mistakes";
import { readAnnex } from "../../src/recognition/annex/readAnnex";
import fs from "fs";
test("x",()=>{
 let compared=0, wrong=0, silent=0; const kinds=new Map<string,{n:number,ex:string}>(); const perSeed: string[]=[]; const t0=Date.now();
 const N=Number(process.env.N??60), S=Number(process.env.S??0);
 for(let seed=S;seed<S+N;seed++){const a=annexGrid(seed);let c;try{c=compareReading(readAnnex(a.grid),a.expected);}catch(e){perSeed.push(seed+" THROW "+(e as Error).stack);continue}
  compared+=c.compared;wrong+=c.mistakes.length;const s=c.mistakes.filter(m=>!m.isDoubted);silent+=s.length;
  if(c.mistakes.length)perSeed.push(`${seed} ${c.mistakes.length}/${c.compared} silent ${s.length} ${a.description} ${JSON.stringify(a.layout)}`);
  for(const m of c.mistakes){const k=`${m.what} ${m.isDoubted?"doubted":"SILENT"} ${a.layout.name}`;const o=kinds.get(k);if(o)o.n++;else kinds.set(k,{n:1,ex:`seed ${seed} ${m.address} expected ${m.expected.slice(0,300)} read ${m.read.slice(0,300)}`});}
 }
 fs.writeFileSync("/tmp/out.txt",`${compared} compared, ${wrong} wrong, ${silent} silent, ${Date.now()-t0} ms\n`+[...kinds].map(([k,o])=>`${o.n} ${k}: ${o.ex}`).join("\n")+"\n\n"+perSeed.join("\n"));
});

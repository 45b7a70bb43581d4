import { annexGrid } from "../fixtures/annexGrids";
import { readAnnex } from "../../src/recognition/annex/readAnnex";
test("x",()=>{
 const a=annexGrid(58); console.log(JSON.stringify(a.grid.cells.filter(c=>c.row>38&&c.row<48).map(c=>[c.row,c.column,c.value])));
 const r=readAnnex(a.grid); console.log(JSON.stringify(r?.criteria.filter(c=>c.no>12&&c.no<16).map(c=>[c.no,c.indicators.map(i=>[i.code,i.at])])), JSON.stringify(r?.doubts.filter(d=>d.at.row>38&&d.at.row<48)));
});

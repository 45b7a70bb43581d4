import { recogniserOf } from "../../src/usecases/foreign/knownSets";
import { Campaign, noResult } from "../fixtures/foreign/campaign";
import { ORDINARY_KINDS, ordinarySheet } from "../fixtures/foreign/ordinary/ordinarySheet";
import { noFundingResult, runFunding } from "../fixtures/foreign/fundingCampaign";
import { listSource } from "../fixtures/listSource";
import { Seeded } from "../fixtures/seeded";

const prepared = Campaign.prepare();
const recogniser = recogniserOf(listSource);
/** By number of mutations, over all seeds of this run: a single sheet of four rows may miss one. */
const results = new Map([3, 6].map((mutations) => [mutations, noResult()]));
const funding = new Map([3, 6].map((mutations) => [mutations, noFundingResult()]));
const LEAST_RECALL = new Map([
  [3, 0.98],
  [6, 0.95],
]);
const ENOUGH_CASES = 100;

/** Forms of ours and the samples, treated as people treat sheets, are known again; ordinary sheets are not taken for forms. */
export const soak = {
  name: "recognition: sheets of others",
  async run(seed: number): Promise<void> {
    const campaign = await prepared;
    for (const [mutations, result] of results) {
      await campaign.run(seed, mutations, result);
      const { cases, asked, found, sure, sureAndRight, worst } = result;
      if (cases % ENOUGH_CASES === 0) {
        console.log(
          `${cases} sheets, ${mutations} mutations: recall ${found}/${asked}, sure and right ${sureAndRight}/${sure}`,
        );
      }
      const isEnough = cases >= ENOUGH_CASES;
      if (isEnough && (found / asked < (LEAST_RECALL.get(mutations) ?? 1) || sureAndRight / sure < 0.98)) {
        throw new Error(`${mutations} mutations: ${found} of ${asked}; ${JSON.stringify(worst.slice(0, 10), null, 1)}`);
      }
    }
    for (const [mutations, result] of funding) await runFunding(await recogniser, seed, mutations, result);
    requireFunding();
    const ordinary = ordinarySheet(seed % ORDINARY_KINDS, new Seeded(seed));
    const [table] = (await recogniser).sheet(ordinary).tables;
    if (table !== undefined)
      throw new Error(`a form was found in an ordinary workbook: ${ordinary.name}, ${table.kind}`);
  },
};

function requireFunding(): void {
  for (const [mutations, { sheets, tables, planted, plantedFound, wrong }] of funding) {
    const recall = LEAST_RECALL.get(mutations) ?? 1;
    if (sheets >= ENOUGH_CASES && (tables / sheets < recall || plantedFound / planted < recall)) {
      throw new Error(
        `${mutations} mutations: ${tables}/${sheets} tables, ${plantedFound}/${planted} sums; ${wrong.slice(0, 10).join("\n")}`,
      );
    }
  }
}

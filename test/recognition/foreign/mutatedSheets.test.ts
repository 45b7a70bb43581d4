import { recogniserOf } from "../../../src/usecases/foreign/knownSets";
import { Campaign, noResult } from "../../fixtures/foreign/campaign";
import { noFundingResult, runFunding } from "../../fixtures/foreign/fundingCampaign";
import { listSource } from "../../fixtures/listSource";

/** A short slice; `npm run soak -- recognition` goes on for as long as one likes. */
const CASES = 30;

test.each([
  [0, 0.99],
  [3, 0.98],
  [6, 0.95],
])("forms and samples with %i things done to them are known again", async (mutations, recall) => {
  const campaign = await Campaign.prepare();
  const result = noResult();
  const cases = mutations === 0 ? 8 : CASES;
  for (let seed = 1; seed <= cases; seed += 1) await campaign.run(seed * 7919, mutations, result);
  const { asked, found, sure, sureAndRight, worst } = result;
  // The figures themselves are wanted, not only that they are good enough.
  console.info(
    `${cases} sheets, ${mutations} mutations: ${found} of ${asked} answers found; of ${sure} rows not marked Cần xem lại ${sureAndRight} right`,
    worst.slice(0, 5),
  );
  expect(found / asked).toBeGreaterThanOrEqual(recall);
  expect(sureAndRight / sure).toBeGreaterThanOrEqual(0.98);
});

test.each([
  [0, 1],
  [3, 0.98],
  [6, 0.95],
])("tables of money with %i things done to them are known again, wrong sums found", async (mutations, recall) => {
  const recogniser = await recogniserOf(listSource);
  const result = noFundingResult();
  for (let seed = 1; seed <= 20; seed += 1) await runFunding(recogniser, seed * 101, mutations, result);
  const { sheets, tables, planted, plantedFound, quantities, quantitiesFound, invented, wrong } = result;
  console.info(
    `${tables} of ${sheets} tables, ${quantitiesFound} of ${quantities} quantities, ${plantedFound} of ${planted} wrong sums, ${invented} invented`,
    wrong,
  );
  expect(tables / sheets).toBeGreaterThanOrEqual(recall);
  expect(quantitiesFound / quantities).toBeGreaterThanOrEqual(recall);
  expect(plantedFound / planted).toBeGreaterThanOrEqual(recall);
});

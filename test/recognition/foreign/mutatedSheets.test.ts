import { Campaign, noResult } from "../../fixtures/foreign/campaign";

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

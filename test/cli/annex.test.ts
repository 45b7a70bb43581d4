import { readFileSync } from "node:fs";
import { commandLine } from "../../src/i18n/vi/commandLine";
import { runCheck } from "../fixtures/checkCommand";

const ANNEX = "test/fixtures/annexes/f-annex-regions";

test("the sample annex is read as its right answer says, in every field", async () => {
  const { code, answer, log } = await runCheck("--json", `${ANNEX}.xlsx`);
  const expected: unknown = JSON.parse(readFileSync(`${ANNEX}.expected.json`, "utf8"));
  expect(JSON.parse(answer)).toEqual({ file: "f-annex-regions.xlsx", refused: null, forms: [expected] });
  expect([code, log]).toEqual([0, ""]);
});

test("the table says what an annex holds", async () => {
  expect((await runCheck(`${ANNEX}.xlsx`)).answer).toMatch(new RegExp(` Phụ lục I +${commandLine.annex(4, 5, 10)}$`));
});

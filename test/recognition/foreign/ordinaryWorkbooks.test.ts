import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { recogniserOf } from "../../../src/usecases/foreign/knownSets";
import { ORDINARY_KINDS, ordinarySheet } from "../../fixtures/foreign/ordinary/ordinarySheet";
import { listSource } from "../../fixtures/listSource";
import { Seeded } from "../../fixtures/seeded";

test("no form is found in ordinary workbooks: payrolls, stores, marks, budgets, other programmes' scorings …", async () => {
  const recogniser = await recogniserOf(listSource);
  const found: string[] = [];
  for (let at = 0; at < ORDINARY_KINDS * 5; at += 1) {
    const sheet = ordinarySheet(at, new Seeded(at * 31 + 7));
    const { tables } = recogniser.sheet(sheet);
    found.push(...tables.map(({ kind }) => `${sheet.name}, seed ${at * 31 + 7}: ${kind}`));
    if (readAnnex(sheet.grid)?.areas.some(({ id }) => id === "chung") === true) found.push(`${sheet.name}: annex`);
  }
  console.info(`${ORDINARY_KINDS * 5} ordinary workbooks of ${ORDINARY_KINDS} kinds: ${found.length} forms found`);
  expect(found).toEqual([]);
});

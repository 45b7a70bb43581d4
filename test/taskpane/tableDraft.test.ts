import { SHIPPED_SETS } from "../../src/criteria/catalogue";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import { NO_PREFERENCES } from "../../src/taskpane/preferences";
import { firstTableDraft } from "../../src/taskpane/forms/tableDraft";

const choice = TABLE_CHOICES.find(({ id }) => id === "tai-lieu-kiem-chung");
if (choice === undefined) throw new Error("no such form");

test.each([
  ["xa-ntm-2026-2030", 2026, "xa-ntm-2026-2030"],
  ["xa-ntm-2021-2025", 2024, "xa-ntm-2021-2025"],
  // Remembered from an earlier programme: it asks nothing of this year.
  ["xa-ntm-2021-2025", 2026, "kdc-kieu-mau-lang-son"],
])("with the set %s remembered, a form of %d begins with %s", (setId, year, expected) => {
  const draft = firstTableDraft(choice, SHIPPED_SETS, { ...NO_PREFERENCES, setId }, new Date(year, 5, 1));
  expect(draft).toMatchObject({ year, setId: expected });
});

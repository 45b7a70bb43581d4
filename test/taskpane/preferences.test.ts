import type { TextStorage } from "../../src/taskpane/environment";
import { lookOfColour } from "../../src/taskpane/lookOfColour";
import { tabFromQuery } from "../../src/taskpane/paneTab";
import { NO_PREFERENCES, readPreferences, remember } from "../../src/taskpane/preferences";

function storageHolding(text: string | null): TextStorage {
  let held = text;
  return {
    read: () => held,
    write: (_key, written) => {
      held = written;
    },
  };
}

test("what was remembered comes back, and later choices add to it", () => {
  const storage = storageHolding(null);
  remember(storage, { commune: "Thụy Hùng", areas: { "xa-ntm-2021-2025": "DBSH" } });
  remember(storage, { language: "en", mode: "quarter", frame: "standalone", responsibles: "Công an" });
  expect(readPreferences(storage)).toEqual({
    ...NO_PREFERENCES,
    language: "en",
    mode: "quarter",
    frame: "standalone",
    responsibles: "Công an",
    commune: "Thụy Hùng",
    areas: { "xa-ntm-2021-2025": "DBSH" },
  });
});

test.each([
  null,
  "",
  "{",
  "null",
  "[]",
  '"text"',
  '{"language":"fr","setId":3,"commune":null,"village":{},"areas":7,"mode":"week","frame":1,"responsibles":["Công an"]}',
])("storage holding %p counts as nothing remembered", (text) => {
  expect(readPreferences(storageHolding(text))).toEqual(NO_PREFERENCES);
});

test.each([
  ["?tab=check", "check"],
  ["?_host_Info=Excel&tab=forms", "forms"],
  ["?tab=sets", "sets"],
  ["?tab=totals", null],
  ["", null],
])("the address %p asks for tab %p", (query, tab) => {
  expect(tabFromQuery(query)).toBe(tab);
});

test.each([
  ["#262626", "dark"],
  ["#FFFFFF", "light"],
  ["#0a0a0a", "dark"],
  ["white", null],
  ["", null],
])("a background %p means %p", (colour, look) => {
  expect(lookOfColour(colour)).toBe(look);
});

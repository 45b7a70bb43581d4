import fc from "fast-check";
import { matchRows, type NamedRow } from "../../../src/criteria/differences/matchRows";
import { textKey } from "../../../src/criteria/differences/wordKeys";

function row(code: string, text: string, asksForFigure = true): NamedRow {
  return { code, text, asksForFigure };
}

function matched(old: readonly NamedRow[], next: readonly NamedRow[], sameSet = false): readonly string[] {
  return matchRows(old, next, sameSet).map((match) => {
    return `${old[match.old]?.code} → ${next[match.next]?.code} ${match.certainty}`;
  });
}

describe("the same text", () => {
  test.each([
    ["tone placement", "Mai táng, hỏa táng; thủy lợi", "Mai táng, hoả táng; thuỷ lợi"],
    ["letters composed or not", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo".normalize("NFD")],
    ["case, spaces, punctuation", "Cảnh quan xanh - sạch - đẹp", "CẢNH QUAN  xanh, sạch,\nđẹp."],
    ["y or i", "Tỷ lệ hộ có kỹ năng", "Tỉ lệ hộ có kĩ năng"],
    ["figures", "Có ít nhất 01 mô hình, ≥ 2 m²/người", "Có ít nhất 1 mô hình, ≥ 2 m2/người"],
    ["signs nobody sees", "Tỷ lệ hộ", "Tỷ\u200b lệ\u00a0hộ"],
  ])("whatever the %s", (_, one, other) => {
    expect(textKey(one)).toBe(textKey(other));
  });

  test.each([
    ["Tỷ lệ đất", "Tỷ lệ đạt"],
    ["từ ≥ 80%", "từ ≤ 80%"],
    ["80%", "80"],
    ["lúa", "lụa"],
    ["tay", "tai"],
  ])("%s is not %s", (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other));
  });
});

const roads = "Tỷ lệ đường thôn được cứng hóa, ô tô đi lại thuận tiện quanh năm";

test.each<[string, readonly NamedRow[], readonly NamedRow[], readonly string[]]>([
  ["the same text under another code", [row("2.2", roads)], [row("3.1", roads)], ["2.2 → 3.1 certain"]],
  ["the same code alone", [row("2.2", roads)], [row("2.2", "Xã có điểm phục vụ bưu chính")], []],
  [
    "a text that stands twice: by code",
    [row("1.1", roads), row("1.2", roads)],
    [row("1.2", roads)],
    ["1.2 → 1.2 certain"],
  ],
  [
    "a text that stands twice, without its code: nothing is guessed",
    [row("1.1", roads), row("1.2", roads)],
    [row("2.1", roads)],
    [],
  ],
  [
    "codes that changed places go with their texts",
    [row("1.1", "Điện"), row("1.2", "Chợ")],
    [row("1.1", "Chợ"), row("1.2", "Điện")],
    ["1.1 → 1.2 certain", "1.2 → 1.1 certain"],
  ],
  [
    "a similar text under another code",
    [row("2.2", roads)],
    [row("3.1", `${roads} theo quy định`)],
    ["2.2 → 3.1 maybe"],
  ],
  ["two that are as near", [row("2.2", roads)], [row("3.1", `${roads} A`), row("3.2", `${roads} B`)], []],
])("%s", (_, old, next, expected) => {
  expect(matched(old, next)).toEqual(expected);
});

const waste =
  "Tỷ lệ chất thải rắn nguy hại trên địa bàn được thu gom, vận chuyển và xử lý đáp ứng yêu cầu về bảo vệ môi trường";

test.each<[string, string, string, boolean, "certain" | "maybe"]>([
  ["a word more in a long text", waste, waste.replace("yêu cầu", "các yêu cầu"), true, "certain"],
  ["a turned meaning", waste, waste.replace("nguy hại", "không nguy hại"), true, "maybe"],
  ["another figure in the text", `${waste} 2021 - 2025`, `${waste} 2021 - 2030`, true, "maybe"],
  [
    "another percentage, where a figure is asked",
    `${waste} từ 80% trở lên`,
    `${waste} từ 90% trở lên`,
    true,
    "certain",
  ],
  ["another percentage, where Đạt is asked", `${waste} từ 80% trở lên`, `${waste} từ 90% trở lên`, false, "maybe"],
])("the same code in another set, %s", (_, one, other, asksForFigure, certainty) => {
  const [old, next] = [[row("17.6", one, asksForFigure)], [row("17.6", other, asksForFigure)]];
  expect(matched(old, next)).toEqual([`17.6 → 17.6 ${certainty}`]);
});

test("in two states of one set the code of a reworded row counts more, but never alone", () => {
  const [old, next] = [[row("2.2", roads)], [row("2.2", "Tỷ lệ đường thôn được cứng hóa")]];
  expect(matched(old, next, true)).toEqual(["2.2 → 2.2 certain"]);
  expect(matched(old, next, false)).toEqual(["2.2 → 2.2 maybe"]);
  expect(matched(old, [row("2.2", "Xã có điểm phục vụ bưu chính")], true)).toEqual(["2.2 → 2.2 maybe"]);
});

/** Few words, so that equal, similar and equally near texts are frequent. */
const words = fc.array(fc.constantFrom("tỷ", "lệ", "hộ", "không", "5", "%", "đạt"), { minLength: 1, maxLength: 5 });
const rows = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom("1.1", "1.2", "1.3", "2.1", "2.2"),
    text: words.map((parts) => parts.join(" ")),
    asksForFigure: fc.boolean(),
  }),
  { selector: ({ code }) => code, maxLength: 5 },
);

test("no row is matched twice, and which list comes first makes no difference", () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (old, next, sameSet) => {
      const there = matchRows(old, next, sameSet);
      expect(new Set(there.map((match) => match.old)).size).toBe(there.length);
      expect(new Set(there.map((match) => match.next)).size).toBe(there.length);
      const back = matchRows(next, old, sameSet).map((match) => ({ ...match, old: match.next, next: match.old }));
      const sorted = (all: typeof there) => [...all].sort((a, b) => a.old - b.old);
      expect(sorted(back)).toEqual(sorted(there));
    }),
  );
});

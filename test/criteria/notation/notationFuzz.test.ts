import fc from "fast-check";
import { parseThreshold } from "../../../src/criteria/notation/parseThreshold";
import { printThreshold } from "../../../src/criteria/notation/printThreshold";
import type { ThresholdReading, WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";
import { inOneSpelling } from "../../fixtures/annexGrids/sameThreshold";
import { anyThreshold } from "./anyThreshold";
import { sayings } from "./sayings";

/** Bits of requirements in any order: nearly right texts, where a careless reader goes wrong. */
const PIECES = [
  "≥",
  "<=",
  ">",
  "=",
  "80",
  "80%",
  "1.200",
  "48,5",
  "0",
  "02",
  "2023",
  "năm",
  ":",
  ";",
  ",",
  "(",
  ")",
  "-",
  "*",
  ".",
  "từ",
  "trở lên",
  "trở xuống",
  "không",
  "quá",
  "dưới",
  "trên",
  "tối thiểu",
  "đạt",
  "Khá",
  "Mức độ",
  "3",
  "mô hình",
  "m2/người",
  "trong đó",
  "cứng hóa",
  "UBND tỉnh",
  "quy định",
  "đến",
  "và",
  "hoặc",
  "theo",
  "x",
  "\n",
  "%",
  "một",
  "³",
  "²",
];
const nearlyRight = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(" "));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  nearlyRight,
  glued,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 40 }),
);

function doubtless(reading: ThresholdReading): WrittenThreshold | null {
  return reading.kind === "read" && reading.doubts.length === 0 ? reading.threshold : null;
}

test("no text makes the reader throw, and what it reads is written and read again the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = parseThreshold(text);
      if (reading.kind === "unreadable") return;
      const printed = printThreshold(reading.threshold);
      const again = parseThreshold(printed);
      expect(again).toMatchObject({ kind: "read", threshold: reading.threshold });
      expect(again.kind === "read" ? printThreshold(again.threshold) : null).toBe(printed);
    }),
    { numRuns: 4000 },
  );
});

test("without a doubt, every figure of the text is in the threshold and every figure of the threshold in the text", () => {
  fc.assert(
    fc.property(fc.oneof(nearlyRight, glued), (text) => {
      const threshold = doubtless(parseThreshold(text));
      // "Không" is 0 without a figure.
      if (threshold === null || !/\d|một/.test(text)) return;
      expect(figuresOf(printThreshold(threshold))).toEqual(figuresOf(text.replace(/một/g, "1")));
    }),
    { numRuns: 4000 },
  );
});

test("every way to say a threshold is read as that threshold", () => {
  fc.assert(
    fc.property(
      anyThreshold.chain((threshold) => fc.tuple(fc.constant(threshold), sayings(threshold))),
      ([threshold, text]) => {
        const reading = parseThreshold(text);
        expect(reading.kind === "read" ? inOneSpelling(reading.threshold) : text).toEqual(inOneSpelling(threshold));
      },
    ),
    { numRuns: 1500 },
  );
});

const CHANGES_OF_SENSE = [
  " - 90%",
  " đến 90%",
  " hoặc 2 mô hình",
  " nếu có",
  " và dưới 95%",
  " đối với xã miền núi",
  "¹",
  " trừ các hộ già yếu",
  " hoặc UBND tỉnh quy định",
];

test("a threshold with a condition or a second figure behind it is never read as the threshold alone without a doubt", () => {
  fc.assert(
    fc.property(anyThreshold, fc.constantFrom(...CHANGES_OF_SENSE), (threshold, change) => {
      if (threshold.kind === "none") return;
      expect(doubtless(parseThreshold(printThreshold(threshold) + change))).toBeNull();
    }),
    { numRuns: 600 },
  );
});

function figuresOf(text: string): readonly string[] {
  const figures = text.replace(/m2/g, "m").match(/\d+(?:[.,]\d+)*/g) ?? [];
  return figures.map((figure) => String(Number(figure.replace(/\./g, "").replace(",", "."))));
}

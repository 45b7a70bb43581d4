/** How a row's text begins: what kind of row it says it is, and the text behind. */
export type RowLabel =
  | { readonly kind: "roman"; readonly no: number; readonly rest: string }
  /** "Tiêu chí số 1 - Quy hoạch". */
  | { readonly kind: "criterion"; readonly no: number; readonly rest: string }
  /** "2.1.", and "2.1.3." with the third number in `deeper`. */
  | {
      readonly kind: "code";
      readonly no: number;
      readonly index: string;
      readonly deeper: string;
      readonly rest: string;
    }
  /** "1.", "(2)". */
  | { readonly kind: "whole"; readonly no: number; readonly rest: string }
  | { readonly kind: "letter"; readonly letter: string; readonly rest: string }
  /** "A. …" over a group. */
  | { readonly kind: "capital"; readonly rest: string }
  | { readonly kind: "bullet"; readonly rest: string }
  | { readonly kind: "plain"; readonly rest: string };

const CRITERION = /^(?:tiêu chí|tiêu chuẩn)\s*(?:số)?\s*(\d{1,2})(?![\d.,]*\d)\s*[.:\-–—)]*\s*(.*)$/iu;
const CODE_LEAD = /^(?:(?:chỉ tiêu|tiêu chí|nội dung|mục)\s*(?:số)?\s*)?\(?/iu;
const CODE = /^(\d{1,2})\.(\d{1,2}|[a-zđ](?=[.):\s]|$))((?:\.\d{1,2})*)(?!\d)\s*[.):\-–—]*\s*(.*)$/u;
/** "2 . 1. Tỷ lệ …": with a mark behind it, or "1. 5 mô hình" would be a code. */
const SPACED_CODE = /^(\d{1,2})\s?\.\s?(\d{1,2})((?:\s?\.\s?\d{1,2})*)\s?[.):]\s*(\D.*|)$/u;
const COMMA_CODE = /^(\d{1,2}),(\d{1,2})()()$/u;
const WHOLE = /^\(?(\d{1,2})\s*(?:[.):]+(?:(?!\d)|\s+)\s*(.*)|[-–—]+(?!\s*\d)\s*(.*)|\s+(\p{Lu}.*)|)$/u;
const ROMAN = /^(?:(?:phần|mục|nhóm|chương)\s+)?\(?([IVX]{1,6})\s*(?:[.):\-–—/]+\s*(.*)|\s+(\p{Lu}.*)|)$/iu;
const LETTER = /^\(?([a-zđ])\s*[.)]\s*(.*)$/u;
const CAPITAL = /^([A-HĐ])\s*(?:[.):\-–—/]+\s*(.*)|\s+(\p{Lu}{2}.*)|)$/u;
const BULLET = /^[-–—+•·*●○▪]\s*(\S.*|)$/u;

export function readLabel(text: string): RowLabel {
  return (
    criterionLabel(text) ??
    codeLabel(text) ??
    wholeLabel(text) ??
    romanLabel(text) ??
    smallLabel(text) ?? { kind: "plain", rest: text }
  );
}

function criterionLabel(text: string): RowLabel | null {
  const [, no, rest = ""] = CRITERION.exec(text) ?? [];
  return no === undefined ? null : { kind: "criterion", no: Number(no), rest };
}

/** "2.1. Tỷ lệ …"; "1.5 triệu đồng" is a figure. */
function codeLabel(text: string): RowLabel | null {
  const bare = text.replace(CODE_LEAD, "");
  const [, no, index, deeper, rest] = CODE.exec(bare) ?? SPACED_CODE.exec(bare) ?? COMMA_CODE.exec(bare) ?? [];
  if (no === undefined || index === undefined || deeper === undefined || rest === undefined) return null;
  if (/^(?:%|(?:triệu|tỷ|nghìn|m2|km|ha)(?!\p{L}))/u.test(rest) || Number(no) === 0) return null;
  return {
    kind: "code",
    no: Number(no),
    index: plainIndex(index),
    deeper: deeper.replace(/[\s.]+/g, ".").slice(1),
    rest,
  };
}

/** "01" is 1; letters stay. */
function plainIndex(index: string): string {
  return /^\d/.test(index) ? String(Number(index)) : index.toLowerCase();
}

function wholeLabel(text: string): RowLabel | null {
  const found = WHOLE.exec(text);
  if (found === null || Number(found[1]) === 0) return null;
  return { kind: "whole", no: Number(found[1]), rest: found[2] ?? found[3] ?? found[4] ?? "" };
}

/** Capitals, or small letters with a word before ("Phần ii"): "vi phạm" is no number. */
function romanLabel(text: string): RowLabel | null {
  const [, roman, afterMark, afterSpace] = ROMAN.exec(text) ?? [];
  if (roman === undefined || roman !== roman.toUpperCase()) return null;
  const no = romanNumber(roman);
  return no === null ? null : { kind: "roman", no, rest: afterMark ?? afterSpace ?? "" };
}

function smallLabel(text: string): RowLabel | null {
  const [, letter, afterLetter = ""] = LETTER.exec(text) ?? [];
  if (letter !== undefined) return { kind: "letter", letter, rest: afterLetter };
  const capital = CAPITAL.exec(text);
  if (capital !== null) return { kind: "capital", rest: capital[2] ?? capital[3] ?? "" };
  const [, afterBullet] = BULLET.exec(text) ?? [];
  return afterBullet === undefined ? null : { kind: "bullet", rest: afterBullet };
}

const ROMANS = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
];

function romanNumber(text: string): number | null {
  const at = ROMANS.indexOf(text);
  return at < 0 ? null : at + 1;
}

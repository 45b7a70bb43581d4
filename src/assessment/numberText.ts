import { foldSpaces, foldText } from "../grid/foldText";

/** More digits than a double keeps would come out as another number. */
const MOST_DIGITS = 15;

/**
 * What a text can mean as a number in a row of this unit, the Vietnamese reading first: one where there is one way to
 * read it ("82,5", "1.234,5", "03", "95,5%", "12 nhà"), two for a single mark before three digits ("1.000"), none for
 * what is no number ("khoảng 80").
 */
export function readNumberText(text: string, unit: string | null): readonly number[] {
  const plain = withoutUnit(foldSpaces(text.normalize("NFKC")), unit);
  const [, sign = "", rest = ""] = /^([+\-−–]?) ?(.*)$/u.exec(plain) ?? [];
  const figure = rest.replace(/[.,;]$/, "");
  if (figure.replace(/\D/g, "").length > MOST_DIGITS) return [];
  const readings = [...new Set(FORMS.filter(({ pattern }) => pattern.test(figure)).map(({ plain: to }) => to(figure)))];
  return readings.map((reading) => (/[-−–]/u.test(sign) ? -Number(reading) : Number(reading)));
}

/** Without the unit of the row behind the figure; any other word stays and makes it no number. */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === null) return text;
  if (unit === "%") return text.replace(/ ?%$/, "");
  const [, figure = "", word = ""] = /^([\d.,+\-−– ]*\d[.,]?) ?(\D.*)$/u.exec(text) ?? [];
  return word !== "" && foldText(word) === foldText(unit.normalize("NFKC")) ? figure : text;
}

const joined = (text: string): string => text.replace(/[ .,]/g, "");
const decimalComma = (text: string): string => text.replace(/[ .]/g, "").replace(",", ".");
const decimalPoint = (text: string): string => text.replace(/[ ,]/g, "");

/** Every one that fits is a reading. */
const FORMS: readonly { readonly pattern: RegExp; readonly plain: (text: string) => string }[] = [
  { pattern: /^\d+$/, plain: joined },
  // 1.000 · 1.234.567 · 1 234
  { pattern: /^[1-9]\d{0,2}([. ])\d{3}(\1\d{3})*$/, plain: joined },
  // 82,5 · 1.234,5 · 1 234,5
  { pattern: /^(\d+|[1-9]\d{0,2}([. ])\d{3}(\2\d{3})*),\d+$/, plain: decimalComma },
  // 1,000 as an English thousand
  { pattern: /^[1-9]\d{0,2}(,\d{3})+$/, plain: joined },
  // 82.5 · 1,234.5 as English writes it
  { pattern: /^(\d+|[1-9]\d{0,2}(,\d{3})+)\.\d+$/, plain: decimalPoint },
];

import { readFileSync } from "node:fs";
import path from "node:path";

/** A criterion's paragraph of plan 95: "- Tiêu chí số 4 - Điện: đầu tư cải tạo, …". */
export type Paragraph = { readonly heading: string; readonly body: string };

const FILE = path.join(__dirname, "../fixtures/ke-hoach-95-trich.txt");

/** No-break spaces are spaces here: the plan has some. */
export const planText = readFileSync(FILE, "utf8").replace(/[^\S\n]+/g, " ");

export const communeParagraphs = paragraphsBetween("1.2.1. Đối với Bộ tiêu chí", "1.2.3. Đối với Bộ tiêu chí");
export const villageParagraphs = paragraphsBetween("1.2.3. Đối với Bộ tiêu chí", "(Chi tiết theo biểu số 01)");

/** The text of one numbered section, up to the next heading given. */
export function sectionBetween(from: string, until: string | null): string {
  const start = planText.indexOf(`\n${from}`);
  const end = until === null ? planText.length : planText.indexOf(`\n${until}`, start);
  if (start < 0 || end < start) throw new Error(`no section ${from}`);
  return fold(planText.slice(start, end));
}

/** A paragraph may go on over several lines; what stands before the first one is no criterion's. */
function paragraphsBetween(from: string, until: string): readonly Paragraph[] {
  const [, ...texts] = sectionBetween(from, until).split(/ (?=- Tiêu chí )/);
  return texts.map((text) => {
    const colon = text.indexOf(": ");
    return { heading: text.slice("- ".length, colon), body: text.slice(colon + ": ".length) };
  });
}

export type Piece = { readonly text: string };

export type Placing<Found extends Piece> = {
  /** Index of the paragraph each piece was found in; null for one that is nowhere, or only where another stands. */
  readonly places: readonly { readonly piece: Found; readonly paragraph: number | null }[];
  /** What no piece covers, by paragraph; marks between pieces aside. */
  readonly uncovered: readonly string[];
};

/** Lays every piece on a place of its own in the paragraphs, the longest first. */
export function layPieces<Found extends Piece>(
  paragraphs: readonly Paragraph[],
  pieces: readonly Found[],
): Placing<Found> {
  const covers = paragraphs.map(({ body }) => ({ body, taken: new Array<boolean>(body.length).fill(false) }));
  const longestFirst = [...pieces].sort((left, right) => right.text.length - left.text.length);
  const places = longestFirst.map((piece) => {
    const index = covers.findIndex(({ body, taken }) => {
      const start = freePlace(body, taken, piece.text);
      if (start !== null) taken.fill(true, start, start + piece.text.length);
      return start !== null;
    });
    return { piece, paragraph: index < 0 ? null : index };
  });
  const uncovered = covers.map(({ body, taken }) =>
    body.replace(/./g, (character, at: number) => (taken[at] === true || /[\s,;.]/.test(character) ? "" : character)),
  );
  return { places, uncovered };
}

/** The pieces of a row's tasks: the whole where the plan has it so, otherwise what its marks part. */
export function piecesOf(paragraphs: readonly Paragraph[], tasks: string): readonly string[] {
  const whole = withoutFinalMark(tasks);
  if (whole === "") return [];
  const inOnePiece = paragraphs.some(({ body }) => freePlace(body, [], whole) !== null);
  return inOnePiece ? [whole] : whole.split(/[;.] /);
}

/** Where a piece stands word for word, the case of its first letter aside, and nothing else stands yet. */
function freePlace(body: string, taken: readonly boolean[], piece: string): number | null {
  for (let start = 0; start + piece.length <= body.length; start += 1) {
    const found = body.slice(start, start + piece.length);
    const wholeWords = !isLetter(body[start - 1]) && !isLetter(body[start + piece.length]);
    if (
      wholeWords &&
      lowerFirst(found) === lowerFirst(piece) &&
      !taken.slice(start, start + piece.length).includes(true)
    )
      return start;
  }
  return null;
}

/** Whether the words of a text are the section's in the same order, others left out. */
export function isShortened(section: string, text: string): boolean {
  const words = wordsOf(section);
  let from = 0;
  return wordsOf(text).every((word) => {
    const at = words.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutFinalMark(text: string): string {
  return text.replace(/[;.]$/, "");
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

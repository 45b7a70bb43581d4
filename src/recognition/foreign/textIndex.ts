import { wordsOfRow } from "./wordsOfRow";

/**
 * Texts to be found again by what is left of them: pieces of three letters, the rarer the heavier, so that typing errors,
 * lost marks and words left out or added cost little, and words that stand everywhere say little.
 */
export class TextIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly weights: Float64Array;
  private readonly sizes: readonly number[];
  private readonly totals: readonly number[];
  private readonly known = new Map<string, readonly Likeness[]>();

  constructor(texts: readonly string[]) {
    const pieces = texts.map((text) => piecesOf(text));
    pieces.forEach((set, text) => {
      for (const piece of set) {
        const list = this.postings.get(piece);
        if (list === undefined) this.postings.set(piece, [text]);
        else list.push(text);
      }
    });
    this.weights = new Float64Array(PIECES).fill(Math.log(1 + texts.length));
    for (const [piece, list] of this.postings) this.weights[piece] = Math.log(1 + texts.length / list.length);
    this.sizes = pieces.map((set) => set.size);
    this.totals = pieces.map((set) => this.weightOf(set));
  }

  /** The texts that are like this one, best first. */
  like(text: string): readonly Likeness[] {
    const words = wordsOfRow(text).join(" ");
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const found = this.search(piecesOfWords(words));
    this.known.set(words, found);
    return found;
  }

  private search(pieces: ReadonlySet<number>): readonly Likeness[] {
    const common = new Float64Array(this.sizes.length);
    for (const piece of pieces) {
      for (const text of this.postings.get(piece) ?? [])
        common[text] = (common[text] ?? 0) + (this.weights[piece] ?? 0);
    }
    const total = this.weightOf(pieces);
    const found: Likeness[] = [];
    common.forEach((weight, text) => {
      if (weight === 0) return;
      const own = this.totals[text] ?? 0;
      const both = (2 * weight) / (total + own);
      // What is cut short, or written further, is still the same; three words of it could be anything.
      const smaller = Math.min(pieces.size, this.sizes[text] ?? 0);
      const inside = (weight / Math.min(total, own)) ** 2 * Math.min(1, smaller / CERTAIN_SIZE) * INSIDE_WEIGHT;
      const likeness = Math.max(both, inside);
      if (likeness >= LEAST) found.push({ text, likeness });
    });
    return found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST);
  }

  private weightOf(pieces: ReadonlySet<number>): number {
    let sum = 0;
    for (const piece of pieces) sum += this.weights[piece] ?? 0;
    return sum;
  }
}

export type Likeness = {
  /** Place in the texts of the index. */
  readonly text: number;
  /** From 0 to 1. */
  readonly likeness: number;
};

const LEAST = 0.25;
const MOST = 12;
/** From so many pieces on (five or six words) a text that lies wholly inside another one is the same. */
const CERTAIN_SIZE = 24;
const INSIDE_WEIGHT = 0.9;

const LETTERS = 37;
const PIECES = LETTERS * LETTERS * LETTERS;

function piecesOf(text: string): ReadonlySet<number> {
  return piecesOfWords(wordsOfRow(text).join(" "));
}

function piecesOfWords(words: string): ReadonlySet<number> {
  const set = new Set<number>();
  if (words === "") return set;
  let piece = 0;
  const letters = ` ${words} `;
  for (let at = 0; at < letters.length; at += 1) {
    piece = (piece * LETTERS + letterNumber(letters.charCodeAt(at))) % PIECES;
    if (at >= 2) set.add(piece);
  }
  return set;
}

function letterNumber(code: number): number {
  if (code === 32) return 0;
  return code >= 97 ? code - 96 : code - 48 + 27;
}

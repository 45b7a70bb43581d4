import { foldText } from "../../grid/foldText";
import { headingMeaning, letterPairs, pairLikeness } from "./headingMeaning";
import known from "./words/moneyHeadings.json";
import { headingKey } from "../tables/headingRoles";

/** What a column of a table of money holds, by its headings from the top. */
export type MoneyMeaning =
  | { readonly kind: "source"; readonly source: MoneySource }
  | { readonly kind: "total" }
  /** Days of work, land: given, but not counted in money. */
  | { readonly kind: "inKind" };

export type MoneySource =
  | "central"
  | "province"
  | "district"
  | "commune"
  | "state"
  | "integrated"
  | "credit"
  | "enterprise"
  | "people"
  | "other";

/** The first that fits: "NS xã" before "xã hội hóa" would be wrong, so that what is longer comes first. */
const SOURCES: readonly (readonly [MoneySource, RegExp])[] = [
  ["integrated", /\blong ghep\b/],
  ["credit", /\b(tin dung|von vay|nhcsxh|ngan hang)\b/],
  ["enterprise", /\b(doanh nghiep|dn|htx|hop tac xa)\b/],
  [
    "people",
    /\b(dan gop|nhan dan|dan dong gop|nguoi dan|cong dong|dong gop|xa hoi hoa|xhh|tien mat|ngay cong|hien dat|von dan|suc dan|quy doi|^tien$)\b/,
  ],
  ["central", /\b(tw|trung uong|nstw|chinh phu)\b/],
  ["province", /\b(tinh|nst)\b/],
  ["district", /\b(huyen|nsh)\b/],
  ["commune", /\b(xa|nsx)\b/],
  ["state", /\b(ngan sach|nsnn|nsdp|ns dia phuong|nha nuoc)\b/],
  ["other", /\b(nguon khac|von khac|khac)\b/],
];

/** Names of places alone are no money: "Xã" is, under "Ngân sách". */
const IS_MONEY =
  /\b(ngan sach|ns|nstw|nst|nsh|nsx|nsnn|von|nguon|kinh phi|dong gop|gop|huy dong|tien|tin dung|long ghep|doanh nghiep|cong dong|xa hoi hoa|xhh|ho tro|dau tu)\b/;
const TOTAL =
  /^(tong|cong|tong (so|cong|von|kinh phi|muc dau tu|du toan|nguon von|gia tri|chi phi|tien|nhu cau|muc von).*|kinh phi.*|du toan.*|thanh tien.*|tong kp.*|tmdt|nhu cau (von|kinh phi).*)$/;

export function moneyMeaning(headings: readonly string[]): MoneyMeaning | null {
  const said = exactMeaning(headings);
  if (said !== null || isKnownOtherwise(headings)) return said;
  const lowest = headingKey(headings[headings.length - 1] ?? "");
  return lowest === "" || lowest.length > 60 ? null : misspeltMeaning(lowest);
}

/** By the words alone, none of them misspelt. */
export function exactMeaning(headings: readonly string[]): MoneyMeaning | null {
  const lines = headings.map((text) => headingKey(text)).filter((text) => text !== "");
  const lowest = lines[lines.length - 1];
  if (lowest === undefined || lines.join(" ").length > 160) return null;
  if (/\((cong|m2|m²|ngay)\)/.test(foldText(headings[headings.length - 1] ?? ""))) return { kind: "inKind" };
  if (TOTAL.test(lowest)) return { kind: "total" };
  const whole = lines.join(" ");
  if (!IS_MONEY.test(whole)) return null;
  for (const text of [lowest, whole]) {
    const found = SOURCES.find(([, words]) => words.test(text));
    if (found !== undefined) return { kind: "source", source: found[0] };
  }
  return null;
}

/** A heading of another column, word by word. */
function isKnownOtherwise(headings: readonly string[]): boolean {
  return headingMeaning(headings.slice(-1)).likeness === 1;
}

/** "Ngânn sách tỉh": most pairs of letters are those of a heading we know. */
function misspeltMeaning(text: string): MoneyMeaning | null {
  const pairs = letterPairs(text);
  const best = KNOWN.map((known) => ({ ...known, likeness: pairLikeness(pairs, known.pairs) })).sort(
    (one, other) => other.likeness - one.likeness,
  )[0];
  if (best === undefined || best.likeness < MISSPELT) return null;
  return best.name === "total" ? { kind: "total" } : { kind: "source", source: best.name };
}

const MISSPELT = 0.68;

const KNOWN = (Object.keys(known) as (keyof typeof known)[]).flatMap((name) =>
  known[name].map((heading) => ({ name, pairs: letterPairs(headingKey(heading)) })),
);

const PROGRAMME = /\b(nong thon moi|ntm|ntmnc|khu dan cu|kdc|kieu mau)\b/;

/** Whether words are about the programme at all. */
export function isOfProgramme(text: string): boolean {
  return PROGRAMME.test(foldText(text).replace(/[^a-z0-9]+/g, " "));
}

/** "Đơn vị tính: triệu đồng", in one cell or two; null where the sheet does not say. */
export function moneyUnitIn(text: string): string | null {
  const [, unit] =
    /(?:đơn vị(?: tính)?|đvt)\s*:?\s*((?:triệu|nghìn|ngàn|tỷ|tỉ|1\.000|1000)?\s*(?:đồng|đ))(?!\p{L})/iu.exec(text) ??
    [];
  if (unit !== undefined) return spelled(unit);
  const [, folded] =
    /(?:don vi(?: tinh)?|dvt)\s*:?\s*((?:trieu|nghin|ngan|ty|ti)?\s*dong)\b/.exec(foldText(text)) ?? [];
  return folded === undefined ? null : spelled(folded);
}

function spelled(unit: string): string {
  const folded = foldText(unit);
  if (folded.includes("trieu")) return "triệu đồng";
  if (/^(ty|ti)\b/.test(folded)) return "tỷ đồng";
  return /nghin|ngan|1\.?000/.test(folded) ? "nghìn đồng" : "đồng";
}

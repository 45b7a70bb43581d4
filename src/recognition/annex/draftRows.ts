import { foldText } from "../../grid/foldText";
import { leave, type AnnexDraft, type CriterionDraft } from "./annexDraft";
import { continueAbove } from "./continueAbove";
import type { GivenCode } from "./rowFacts";
import type { RowPiece } from "./rowPiece";

type Piece<Kind extends RowPiece["kind"]> = RowPiece & { readonly kind: Kind };

/** Puts the rows of an annex together: criteria with their indicators, indicators with their parts. */
export function draftRows(pieces: readonly RowPiece[]): AnnexDraft {
  const draft: AnnexDraft = { groups: [], criteria: [], doubts: [], left: [] };
  pieces.forEach((piece, index) => addPiece(draft, piece, pieces.slice(index + 1)));
  return draft;
}

function addPiece(draft: AnnexDraft, piece: RowPiece, after: readonly RowPiece[]): void {
  if (piece.kind === "group") addGroup(draft, piece);
  else if (piece.kind === "criterion") addCriterion(draft, piece);
  else if (piece.kind === "indicator") addIndicator(draft, piece, after);
  else if (piece.kind === "part") addPart(draft, piece);
  else if (piece.kind === "continued") continueAbove(draft, piece.asked);
  else leave(draft, piece.cells, piece.reason);
}

function addGroup({ groups }: AnnexDraft, { text, cells }: Piece<"group">): void {
  const [first] = cells;
  if (first !== undefined) groups.push({ text, at: first.at, cells: cells.map(({ at }) => at) });
}

/** The same number or name again, after a page break or on every row of a lost merge, goes on with its criterion. */
function addCriterion({ criteria, doubts }: AnnexDraft, piece: Piece<"criterion">): void {
  const { no, name, cells, asked, guessed } = piece;
  const current = criteria[criteria.length - 1];
  const again = current !== undefined && isSame(current, piece) ? current : null;
  if (again !== null) {
    again.cells.push(...cells);
    again.no ??= no;
    if (again.name === "") again.name = name;
    return;
  }
  const at = cells[0]?.at;
  if (no !== null && at !== undefined && criteria.some((other) => other.no === no))
    doubts.push({ at, code: "criterionRepeated", no });
  criteria.push({ no, name, guessed, cells: [...cells], asked, indicators: [] });
}

function isSame(current: CriterionDraft, { no, name }: Piece<"criterion">): boolean {
  const sameName = name === "" || current.name === "" || foldText(name) === foldText(current.name);
  return no === null || current.no === null ? sameName && name !== "" : no === current.no && sameName;
}

function addIndicator(
  draft: AnnexDraft,
  { code, marker, asked }: Piece<"indicator">,
  after: readonly RowPiece[],
): void {
  const current = draft.criteria[draft.criteria.length - 1];
  const added = { code, marker, asked, parts: [] };
  const lost = lostCriterion(draft, current, code, after);
  if (current !== undefined && lost === null) {
    current.indicators.push(added);
    return;
  }
  draft.criteria.push({ no: lost, name: "", guessed: false, cells: [], asked: null, indicators: [added] });
}

/** The number of a criterion whose heading is nowhere: the code says it, and no such criterion comes before or after. */
function lostCriterion(
  { criteria }: AnnexDraft,
  current: CriterionDraft | undefined,
  code: GivenCode,
  after: readonly RowPiece[],
): number | null {
  if (code.kind !== "text") return null;
  const isCurrent = current !== undefined && (current.no ?? firstNo(current) ?? code.no) === code.no;
  const isElsewhere =
    criteria.some(({ no }) => no === code.no) ||
    after.some((piece) => piece.kind === "criterion" && piece.no === code.no);
  return isCurrent || isElsewhere ? null : code.no;
}

function firstNo({ indicators }: CriterionDraft): number | null {
  for (const { code } of indicators) if (code.kind === "text") return code.no;
  return null;
}

function addPart(draft: AnnexDraft, { label, asked }: Piece<"part">): void {
  const current = draft.criteria[draft.criteria.length - 1];
  const indicator = current?.indicators[current.indicators.length - 1];
  if (indicator === undefined) leave(draft, asked.cells, "beside");
  else indicator.parts.push({ label, asked });
}

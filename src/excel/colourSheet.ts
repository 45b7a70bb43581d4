import { COLOUR_MARKER, type ColourRule } from "../forms/foreignColours/colourRules";
import type { ColourRequest, Outcome, WorkbookProblem } from "../usecases/ports";
import { problemFrom } from "./officeProblem";
import { PlannedRanges } from "./plannedRanges";
import { failure, runExcel, success } from "./runExcel";
import { allStand, requestAgain, requestStanding } from "./standingRanges";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/**
 * Colours cells behind whatever rules stand there already, in place of those of ours. Rows may come in between looking and
 * writing: then the colours are taken away again. Three syncs, two on a sheet without rules, one more in place of ours.
 */
export function colourSheet({ sheetId, rules, standing }: ColourRequest): Answer<"coloured" | "changed"> {
  return runExcel(async (context): Answer<"coloured" | "changed"> => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cells = requestStanding(sheet, standing);
    const found = await findRules(context, sheet);
    if (!found.ok) return found;
    if (!allStand(cells)) return success("changed");
    const before = new Set(found.value.all.map(({ id }) => id));
    const isNew = ({ id }: CustomRule): boolean => !before.has(id);
    try {
      for (const rule of rules) addRule(new PlannedRanges(sheet), rule);
      requestAgain(cells);
      await context.sync();
    } catch (thrown) {
      // One that broke off before it had its formula has no mark of ours.
      return failure((await takenAway(context, sheet, isNew)) ? problemFrom(thrown) : { code: "halfWritten" });
    }
    if (!allStand(cells)) {
      return (await takenAway(context, sheet, isNew)) ? success("changed") : failure({ code: "halfWritten" });
    }
    const own = new Set(found.value.own.map(({ id }) => id));
    if (own.size === 0) return success("coloured");
    const isOld = ({ id }: CustomRule): boolean => own.has(id);
    return (await takenAway(context, sheet, isOld, found.value.own))
      ? success("coloured")
      : failure({ code: "halfWritten" });
  });
}

/** Bỏ tô màu: takes away every rule of ours, what copied rows made of them included. Three syncs, two where none is. */
export function uncolourSheet(sheetId: string): Answer<{ readonly rules: number }> {
  return runExcel(async (context): Answer<{ readonly rules: number }> => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const found = await findRules(context, sheet);
    if (!found.ok) return found;
    const { own } = found.value;
    if (own.length === 0) return success({ rules: 0 });
    return (await takenAway(context, sheet, isOwn, own))
      ? success({ rules: own.length })
      : failure({ code: "halfWritten" });
  });
}

type CustomRule = Excel.ConditionalFormat;
type FoundRules = { readonly all: readonly CustomRule[]; readonly own: readonly CustomRule[] };

/** A batch that breaks off is taken up again once, with what is left: half of the colours is what nobody asked for. */
async function takenAway(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isMeant: (rule: CustomRule) => boolean,
  known: readonly CustomRule[] | null = null,
): Promise<boolean> {
  const take = async (rules: readonly CustomRule[]): Promise<true> => {
    for (const rule of rules) rule.delete();
    await context.sync();
    return true;
  };
  const findAndTake = async (): Promise<boolean> => {
    const found = await findRules(context, sheet);
    return found.ok && take(found.value.all.filter(isMeant));
  };
  try {
    return await (known === null ? findAndTake() : take(known));
  } catch {
    return findAndTake().catch(() => false);
  }
}

function addRule(ranges: PlannedRanges, { areas, formula, fill, fontColour }: ColourRule): void {
  const added = ranges.all(areas).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = fill;
  if (fontColour !== null) added.custom.format.font.color = fontColour;
  // Behind all others, and last of all: a rule that moved has to be fetched anew (ConditionalFormat.priority).
  added.priority = -1;
}

/** Which kinds there are is asked first: reading the formula of another kind throws. */
async function findRules(context: Excel.RequestContext, sheet: Excel.Worksheet): Answer<FoundRules> {
  context.workbook.load("readOnly");
  sheet.protection.load("protected");
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  await context.sync();
  if (context.workbook.readOnly) return failure({ code: "readOnly" });
  if (sheet.protection.protected) return failure({ code: "sheetProtected" });
  const all = rules.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  if (all.length === 0) return success({ all, own: [] });
  for (const item of all) item.custom.rule.load("formula");
  await context.sync();
  return success({ all, own: all.filter(isOwn) });
}

function isOwn(rule: CustomRule): boolean {
  return rule.custom.rule.formula.includes(COLOUR_MARKER);
}

import { ENTRY_CHECKS } from "./reviewFilledForm";
import { CHECKS } from "./reviewForm";
import { TABLE_CHECKS } from "./tables/reviewTable";

type Bieu01Rule = (typeof CHECKS | typeof ENTRY_CHECKS)[number]["name"];
type TableRule = (typeof TABLE_CHECKS)[number]["name"];

/** A check by its name, as a Phiếu kiểm tra says that it was run. */
export type RuleName = Bieu01Rule | TableRule;

export const RULES_OF_BIEU_01: readonly Bieu01Rule[] = [...CHECKS, ...ENTRY_CHECKS].map(({ name }) => name);

export const RULES_OF_TABLES: readonly TableRule[] = TABLE_CHECKS.map(({ name }) => name);

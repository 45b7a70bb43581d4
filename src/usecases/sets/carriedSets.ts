import type { CriterionSet, Edition } from "../../criteria/criterionSet";

/** A set found in the workbook. */
export type CarriedSet = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly set: CriterionSet;
  readonly edition: Edition | null;
  readonly checked: {
    readonly count: number;
    readonly of: number;
    readonly by: readonly string[];
    readonly lastOn: string | null;
  };
};

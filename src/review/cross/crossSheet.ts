import type { TableForm } from "../../forms/tables/tableForm";
import { placeLine } from "../../forms/bieu01/bieu01Subject";
import { placeLineOf } from "../../forms/tables/tablePlaceLine";
import { headChoices } from "../../recognition/headChoices";
import type { OwnForm } from "../../recognition/ownForm";
import type { OwnTable } from "../../recognition/ownTable";
import type { OlderForm } from "../../recognition/olderForm";
import type { TableChoices } from "../../recognition/tableChoices";
import type { FormMode } from "../../forms/formMode";
import type { FindingTarget } from "../finding";
import type { JudgedForm } from "../judgedForm";
import { placeTarget, tablePlaceTarget } from "../placeTarget";
import { controlTarget, headTarget } from "../target";
import { tableControlTarget } from "../tables/tableUnderReview";

/** A sheet of the workbook that is a form of ours. */
export type OtherSheet =
  | {
      readonly kind: "criteria";
      readonly sheetName: string;
      readonly form: OwnForm;
      /** Null where its verdicts are compared with nothing. */
      readonly judged: JudgedForm | null;
    }
  | { readonly kind: "table"; readonly sheetName: string; readonly table: OwnTable; readonly choices: TableChoices }
  /** A Biểu 01 of an older layout. */
  | { readonly kind: "older"; readonly sheetName: string; readonly older: OlderForm };

/** The sheet that is checked: findings lie on it. */
export type CheckedSheet =
  | { readonly kind: "criteria"; readonly judged: JudgedForm }
  | {
      readonly kind: "table";
      readonly sheetId: string;
      readonly table: OwnTable;
      readonly form: TableForm;
      readonly choices: TableChoices;
    };

/** What a sheet says of whom and when it is for. */
export type SheetFacts = {
  /** Which form: sheets of one form may be of several days, of several villages. */
  readonly formKind: string;
  readonly commune: string;
  readonly communeCode: string;
  readonly villages: readonly string[];
  readonly year: number;
  readonly setId: string;
  readonly setVersions: readonly string[];
  readonly area: string;
  readonly mode: FormMode;
  readonly asOf: number | null;
  readonly example: string | null;
  /** The line of the head that names commune and village, as it was inserted. */
  readonly placeLine: string;
};

export function factsOf(sheet: CheckedSheet | Exclude<OtherSheet, { kind: "older" }>): SheetFacts {
  if (sheet.kind === "table") return tableFacts(sheet.table, sheet.choices, "form" in sheet ? sheet.form : null);
  const form = "form" in sheet ? sheet.form : sheet.judged.form;
  const { mode, asOf } = headChoices(form);
  const { identity } = form;
  return { ...identity, formKind: `bieu-01 ${identity.setId}`, mode, asOf, placeLine: placeLine(identity) };
}

function tableFacts({ formId, identity }: OwnTable, { mode, asOf }: TableChoices, form: TableForm | null): SheetFacts {
  const { village } = identity;
  return {
    ...identity,
    formKind: formId,
    villages: village === "" ? [] : [village],
    mode,
    asOf,
    placeLine: form === null ? "" : placeLineOf(form),
  };
}

/** Where the sheet names commune and village; the head where that line is gone. */
export function placeOf(sheet: CheckedSheet): FindingTarget {
  if (sheet.kind === "table") return tablePlaceTarget(sheet) ?? tableControlTarget(sheet, "mode");
  return placeTarget(sheet.judged) ?? headTarget(sheet.judged);
}

export function headOf(sheet: CheckedSheet, control: "mode" | "asOf"): FindingTarget {
  return sheet.kind === "table" ? tableControlTarget(sheet, control) : controlTarget(sheet.judged, control);
}

import type { OptionalSource } from "../forms/money/fundingSourceId";
import { MONEY_UNITS, type MoneyUnit } from "../forms/money/moneyUnit";
import type { TableChoice } from "../forms/tables/tableCatalogue";
import type { TableSubject } from "../forms/tables/tableForm";
import type { TableFormId } from "../forms/tables/tableFormId";
import type { FormMode } from "../forms/formMode";
import type { Frame } from "../forms/frame";
import type { RequestProblem } from "./app";
import {
  asOfProblems,
  nameProblems,
  placeName,
  responsibleNames,
  responsibleProblems,
  spanProblems,
} from "./insertRequest";
import type { Outcome } from "./ports";
import { typedDate } from "./typedDate";

/** What an officer chose and typed to have a form other than Biểu 01 inserted. */
export type TableRequest = {
  readonly form: TableFormId;
  readonly commune: string;
  /** Mã đơn vị hành chính; may stay empty. */
  readonly communeCode: string;
  /** Empty for a form of the whole commune. */
  readonly village: string;
  readonly year: number;
  readonly mode: FormMode;
  /** As typed, "30/6/2026"; empty where not known. */
  readonly asOf: string;
  readonly frame: Frame;
  readonly moneyUnit: MoneyUnit;
  readonly responsibles: readonly string[];
  readonly withoutSources: readonly OptionalSource[];
  /** Where the form's rows come from a criterion set; empty otherwise. */
  readonly setId: string;
  readonly area: string;
};

/** Turns what was typed into the subject of a form, or says per field what is wrong. */
export function parseTableRequest(
  choice: TableChoice,
  request: TableRequest,
): Outcome<TableSubject, readonly RequestProblem[]> {
  const commune = placeName(request.commune, "xã");
  const village = choice.village ? placeName(request.village, "thôn") : "";
  const communeCode = request.communeCode.normalize("NFC").trim();
  const responsibles = responsibleNames(request.responsibles);
  const problems = [
    ...nameProblems("commune", commune),
    ...(village === "" ? [] : nameProblems("village", village)),
    ...(communeCode === "" ? [] : nameProblems("communeCode", communeCode)),
    ...spanProblems(choice.years, request.year),
    ...asOfProblems(request),
    ...responsibleProblems(responsibles),
  ];
  if (problems.length > 0) return { ok: false, problem: problems };
  const { year, mode, frame, withoutSources } = request;
  const moneyUnit = MONEY_UNITS.find((unit) => unit === request.moneyUnit) ?? "millionDong";
  const asOf = typedDate(request.asOf);
  return {
    ok: true,
    value: {
      commune,
      communeCode,
      village,
      year,
      mode,
      asOf,
      frame,
      moneyUnit,
      responsibles,
      withoutSources,
      example: null,
    },
  };
}

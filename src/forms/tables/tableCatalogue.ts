import type { AreaId } from "../../criteria/criterionSet";
import catalogue from "../words/tableCatalogue.json";
import { TABLE_FORM_IDS, type TableFormId } from "./tableFormId";

/** What can be chosen beside Biểu 01, and what has to be asked for it. */
export type TableChoice = {
  readonly id: TableFormId;
  readonly title: string;
  /** Reporting years the form is meant for. */
  readonly years: { readonly from: number; readonly to: number };
  /** Whether it can be a village's. */
  readonly village: boolean;
  readonly money: boolean;
  /** Whether its rows come from a criterion set. */
  readonly criteria: boolean;
  /** Whether it has a column Chủ trì. */
  readonly responsibles: boolean;
  /** Whether it parts money by source. */
  readonly sources: boolean;
  /** Groups of communes to choose from; none where it makes no difference. */
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
};

export const TABLE_CHOICES: readonly TableChoice[] = catalogue.flatMap(({ id: text, from, to, ...choice }) => {
  const id = TABLE_FORM_IDS.find((known) => known === text);
  return id === undefined ? [] : [{ ...choice, id, years: { from, to } }];
});

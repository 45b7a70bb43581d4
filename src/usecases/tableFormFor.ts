import { bieu11Form } from "../forms/bieu11/bieu11Form";
import type { TableForm, TableSubject } from "../forms/tables/tableForm";
import type { ListSource } from "./ports";
import type { TableRequest } from "./tableRequest";

/** The form asked for; null where its criterion set is not known. */
export async function tableFormFor(
  lists: ListSource,
  request: Pick<TableRequest, "form" | "setId" | "area">,
  subject: TableSubject,
): Promise<TableForm | null> {
  switch (request.form) {
    case "bieu-11":
      return bieu11Form(subject);
    default:
      return (await lists.load(request.setId)) === null ? null : null;
  }
}

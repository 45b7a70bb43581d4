import { bieu11Form } from "../forms/bieu11/bieu11Form";
import { bieu12Form } from "../forms/bieu12/bieu12Form";
import { bieu13Form } from "../forms/bieu13/bieu13Form";
import type { TableForm, TableSubject } from "../forms/tables/tableForm";
import { theoDoiVonForm } from "../forms/theoDoiVon/theoDoiVonForm";
import type { ListSource } from "./ports";
import type { TableRequest } from "./tableRequest";

/** The form asked for; null where its criterion set is not known. */
export async function tableFormFor(
  lists: ListSource,
  request: TableRequest,
  subject: TableSubject,
): Promise<TableForm | null> {
  switch (request.form) {
    case "bieu-11":
      return bieu11Form(subject);
    case "bieu-12":
      return bieu12Form(subject);
    case "bieu-13":
      return bieu13Form(subject);
    case "theo-doi-von":
      return theoDoiVonForm(subject);
    default:
      return (await lists.load(request.setId)) === null ? null : null;
  }
}

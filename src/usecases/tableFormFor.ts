import type { SetWish } from "../criteria/catalogue";
import type { CriteriaList } from "../criteria/criteriaList";
import { setReference } from "../criteria/setReference";
import { bieu02Form } from "../forms/bieu02/bieu02Form";
import { MODEL_AREA_SET } from "../forms/bieu02/modelAreaSet";
import { bieu10Form } from "../forms/bieu10/bieu10Form";
import { bieu11Form } from "../forms/bieu11/bieu11Form";
import { bieu12Form } from "../forms/bieu12/bieu12Form";
import { bieu13Form } from "../forms/bieu13/bieu13Form";
import { reportingDay } from "../forms/reportingDay";
import { dieuKienCongNhanForm } from "../forms/dieuKienCongNhan/dieuKienCongNhanForm";
import { taiLieuKiemChungForm } from "../forms/taiLieuKiemChung/taiLieuKiemChungForm";
import type { TableForm, TableSubject } from "../forms/tables/tableForm";
import { NO_SOURCES } from "../forms/tongQuan/overviewSources";
import { tongQuanForm } from "../forms/tongQuan/tongQuanForm";
import { theoDoiVonForm } from "../forms/theoDoiVon/theoDoiVonForm";
import type { ListSource } from "./ports";
import type { TableRequest } from "./tableRequest";

/** The set whose criteria Biểu 10 reports on. */
const PROGRAMME_SET = "xa-ntm-2026-2030";

/** A form, and the criteria its rows come from; null where they come from none. */
export type FormOfTable = { readonly form: TableForm; readonly list: CriteriaList | null };

type FormRequest = Pick<TableRequest, "form" | "setId" | "area">;

/** The form asked for, a Tổng quan without the sheets it looks at; null where its criterion set is not known. */
export async function tableFormFor(
  lists: ListSource,
  request: FormRequest,
  subject: TableSubject,
  wish: SetWish = { inForceOn: reportingDay(subject) },
): Promise<FormOfTable | null> {
  const setId = setOf(request);
  const list = setId === null ? null : await lists.load(setId, wish);
  if (setId !== null && list === null) return null;
  const form = list === null ? formWithoutCriteria(request.form, subject) : formOfCriteria(request, subject, list);
  return form === null ? null : { form, list };
}

function setOf({ form, setId }: FormRequest): string | null {
  switch (form) {
    case "bieu-02":
      return MODEL_AREA_SET;
    case "bieu-10":
      return PROGRAMME_SET;
    case "dieu-kien-cong-nhan":
    case "tai-lieu-kiem-chung":
      return setId;
    default:
      return null;
  }
}

function formWithoutCriteria(form: FormRequest["form"], subject: TableSubject): TableForm | null {
  switch (form) {
    case "bieu-11":
      return bieu11Form(subject);
    case "bieu-12":
      return bieu12Form(subject);
    case "bieu-13":
      return bieu13Form(subject);
    case "tong-quan":
      return tongQuanForm(subject, NO_SOURCES);
    case "theo-doi-von":
      return theoDoiVonForm(subject);
    case "bieu-02":
    case "bieu-10":
    case "dieu-kien-cong-nhan":
    case "tai-lieu-kiem-chung":
      return null;
  }
}

function formOfCriteria({ form, area }: FormRequest, subject: TableSubject, list: CriteriaList): TableForm | null {
  const criteria = { setId: list.id, area, versions: list.sets.map(({ set }) => setReference(set)) };
  switch (form) {
    case "bieu-02":
      // Its rows are people's own works: only the criteria they can be put under come from the set.
      return bieu02Form(subject, list.sets[0]?.set.criteria ?? []);
    case "bieu-10":
      return { ...bieu10Form(subject, list, area), criteria };
    case "dieu-kien-cong-nhan":
      return { ...dieuKienCongNhanForm(subject, list), criteria };
    case "tai-lieu-kiem-chung":
      return { ...taiLieuKiemChungForm(subject, list), criteria };
    default:
      return null;
  }
}

import { bieu02Form } from "../forms/bieu02/bieu02Form";
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

/** The set whose criteria Biểu 02 groups its works by. */
const MODEL_AREA_SET = "kdc-kieu-mau-lang-son";

/** The set whose criteria Biểu 10 reports on. */
const PROGRAMME_SET = "xa-ntm-2026-2030";

/** The form asked for, a Tổng quan without the sheets it looks at; null where its criterion set is not known. */
export async function tableFormFor(
  lists: ListSource,
  request: Pick<TableRequest, "form" | "setId" | "area">,
  subject: TableSubject,
): Promise<TableForm | null> {
  const wish = { inForceOn: reportingDay(subject) };
  switch (request.form) {
    case "bieu-02": {
      const list = await lists.load(MODEL_AREA_SET, wish);
      const criteria = list?.sets[0]?.set.criteria;
      return criteria === undefined ? null : bieu02Form(subject, criteria);
    }
    case "bieu-10": {
      const list = await lists.load(PROGRAMME_SET, wish);
      return list === null ? null : bieu10Form(subject, list, request.area);
    }
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
    case "dieu-kien-cong-nhan": {
      const list = await lists.load(request.setId, wish);
      return list === null ? null : dieuKienCongNhanForm(subject, list);
    }
    case "tai-lieu-kiem-chung": {
      const list = await lists.load(request.setId, wish);
      return list === null ? null : taiLieuKiemChungForm(subject, list);
    }
  }
}

import { element } from "./elements";
import type { WorkbenchExcel } from "./workbenchExcel";

type Situation = {
  readonly label: string;
  begin(excel: WorkbenchExcel): void;
  end(excel: WorkbenchExcel): void;
};

/** What an officer's Excel may be in when he presses a button of the add-in. */
const SITUATIONS: readonly Situation[] = [
  { label: "Bình thường", begin: () => undefined, end: () => undefined },
  {
    label: "Đang gõ dở trong ô",
    begin: (excel) => (excel.isEditingCell = true),
    end: (excel) => (excel.isEditingCell = false),
  },
  {
    label: "Tệp khóa cấu trúc",
    begin: ({ person }) => person.protectWorkbook(),
    end: ({ person }) => person.unprotectWorkbook(),
  },
  {
    label: "Tệp chỉ để xem",
    begin: ({ workbook }) => (workbook.readOnly = "writesRefused"),
    end: ({ workbook }) => (workbook.readOnly = "no"),
  },
  {
    label: "Trang tính được bảo vệ",
    begin: ({ person, workbook }) => person.protect(workbook.activeSheet()),
    end: ({ person, workbook }) => {
      for (const sheet of workbook.sheets) if (sheet.protection !== null) person.unprotect(sheet);
    },
  },
];

const OLD_EXCEL = "Excel cũ (2019)";

/** The list "Thử tình huống". An old Excel is another Excel: the pane has to be loaded anew in it. */
export function offerSituations(excel: () => WorkbenchExcel, onOldExcel: (old: boolean) => void): void {
  const list = element("situation", HTMLSelectElement);
  list.replaceChildren(
    ...[...SITUATIONS.map(({ label }) => label), OLD_EXCEL].map((label, index) => new Option(label, String(index))),
  );
  let current: Situation | undefined = SITUATIONS[0];
  list.addEventListener("change", () => {
    current?.end(excel());
    const wasOld = current === undefined;
    current = SITUATIONS[Number(list.value)];
    if (wasOld !== (current === undefined)) onOldExcel(current === undefined);
    current?.begin(excel());
  });
}

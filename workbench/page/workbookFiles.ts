import type { Workbook } from "../excel-host";
import { saveWorkbook } from "../files/saveWorkbook";
import { element } from "./elements";

export type OpenedFile = { readonly bytes: Uint8Array; readonly name: string };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks for an .xlsx file on this machine. */
export function chooseFile(onChosen: (file: OpenedFile) => void): void {
  const input = element("file-input", HTMLInputElement);
  input.onchange = () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => onChosen({ bytes: new Uint8Array(buffer), name: file.name }));
  };
  input.click();
}

/** Hands the workbook over as a download. */
export async function downloadWorkbook(workbook: Workbook): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = workbook.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The workbook with plan 95 that the page carries along. */
export async function fetchPlanNinetyFive(): Promise<OpenedFile> {
  const answer = await fetch("samples/ke-hoach-95.xlsx");
  if (!answer.ok) throw new Error(`samples/ke-hoach-95.xlsx: ${answer.status}`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name: "Kế hoạch 95.xlsx" };
}

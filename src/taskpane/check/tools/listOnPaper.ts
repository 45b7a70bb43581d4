import { cellAddress } from "../../../grid/address";
import { findingWords } from "../../../i18n/findingWords";
import { loadLaterFindings } from "../../../i18n/loadLaterFindings";
import { loadMessages } from "../../../i18n/loadMessages";
import { loadToolMessages } from "../../../i18n/loadToolMessages";
import { listedFinding } from "../../../i18n/vi/listedFinding";
import { receiptPaper } from "../../../i18n/vi/receiptPaper";
import type { Finding } from "../../../review/finding";
import type { SheetReport } from "../../../usecases/app";
import type { FindingList, ListRow } from "../../../usecases/listFindings";

/** The findings shown as they stand on paper: in Vietnamese, whatever the pane speaks. */
export async function listOnPaper(report: SheetReport, shown: readonly Finding[], on: string): Promise<FindingList> {
  const [messages, later, { explain }] = await Promise.all([
    loadMessages("vi"),
    loadLaterFindings("vi"),
    loadToolMessages("vi"),
  ]);
  const words = findingWords(messages, later);
  const responsibles = new Map(report.findings.map((finding, at) => [finding, report.subjects?.[at]?.responsible]));
  const rowOf = (finding: Finding): ListRow => {
    const { basis, explained, target } = finding;
    return {
      severity: listedFinding.severity(finding),
      address: cellAddress(target.position),
      content: listedFinding.content(finding, words),
      present: listedFinding.present(finding),
      required: listedFinding.required(finding, words),
      basis: basis === undefined ? "" : listedFinding.basis(basis),
      responsible: responsibles.get(finding) ?? "",
      explanation: explained === undefined ? "" : `${explained.text} (${explain.signed(explained)})`,
    };
  };
  const { sheetName, setTitle, unitName, mode, year, asOf, sets, findings } = report;
  const { period } = messages;
  const isBieu01 = sets.length > 0;
  return {
    sheet: sheetName,
    form: isBieu01 ? receiptPaper.bieu01 : setTitle,
    set: isBieu01 ? setTitle : "",
    unit: unitName,
    period: [period.ofYear(mode, year), ...(asOf === null ? [] : [period.upTo(asOf)])].join(", "),
    on,
    rows: shown.map(rowOf),
    all: findings.length,
  };
}

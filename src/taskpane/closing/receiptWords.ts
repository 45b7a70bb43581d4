import { loadMessages } from "../../i18n/loadMessages";
import { paperRules, receiptPaper } from "../../i18n/vi/receiptPaper";
import type { RuleName } from "../../review/ruleNames";
import type { SheetReport } from "../../usecases/app";
import type { ReceiptWords } from "../../usecases/closing/closingWork";
import { paperItems } from "../check/tools/paperContent";

/** What only words can say on a Phiếu kiểm tra: in Vietnamese, whatever the pane speaks. */
export async function receiptWords(report: SheetReport, rules: readonly RuleName[]): Promise<ReceiptWords> {
  const [{ period }, items] = await Promise.all([loadMessages("vi"), paperItems(report.findings)]);
  const { mode, year, asOf } = report;
  return {
    form: report.sets.length === 0 ? report.setTitle : receiptPaper.bieu01,
    period: [period.ofYear(mode, year), ...(asOf === null ? [] : [period.upTo(asOf)])].join(", "),
    findings: items.map(({ finding, content }) => ({ text: content, explanation: finding.explained?.text ?? null })),
    rules: [...new Set(rules.map((rule) => paperRules[rule]))],
  };
}

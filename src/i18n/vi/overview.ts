import type { CriterionSet } from "../../criteria/criterionSet";
import type { Deadline } from "../../review/completeness";
import type { SheetState } from "../../review/sheetState";
import type { WorkbookProgress } from "../../usecases/workbookCheck";
import { isoOfSerial, vietnameseDate } from "../dateFormat";
import { gapWords } from "./gap";

const states: Readonly<Record<SheetState, string>> = {
  notStarted: "Chưa nhập",
  inProgress: "Đang nhập",
  hasErrors: "Còn lỗi",
  needsExplanation: "Cần giải trình",
  returned: "Trả lại bổ sung",
  ready: "Đủ điều kiện gửi",
  closed: "Đã chốt",
  sent: "Đã gửi",
};

type Share = { readonly percent: number; readonly answered: number; readonly asked: number };

/** What one person has left, named: "15.1", "17.2". */
export type NamedGroup = { readonly names: readonly string[]; readonly deadline: string | null };

export type NamedSheet = {
  readonly sheetName: string;
  readonly title: string;
  readonly unitName: string;
  /** "Báo cáo quý năm 2026" */
  readonly period: string;
  /** What the names stand for; null for rows of a table. */
  readonly noun: CriterionSet["indicatorNoun"] | null;
  readonly groups: readonly NamedGroup[];
};

function group({ names, deadline }: NamedGroup): string {
  return deadline === null ? names.join(", ") : `${names.join(", ")}, hạn ${deadline}`;
}

export const overview = {
  states,
  /** "82% · 47/57 số liệu" */
  share: ({ percent, answered, asked }: Share) => `${percent}% · ${answered}/${asked} số liệu`,
  stateOf: (state: string, share: string | null) => (share === null ? state : `${state} · ${share}`),
  progressLabel: (percent: number) => `Đã nhập ${percent}% số liệu`,
  missing: "Việc còn thiếu",
  missingOf: (sheetName: string) => `Trang “${sheetName}”`,
  nobody: "Chưa giao",
  nobodyHint: "Ghi tên người chủ trì và thời hạn vào cột Chủ trì, Thời hạn của biểu để nhắc từng người.",
  /** "Nguyễn Thị Lan: còn thiếu 15.1, 17.2 – hạn 20/11/2026" */
  officer(name: string, names: readonly string[], more: number, deadline: string | null): string {
    const others = more === 0 ? "" : ` và ${more} số liệu khác`;
    return `${name}: còn thiếu ${names.join(", ")}${others}${deadline === null ? "" : ` – hạn ${deadline}`}`;
  },
  deadline: (deadline: Deadline) =>
    deadline.kind === "day" ? vietnameseDate(isoOfSerial(deadline.day)) : deadline.text,
  deadlineHeading: (deadline: string | null) => (deadline === null ? "Chưa ghi thời hạn:" : `Hạn ${deadline}:`),
  /** What a link to a cell says aloud. */
  goTo: (name: string, text: string, address: string) => `${name} ${text}: Đến ô ${address}`,
  copyReminder: "Sao chép tin nhắc",
  copyReminderTo: (name: string) => `Sao chép tin nhắc: ${name}`,
  copied: "Đã sao chép. Dán vào tin nhắn hoặc thư để gửi.",
  notCopied: "Trình duyệt không cho sao chép. Chọn hết đoạn dưới đây rồi bấm Ctrl+C.",
  reminder(name: string | null, sheets: readonly NamedSheet[]): string {
    const lines = sheets.map(({ sheetName, title, unitName, period, noun, groups }) => {
      const what = noun ?? "dòng";
      return `- ${title}, ${unitName}, ${period} (trang “${sheetName}”): còn thiếu ${what} ${groups.map(group).join("; ")}.`;
    });
    return [
      ...(name === null ? [] : [`Kính gửi: ${name}`]),
      "Số liệu nông thôn mới còn thiếu:",
      ...lines,
      "Đề nghị nhập vào biểu đúng thời hạn. Trân trọng.",
    ].join("\n");
  },
  nearest: "Gần đạt nhất",
  nearCriterion: (no: number, name: string, open: number, noun: CriterionSet["indicatorNoun"]) =>
    `${no}. ${name}: còn ${open} ${noun}`,
  gap: gapWords,
  /** "Chưa đạt, còn thiếu 7,5 điểm %" */
  openState: (state: string, gap: string) => `${state}, ${gap}`,
  checkingWorkbook: "Đang kiểm tra cả tệp…",
  progress: ({ phase, sheet, of, sheetName }: WorkbookProgress) =>
    phase === "reading"
      ? `Đang đọc trang ${sheet}/${of}: ${sheetName}`
      : `Đang kiểm tra trang ${sheet}/${of}: ${sheetName}`,
  stop: "Dừng",
  stopped: "Đã dừng kiểm tra. Bấm Kiểm tra cả tệp để làm lại.",
  notChecked: "Chưa kiểm tra được cả tệp",
  /** "Cả tệp: Còn lỗi · 4 biểu" */
  workbook: (state: string, sheets: number) => `Cả tệp: ${state} · ${sheets} biểu`,
  noForms: "Tệp này chưa có biểu nào. Sang thẻ Biểu để chèn biểu.",
  nothingMissing: "Không còn số liệu nào thiếu.",
  sheets: "Các biểu trong tệp",
  example: "Ví dụ, không tính vào trạng thái của tệp",
  unreadable: "Chưa kiểm tra được biểu này",
  unread: "Chưa đọc được trang này",
  count: (severity: string, count: number) => `${severity} ${count}`,
  explained: (count: number) => `đã giải trình ${count}`,
  goToSheet: "Đến trang này",
};

export type OverviewMessages = typeof overview;

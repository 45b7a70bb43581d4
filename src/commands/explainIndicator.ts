import type { IndicatorText } from "../i18n/indicatorText";
import type { Language } from "../i18n/language";
import { loadIndicatorMessages } from "../i18n/loadIndicatorMessages";
import type { App, ExplainAnswer } from "../usecases/app";
import type { Outcome, WorkbookProblem } from "../usecases/ports";
import { noticeOfFault, type Notice } from "./notice";

/** Where what is found is shown. */
export type ExplanationWindows = {
  readonly showNotice: (notice: Notice) => Promise<void>;
  readonly showText: (text: IndicatorText) => Promise<void>;
};

/** Giải thích chỉ tiêu, in the menu of a cell: tells of the indicator of its row. Never rejects. */
export async function explainIndicator(
  app: Pick<App, "explainActiveCell">,
  language: Language,
  windows: ExplanationWindows,
): Promise<void> {
  try {
    await tell(await app.explainActiveCell(), language, windows);
  } catch (error) {
    await windows.showNotice(noticeOfFault(error)).catch(() => undefined);
  }
}

async function tell(
  outcome: Outcome<ExplainAnswer, WorkbookProblem>,
  language: Language,
  { showNotice, showText }: ExplanationWindows,
): Promise<void> {
  if (!outcome.ok) {
    await showNotice({ code: "problem", problem: outcome.problem });
    return;
  }
  const answer = outcome.value;
  switch (answer.kind) {
    case "notAForm":
    case "unreadable":
      await showNotice({ code: answer.kind, sheetName: answer.sheetName });
      break;
    case "noIndicator":
      await showText((await loadIndicatorMessages(language)).noIndicator(answer.sheetName));
      break;
    case "indicator":
      await showText((await loadIndicatorMessages(language)).text(answer.explanation));
  }
}

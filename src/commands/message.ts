import { loadMessages } from "../i18n/loadMessages";
import type { Messages } from "../i18n/vi";
import { officeEnvironment } from "../taskpane/officeEnvironment";
import { readPreferences } from "../taskpane/preferences";
import { drawIndicator } from "./drawIndicator";
import { noticeFromQuery, sentenceFor } from "./notice";
import { EXPLANATION, indicatorTextFrom, READY } from "./windowMessages";

/** The small window of the ribbon's commands: one sentence, or what is to know of an indicator, and a button that closes it. */
async function showMessage(): Promise<void> {
  await Office.onReady();
  const { language } = readPreferences(officeEnvironment().storage);
  const messages = await loadMessages(language).catch(() => loadMessages("vi"));

  const text = document.getElementById("text");
  const close = document.getElementById("close");
  if (text === null || close === null) return;
  close.textContent = messages.shell.close;
  close.hidden = false;
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  if (new URLSearchParams(window.location.search).get("notice") === EXPLANATION) {
    awaitExplanation(text, messages);
    return;
  }
  text.textContent = sentenceFor(noticeFromQuery(window.location.search), messages);
  close.focus();
}

function awaitExplanation(text: HTMLElement, messages: Messages): void {
  text.textContent = messages.shell.loading;
  const told = (event: Office.DialogParentMessageReceivedEventArgs): void => {
    const explanation = indicatorTextFrom(event.message);
    if (explanation !== null) drawIndicator(text, explanation);
  };
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, told, (added) => {
    if (added.status === Office.AsyncResultStatus.Succeeded) Office.context.ui.messageParent(READY);
    else text.textContent = messages.problems.workbook({ code: "hostTooOld" });
  });
}

void showMessage();

import { loadMessages } from "../i18n/loadMessages";
import { officeEnvironment } from "../taskpane/officeEnvironment";
import { readPreferences } from "../taskpane/preferences";
import { noticeFromQuery, sentenceFor } from "./notice";

/** The small window of the ribbon's commands: one sentence and a button that closes it. */
async function showMessage(): Promise<void> {
  await Office.onReady();
  const { language } = readPreferences(officeEnvironment().storage);
  const messages = await loadMessages(language).catch(() => loadMessages("vi"));

  const text = document.getElementById("text");
  const close = document.getElementById("close");
  if (text === null || close === null) return;
  text.textContent = sentenceFor(noticeFromQuery(window.location.search), messages);
  close.textContent = messages.shell.close;
  close.hidden = false;
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  close.focus();
}

void showMessage();

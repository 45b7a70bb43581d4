import { noticeQuery, type Notice } from "./notice";

/** A person reads one sentence; after that long the command ends whether the window was closed or not. */
const LONGEST_READING_MS = 60_000;

/**
 * Shows the notice in a small window and waits until it is closed: Office may end the command's page, and
 * with it the window, as soon as the command is completed. Resolves in every case.
 */
export function showNotice(notice: Notice): Promise<void> {
  const url = new URL(`message.html?${noticeQuery(notice)}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { height: 22, width: 28, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      const dialog = opened.value;
      const close = () => {
        dialog.close();
        resolve();
      };
      const timer = setTimeout(close, LONGEST_READING_MS);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        clearTimeout(timer);
        close();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}

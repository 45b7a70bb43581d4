import type { IndicatorText } from "../i18n/indicatorText";
import { noticeQuery, type Notice } from "./notice";
import { EXPLANATION, READY } from "./windowMessages";

type WindowSize = {
  /** Percent of the screen. */
  readonly height: number;
  readonly width: number;
  /** After that long the command ends whether the window was closed or not. */
  readonly longestReading: number;
};

/** A person reads one sentence. */
const ONE_SENTENCE: WindowSize = { height: 22, width: 28, longestReading: 60_000 };
/** A page of text that is looked at beside the sheet; Office ends a command after five minutes. */
const ONE_PAGE: WindowSize = { height: 60, width: 40, longestReading: 240_000 };

/** Resolves in every case, once the window is closed. */
export function showNotice(notice: Notice): Promise<void> {
  return openWindow(noticeQuery(notice), ONE_SENTENCE, null);
}

/** Resolves in every case. The text goes to the page itself: an address would hold too little of it, and be logged. */
export function showIndicatorText(text: IndicatorText): Promise<void> {
  return openWindow(`notice=${EXPLANATION}`, ONE_PAGE, JSON.stringify(text));
}

/**
 * Waits until the window is closed: Office may end the command's page, and with it the window, as soon as the command
 * is completed. `content` is handed over when the window's page says that it listens.
 */
function openWindow(query: string, size: WindowSize, content: string | null): Promise<void> {
  const { height, width, longestReading } = size;
  const url = new URL(`message.html?${query}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { height, width, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      const dialog = opened.value;
      const close = () => {
        dialog.close();
        resolve();
      };
      const timer = setTimeout(close, longestReading);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        if (content !== null && "message" in told && told.message === READY) {
          dialog.messageChild(content);
          return;
        }
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

import type { App } from "../usecases/app";
import { noticeFor, noticeOfFault, type Notice } from "./notice";

/** Ribbon command Ô cần sửa tiếp theo: selects the next cell, or tells why there is none. Never rejects. */
export async function goToNextIssue(
  app: Pick<App, "goToNextIssue">,
  show: (notice: Notice) => Promise<void>,
): Promise<void> {
  try {
    const notice = noticeFor(await app.goToNextIssue());
    if (notice !== null) await show(notice);
  } catch (error) {
    await show(noticeOfFault(error)).catch(() => undefined);
  }
}

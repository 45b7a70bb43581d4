import type { App } from "../usecases/app";
import { noticeFor, type Notice } from "./notice";

/** Ribbon command Ô cần sửa tiếp theo: selects the next cell, or tells why there is none. Never rejects. */
export async function goToNextIssue(
  app: Pick<App, "goToNextIssue">,
  show: (notice: Notice) => Promise<void>,
): Promise<void> {
  try {
    const notice = noticeFor(await app.goToNextIssue());
    if (notice !== null) await show(notice);
  } catch (error) {
    const reference = error instanceof Error ? error.name : "Error";
    await show({ code: "problem", problem: { code: "unknown", reference } }).catch(() => undefined);
  }
}

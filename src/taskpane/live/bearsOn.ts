import type { CheckAnswer } from "../../usecases/app";
import type { WorkbookChange } from "../../usecases/ports";

/**
 * Whether a change can make the answer shown another one. `front` is the sheet last brought to the front, null where
 * it still is the one that was checked.
 */
export function bearsOn({ kind, sheetId }: WorkbookChange, shown: CheckAnswer, front: string | null): boolean {
  // A sheet more, a sheet less or another one in front: other forms in the list, another form to report on.
  if (kind === "activated" || kind === "added" || kind === "deleted") return true;
  switch (shown.kind) {
    case "notAForm":
      return false;
    case "unreadable":
      // The officer may be putting the lost mark back.
      return kind === "edited";
    case "report": {
      const { sheetId: reported } = shown.report;
      // While he looks at another sheet the report stays as it is; it is renewed when he comes back.
      if (front !== null && front !== reported) return false;
      // Forms are compared with each other, so an edit elsewhere counts; what only recalculates there does not.
      return kind === "edited" || sheetId === reported;
    }
  }
}

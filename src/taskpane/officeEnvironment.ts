import { browserStorage } from "./browserStorage";
import type { Look, PaneEnvironment } from "./environment";
import { lookOfColour } from "./lookOfColour";

/** Why the pane cannot work here. */
export type Unsupported = "hostTooOld" | "outsideExcel" | "officeMissing";

/** ExcelApi 1.14 is Excel 2021: the floor below which nothing of the add-in is tried. */
const RUNTIME_FLOOR = "1.14";

/** Waits for Office and says why the pane cannot work, or null when it can. */
export async function officeSupport(): Promise<Unsupported | null> {
  if (typeof Office === "undefined") return "officeMissing";
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return "outsideExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", RUNTIME_FLOOR) ? null : "hostTooOld";
}

export function officeEnvironment(): PaneEnvironment {
  return { storage: browserStorage(partitionKey()), today: () => new Date(), officeLook };
}

export function partitionKey(): string | null {
  return optional(() => Office.context.partitionKey);
}

function officeLook(): Look | null {
  const theme = optional(() => Office.context.officeTheme);
  if (theme === null) return null;
  const told: unknown = theme.isDarkTheme;
  if (typeof told === "boolean") return told ? "dark" : "light";
  return lookOfColour(optional(() => theme.bodyBackgroundColor) ?? "");
}

/** Office's context lacks members on some hosts, whatever its types say, and is itself absent outside Office. */
function optional<Value>(read: () => Value | undefined): Value | null {
  if (typeof Office === "undefined") return null;
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

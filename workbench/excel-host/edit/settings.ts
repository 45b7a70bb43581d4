import type { Application } from "../application/application";
import { requireEditableWorkbook } from "./guards";

/** "Sets or adds the specified setting to the workbook" (SettingCollection.add). */
export function keepSetting(app: Application, key: string, value: string): void {
  requireEditableWorkbook(app);
  app.workbook.settings.set(key, value);
}

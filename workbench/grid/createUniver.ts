import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

export type UniverGrid = { readonly univer: Univer; readonly api: FUniver };

/**
 * Univer's own `createUniver` lives in `@univerjs/presets`, which brings packages without a licence;
 * putting the plugins together by hand needs only the open ones.
 */
export function createUniver(container: HTMLElement): UniverGrid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, ownWords) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      disableAutoFocus: true,
      // Keys and numbers of rows are texts on purpose: no green corner for each.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      menu: hiddenMenus(),
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }): readonly PluginEntry[] => plugins)) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Words Univer's own lists lack: it would show their keys. */
const ownWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Đang phân tích",
      calculating: "Đang tính",
      "array-analysis": "Đang phân tích",
      "array-calculation": "Đang tính",
      done: "Xong",
    },
  },
};

/** What the workbench refuses anyway stands in no menu. */
function hiddenMenus(): Record<string, { hidden: boolean }> {
  return Object.fromEntries(REFUSED_MENUS.map((id) => [id, { hidden: true }]));
}

const REFUSED_MENUS = [
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-col-auto-width",
  "sheet.command.hide-row-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-tab-color",
  "sheet.command.add-worksheet-protection",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.menu.delete",
  "sheet.menu.cell-insert",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
];

type PluginEntry = ReturnType<typeof UniverSheetsCorePreset>["plugins"][number];

import { requireEditableWorkbook } from "../edit/guards";
import { ObjectClass } from "../protocol/hostObject";
import { limitedText } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** "Excel specifications and limits": characters in a header or footer 255. */
const MAX_FOOTER = 255;

const headerFooter = new ObjectClass<SheetSelf>("HeaderFooter", {
  properties: {
    CenterFooter: {
      read: ({ sheet }) => sheet.page.headerFooter.centerFooter,
      write: ({ app, sheet }, value) => {
        requireEditableWorkbook(app);
        const centerFooter = limitedText(value, MAX_FOOTER, "the footer");
        sheet.page = { ...sheet.page, headerFooter: { ...sheet.page.headerFooter, centerFooter } };
      },
    },
  },
});

/** Excel.HeaderFooterGroup: only the footer of all pages is built. */
export const headersFooters = new ObjectClass<SheetSelf>("HeaderFooterGroup", {
  objects: { DefaultForAllPages: (self) => headerFooter.of(self) },
});

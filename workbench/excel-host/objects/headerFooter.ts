import { requireEditableWorkbook } from "../edit/guards";
import type { HeaderFooter } from "../model/page";
import type { Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { limitedText } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** "Excel specifications and limits": characters in a header or footer 255. */
const MAX_HEADER = 255;

function part(name: keyof HeaderFooter): Property<SheetSelf> {
  return {
    read: ({ sheet }) => sheet.page.headerFooter[name],
    write: ({ app, sheet }, value) => {
      requireEditableWorkbook(app);
      const text = limitedText(value, MAX_HEADER, `the ${name}`);
      sheet.page = { ...sheet.page, headerFooter: { ...sheet.page.headerFooter, [name]: text } };
    },
  };
}

const headerFooter = new ObjectClass<SheetSelf>("HeaderFooter", {
  properties: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

/** Excel.HeaderFooterGroup: only the header and footer of all pages is built. */
export const headersFooters = new ObjectClass<SheetSelf>("HeaderFooterGroup", {
  objects: { DefaultForAllPages: (self) => headerFooter.of(self) },
});

import { addRowBreak } from "../edit/pageBreaks";
import { ObjectClass } from "../protocol/hostObject";
import { addressed } from "./sheetAddress";
import { textOf } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** Excel.PageBreak: the add-in adds them and asks nothing of them. */
const pageBreak = new ObjectClass<SheetSelf>("PageBreak", {});

/** Excel.PageBreakCollection of rows, with the address of the cell after the break. */
export const horizontalPageBreaks = new ObjectClass<SheetSelf>("PageBreakCollection", {
  methods: {
    Add: {
      effect: "write",
      call: (self, [address]) => {
        addRowBreak(self.app, self.sheet, addressed(self, textOf(address)).top);
        return pageBreak.of(self);
      },
    },
  },
});

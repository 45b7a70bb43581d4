import { addConditionalFormat, conditionalFormatById, conditionalFormatsOn } from "../edit/conditionalFormats";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { textOf } from "./arguments";
import { conditionalFormat } from "./conditionalFormat";
import type { RangeSelf } from "./rangeSelf";

/** Excel.ConditionalFormatCollection of a Range. */
export const conditionalFormatCollection = new ObjectClass<RangeSelf>("ConditionalFormatCollection", {
  item: ({ app, sheet }, key) => conditionalFormat.of({ app, sheet, id: conditionalFormatById(sheet, textOf(key)).id }),
  items: ({ app, sheet, areas }) =>
    conditionalFormatsOn(sheet, areas).map(({ id }) => conditionalFormat.of({ app, sheet, id })),
  methods: {
    Add: {
      effect: "write",
      call: ({ app, sheet, areas }, [type]) => {
        if (type !== "Custom") {
          throw new ExcelError("ApiNotFound", `the Excel stand-in has no conditional format of type ${textOf(type)}`);
        }
        return conditionalFormat.of({ app, sheet, id: addConditionalFormat(app, sheet, areas).id });
      },
    },
  },
});

import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import type { SheetReport } from "../../../usecases/app";
import { isoDay } from "../../sets/isoDay";
import type { CheckTools } from "../checkTools";
import { listOnPaper } from "./listOnPaper";
import { useToolMessages } from "./toolWords";

type ListToSheetProps = {
  readonly report: SheetReport;
  readonly shown: readonly Finding[];
  readonly tools: CheckTools;
};

/** Ghi ra trang mới: what is shown, as a sheet to print or to hand on. */
export function ListToSheet({ report, shown, tools: { app, environment, work } }: ListToSheetProps) {
  const { listing } = useToolMessages();
  const write = () =>
    work({
      ask: async () => {
        const list = await listOnPaper(report, shown, isoDay(environment.today()));
        return (await app.checkWork()).listFindings({ sheetId: report.sheetId, list });
      },
      done: ({ sheetName }) => ({ title: listing.written(sheetName), text: listing.writtenText, inverse: null }),
      refused: listing.notWritten,
    });
  return (
    <Button size="small" onClick={() => void write()}>
      {listing.toSheet}
    </Button>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { SheetReport } from "../../usecases/app";
import type { CheckTools } from "../check/checkTools";
import { CloseDialog } from "./CloseDialog";
import { useClosingMessages } from "./closingWords";

export type ClosingProps = { readonly report: SheetReport; readonly tools: CheckTools };

/** Chốt số liệu; while something stands in the way, the button says what. */
export function CloseForm({ report, tools }: ClosingProps) {
  const words = useClosingMessages();
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const unexplained = report.findings.filter(
    ({ severity, explained }) => severity === "explain" && explained === undefined,
  );
  if (errors === 0 && unexplained.length === 0) return <CloseDialog report={report} tools={tools} />;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{words.close}</Button>
      </DialogTrigger>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{words.notYet}</DialogTitle>
          <DialogContent>{words.left(errors, unexplained.length)}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.understood}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

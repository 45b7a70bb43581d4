import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReceiptFacts } from "../../usecases/closing/closedFigures";
import type { ClosingProps } from "./CloseForm";
import { useClosingMessages } from "./closingWords";
import type { LogKind } from "./LogForm";
import { ReopenDialog } from "./ReopenDialog";

type LogButtonsProps = ClosingProps & {
  readonly found: Extract<ReceiptFacts, { kind: "found" }> | null;
  readonly onRecord: (kind: LogKind) => void;
};

/** What can come next: nothing is returned that was not sent, and without a Phiếu kiểm tra nothing is recorded. */
export function LogButtons({ found, onRecord, ...props }: LogButtonsProps) {
  const words = useClosingMessages();
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {found !== null && (
        <Button size="small" onClick={() => onRecord("sent")}>
          {words.sent}
        </Button>
      )}
      {found?.state === "sent" && (
        <Button size="small" onClick={() => onRecord("returned")}>
          {words.returned}
        </Button>
      )}
      <ReopenDialog {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClosedFigures } from "../../usecases/closing/closedFigures";
import { ClosedComparisonBar } from "./ClosedComparisonBar";
import type { ClosingProps } from "./CloseForm";
import { useClosingMessages } from "./closingWords";
import { LogForm, type LogKind } from "./LogForm";
import { LogButtons } from "./LogButtons";

/** A closed form: its Mã số liệu, whether its figures still are those, what became of it, and the way on. */
export function ClosedForm({ report, closed, tools }: ClosingProps & { readonly closed: ClosedFigures }) {
  const words = useClosingMessages();
  const styles = useStyles();
  const [recording, setRecording] = useState<LogKind | null>(null);
  const { receipt } = closed;
  const found = receipt.kind === "found" ? receipt : null;
  const log = found === null ? [] : found.log.filter(({ kind }) => kind !== "closed");
  return (
    <section aria-labelledby={HEADING} className={styles.section}>
      <Text as="h3" block id={HEADING} weight="semibold" className={styles.plain}>
        {words.heading}
      </Text>
      <Text block>
        {words.closedOn(closed.on, closed.by)} {found !== null && words.receiptAt(found.sheetName)}
      </Text>
      <Text block weight="semibold">
        {words.code(closed.code)}
      </Text>
      <ClosedComparisonBar closed={closed} tools={tools} />
      <Text block size={200}>
        {words.noSignature}
      </Text>
      {log.length > 0 && (
        <ul aria-label={words.log} className={styles.log}>
          {log.map((entry, index) => (
            <li key={index}>{words.logged(entry)}</li>
          ))}
        </ul>
      )}
      {recording === null || found === null ? (
        <LogButtons report={report} tools={tools} found={found} onRecord={setRecording} />
      ) : (
        <LogForm kind={recording} report={report} tools={tools} log={found.log} onEnd={() => setRecording(null)} />
      )}
    </section>
  );
}

const HEADING = "closed-figures";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  plain: { margin: 0 },
  log: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

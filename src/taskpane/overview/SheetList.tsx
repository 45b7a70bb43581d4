import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedSheet } from "../../usecases/workbookCheck";
import { SheetFacts } from "./SheetFacts";

type SheetListProps = {
  readonly sheets: readonly CheckedSheet[];
  readonly labelledBy: string;
  readonly onShow: (sheetId: string) => void;
};

/** The forms of the workbook in the order of their tabs; each leads to its sheet and its report. */
export function SheetList({ sheets, labelledBy, onShow }: SheetListProps) {
  const styles = useStyles();
  return (
    <ul aria-labelledby={labelledBy} className={styles.list}>
      {sheets.map((sheet) => {
        const { sheetId, sheetName } = sheet.kind === "report" ? sheet.report : sheet;
        return (
          <li key={sheetId}>
            <Button appearance="subtle" className={styles.row} onClick={() => onShow(sheetId)}>
              <span className={styles.lines}>
                <Text block weight="semibold">
                  {sheetName}
                </Text>
                <SheetFacts sheet={sheet} />
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { cellAddress, type CellPosition } from "../../../grid/address";
import { useSetMessages } from "../../setWords";

type CellGroup = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly { readonly at: CellPosition; readonly sentence: string }[];
};

type AnnexCellsProps = { readonly groups: readonly CellGroup[]; readonly onShow: (at: CellPosition) => void };

/** Cells of the sheet with what there is to say of each; a press goes there. */
export function AnnexCells({ groups, onShow }: AnnexCellsProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {groups
        .filter(({ cells }) => cells.length > 0)
        .map(({ id, title, cells }) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h4">{title}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.cells}>
                {cells.map(({ at, sentence }, index) => (
                  <li key={`${cellAddress(at)} ${index}`}>
                    <Button appearance="subtle" className={styles.cell} onClick={() => onShow(at)}>
                      <span className={styles.lines}>
                        <Text block className={styles.text}>
                          <span className="two-lines">{sentence}</span>
                        </Text>
                        <Text block className={styles.goTo}>
                          {annex.cell(cellAddress(at))}
                        </Text>
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
}

const useStyles = makeStyles({
  panel: { marginInline: tokens.spacingHorizontalNone },
  cells: { listStyleType: "none", margin: 0, padding: 0 },
  cell: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
  },
  lines: { display: "block", minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  goTo: { color: tokens.colorBrandForegroundLink },
});

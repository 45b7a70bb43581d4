import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../../grid/address";
import type { ChosenRepair } from "../../../review/repairs/chosenRepair";
import type { CheckTools } from "../checkTools";
import { useRepair } from "./useRepair";
import { useToolMessages } from "./toolWords";

type RepairManyProps = {
  readonly label: string;
  /** One a cell. */
  readonly chosen: readonly ChosenRepair[];
  readonly tools: CheckTools;
};

/** More than this nobody reads before he agrees. */
const SHOWN = 40;

/** Several repairs at once, each shown before it is written. */
export function RepairMany({ label, chosen, tools }: RepairManyProps) {
  const { repairing } = useToolMessages();
  const styles = useStyles();
  const repair = useRepair(tools);
  const [open, setOpen] = useState(false);
  const agree = () => {
    setOpen(false);
    void repair(chosen);
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{label}</Button>
      </DialogTrigger>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{label}</DialogTitle>
          <DialogContent>
            <Text block>{repairing.preview(chosen.length)}</Text>
            <ul className={styles.cells}>
              {chosen.slice(0, SHOWN).map(({ finding: { target, code }, to }) => {
                const address = cellAddress(target.position);
                return <li key={`${address} ${code}`}>{repairing.previewCell(address, target.seen, to)}</li>;
              })}
              {chosen.length > SHOWN && <li>{repairing.more(chosen.length - SHOWN)}</li>}
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={agree}>
              {repairing.repair}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{repairing.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  cells: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

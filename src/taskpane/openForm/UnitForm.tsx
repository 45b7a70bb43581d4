import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import type { MoneyUnit } from "../period/formModes";
import { MoneyUnitField } from "../period/MoneyUnitField";
import { useOpenFormMessages } from "../openFormWords";

type UnitFormProps = {
  readonly unit: MoneyUnit;
  readonly busy: boolean;
  readonly onSubmit: (unit: MoneyUnit) => void;
};

/** Another unit for every amount of the sheet. */
export function UnitForm({ unit, busy, onSubmit }: UnitFormProps) {
  const openForm = useOpenFormMessages();
  const styles = useStyles();
  const [choice, setChoice] = useState({ over: unit, chosen: unit });
  // Once the sheet has another unit, by this form or by an undo, the field says so.
  if (choice.over !== unit) setChoice({ over: unit, chosen: unit });
  const { chosen } = choice;
  const same = chosen === unit;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!same) onSubmit(chosen);
  };
  return (
    <form className={styles.form} noValidate aria-label={openForm.changeUnit} onSubmit={submit}>
      <MoneyUnitField unit={chosen} onChange={(wanted) => setChoice({ over: unit, chosen: wanted })} />
      <Text size={200} className={styles.hint}>
        {openForm.changeUnitHint}
      </Text>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy || same}>
          {openForm.changeUnit}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

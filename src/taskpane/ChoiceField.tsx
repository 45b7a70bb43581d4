import { Field, makeStyles, Select } from "@fluentui/react-components";

type ChoiceFieldProps<Id extends string> = {
  readonly label: string;
  readonly name: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
  readonly validationMessage?: string;
  readonly className?: string;
};

/** One of several, in a list that opens: as wide as the pane, however long the names are. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { label, name, value, options, onChange, ...field } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...field}>
      <Select
        className={styles.room}
        select={{ className: styles.text }}
        name={name}
        value={value}
        onChange={(_, chosen) => {
          const option = options.find(({ id }) => id === chosen.value);
          if (option !== undefined) onChange(option.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  // Fluent's selects are as wide as their longest word; at 320 px they must give way.
  room: { minWidth: 0 },
  text: { textOverflow: "ellipsis" },
});

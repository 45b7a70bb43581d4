import { Field, Select } from "@fluentui/react-components";
import { useMessages } from "../LanguageContext";
import { isMoneyUnit, MONEY_UNITS, type MoneyUnit } from "./formModes";

type MoneyUnitFieldProps = { readonly unit: MoneyUnit; readonly onChange: (unit: MoneyUnit) => void };

/** The one unit of money of a sheet. */
export function MoneyUnitField({ unit, onChange }: MoneyUnitFieldProps) {
  const { period } = useMessages();
  return (
    <Field label={period.moneyUnit}>
      <Select
        name="moneyUnit"
        value={unit}
        onChange={(_, { value }) => {
          if (isMoneyUnit(value)) onChange(value);
        }}
      >
        {MONEY_UNITS.map((known) => (
          <option key={known} value={known}>
            {period.moneyUnits[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

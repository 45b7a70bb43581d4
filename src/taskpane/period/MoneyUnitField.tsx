import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";
import { MONEY_UNITS, type MoneyUnit } from "./formModes";

type MoneyUnitFieldProps = { readonly unit: MoneyUnit; readonly onChange: (unit: MoneyUnit) => void };

/** The one unit of money of a sheet. */
export function MoneyUnitField({ unit, onChange }: MoneyUnitFieldProps) {
  const { period } = useMessages();
  return (
    <ChoiceField
      label={period.moneyUnit}
      name="moneyUnit"
      value={unit}
      options={MONEY_UNITS.map((id) => ({ id, name: period.moneyUnits[id] }))}
      onChange={onChange}
    />
  );
}

import type { Area, AreaId } from "../../../criteria/criterionSet";
import { ChoiceField } from "../../ChoiceField";
import { useSetMessages } from "../../setWords";

type AreaFieldProps = {
  readonly areas: readonly Area[];
  readonly area: AreaId;
  readonly onChange: (area: AreaId) => void;
};

/** Regions until 2025, groups of communes since; a set with one area asks nothing. */
export function AreaField({ areas, area, onChange }: AreaFieldProps) {
  const { browse } = useSetMessages();
  if (areas.length < 2) return null;
  const grouped = areas.every(({ name }) => /nhóm/i.test(name));
  return (
    <ChoiceField
      label={grouped ? browse.groups : browse.regions}
      name="area"
      value={area}
      options={areas}
      onChange={onChange}
    />
  );
}

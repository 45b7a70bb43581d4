import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CriteriaReport, ForeignTableReport } from "../../usecases/foreign/foreignReading";
import type { ForeignMessages } from "../../i18n/vi/foreign";
import { useForeignMessages } from "./foreignWords";

/** Which set, area and year, how many rows were tied and which must be looked at. */
export function TableFacts({ table }: { readonly table: ForeignTableReport }) {
  const words = useForeignMessages();
  const styles = useStyles();
  const facts = table.kind === "criteria" ? criteriaFacts(table, words) : moneyFacts(table, words);
  return facts.map((fact) => (
    <Text key={fact} block size={200} className={styles.fact}>
      {fact}
    </Text>
  ));
}

function criteriaFacts({ sets, area, year, rows }: CriteriaReport, words: ForeignMessages): readonly string[] {
  const marked = (text: string, { certainty }: { readonly certainty: string }): string =>
    certainty === "doubtful" ? words.look(text) : text;
  const { tied, doubtful, untied } = rows;
  return [
    ...sets.map(({ title }) => title),
    [
      area.value === null ? words.areaUnknown : marked(area.value.name, area),
      year.value === null ? words.yearUnknown : marked(words.year(year.value), year),
    ].join(" · "),
    [
      words.rows(tied, sets[0]?.noun ?? ""),
      ...(doubtful === 0 ? [] : [words.doubtful(doubtful)]),
      ...(untied === 0 ? [] : [words.untied(untied)]),
    ].join(" · "),
  ];
}

function moneyFacts(
  { unit, items }: Extract<ForeignTableReport, { kind: "funding" }>,
  words: ForeignMessages,
): readonly string[] {
  return [[unit === null ? words.unitUnknown : words.unit(unit), words.items(items)].join(" · ")];
}

const useStyles = makeStyles({ fact: { color: tokens.colorNeutralForeground2 } });

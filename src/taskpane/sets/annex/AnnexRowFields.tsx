import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { cellAddress } from "../../../grid/address";
import { useSetMessages } from "../../setWords";
import type { AnnexRowProps } from "./AnnexRow";
import { EVERY_AREA } from "./annexTarget";

/** Code, words and thresholds of a row, to be mended; below each threshold what the cell itself says. */
export function AnnexRowFields(props: AnnexRowProps) {
  const { row, draft, doubts, areas, problem, changeRow, changeCell, onShow } = props;
  const { annex, edit } = useSetMessages();
  const styles = useStyles();
  const fields = useRef<HTMLDivElement>(null);
  const { key, cells } = row;
  const faultyCell = (area: string) => problem?.code === "threshold" && areas[area] === problem.area;
  const everyCell = problem?.code === "threshold" && !cells.some(({ area }) => faultyCell(area));
  const sentence = problem === null ? null : { validationMessage: annex.rowProblem(problem) };
  const at = (codes: readonly string[]) => (problem !== null && codes.includes(problem.code) ? sentence : null);
  const headingOf = (area: string) => draft.areas.find(({ id }) => id === area)?.heading ?? area;

  useEffect(() => {
    if (problem !== null) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);

  return (
    <div ref={fields} className={styles.fields}>
      {doubts
        .filter((doubt) => doubt.at.row === row.at.row)
        .map((doubt) => (
          <Text key={`${doubt.code} ${cellAddress(doubt.at)}`} block>
            {`${annex.mark}: ${annex.doubt(doubt)}`}
          </Text>
        ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onShow(row.at)}>
          {annex.cell(key)}
        </Button>
        <Button size="small" onClick={() => changeRow(key, { dropped: !row.dropped })}>
          {row.dropped ? annex.restore : annex.drop}
        </Button>
      </div>
      {row.part === null && (
        <Field label={edit.code} {...at(["codeMalformed", "codeTaken"])}>
          <Input autoComplete="off" value={row.code} onChange={(_, { value }) => changeRow(key, { code: value })} />
        </Field>
      )}
      <Field label={edit.text} {...at(["textRequired"])}>
        <Textarea resize="vertical" value={row.text} onChange={(_, { value }) => changeRow(key, { text: value })} />
      </Field>
      <Field label={edit.unit}>
        <Input autoComplete="off" value={row.unit} onChange={(_, { value }) => changeRow(key, { unit: value })} />
      </Field>
      {cells.map(({ area, original, text, at: cell }) => (
        <Field
          key={area}
          label={annex.thresholdOf(headingOf(area))}
          hint={`${cellAddress(cell)}. ${annex.original(original)}`}
          {...(faultyCell(area) || (everyCell && areas[area] === EVERY_AREA) ? sentence : {})}
        >
          <Input autoComplete="off" value={text} onChange={(_, { value }) => changeCell(key, area, value)} />
        </Field>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInlineStart: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

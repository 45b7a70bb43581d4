import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CellPosition } from "../../../grid/address";
import type { FormChoice } from "../../../usecases/app";
import type { WorkbookProblem } from "../../../usecases/ports";
import type { AnnexProblem, FoundAnnex } from "../../../usecases/sets/annex/annexDraft";
import type { SetWork } from "../../../usecases/sets/setWork";
import { answerOf } from "../../answerOf";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { Signer } from "../useSigner";
import { AnnexCells } from "./AnnexCells";
import { AnnexColumns } from "./AnnexColumns";
import { AnnexCriteria } from "./AnnexCriteria";
import { AnnexSave } from "./AnnexSave";
import { annexHead, firstTarget } from "./annexTarget";
import { useAnnexDraft } from "./useAnnexDraft";

type AnnexReviewProps = {
  readonly work: SetWork;
  readonly signer: Signer;
  readonly found: FoundAnnex;
  readonly onOpenSet: (id: string) => void;
};

/** What was understood, beside the cells it stands in; what was not; which set it becomes. */
export function AnnexReview({ work, signer, found, onOpenSet }: AnnexReviewProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const controls = useAnnexDraft(found);
  const [target, setTarget] = useState(() => firstTarget(found.draft, work.sets()));
  const { work: saving, run: save } = useWork<FormChoice, AnnexProblem>();
  const [unshown, setUnshown] = useState<WorkbookProblem | null>(null);
  const problem = saving.kind === "refused" ? saving.problem : null;
  useEffect(() => heading.current?.focus(), []);

  const show = async (position: CellPosition) => {
    const shown = await answerOf(() => work.showCell({ sheetId: found.sheetId, position }));
    setUnshown(shown.ok ? null : shown.problem);
  };
  const { rows, criteria } = controls.draft;
  const indicators = rows.filter(({ part, dropped }) => part === null && !dropped).length;
  const all = found.understood + found.left.length;

  return (
    <div className={styles.review}>
      <div>
        {/* 0, not −1: in Excel on the web Tab leaves the pane from anything that is no stop. */}
        <h3 ref={heading} tabIndex={0} className={styles.heading}>
          {annex.found(found.sheetName)}
        </h3>
        <Text block>{annex.counts(criteria.length, indicators)}</Text>
        <Text block>{annex.understood(found.understood, all)}</Text>
        {found.doubts.length === 0 && <Text block>{annex.noDoubts}</Text>}
      </div>
      {unshown !== null && <ProblemBar title={annex.notShown} problem={unshown} />}
      <AnnexCells
        groups={[
          {
            id: "doubts",
            title: annex.doubts(found.doubts.length),
            cells: found.doubts.map((doubt) => ({ at: doubt.at, sentence: annex.doubt(doubt) })),
          },
          {
            id: "left",
            title: annex.left(found.left.length),
            cells: found.left.map(({ at, text, reason }) => ({ at, sentence: annex.leftCell(text, reason) })),
          },
        ]}
        onShow={(at) => void show(at)}
      />
      <AnnexCriteria
        {...controls}
        doubts={found.doubts}
        areas={target.areas}
        problem={problem}
        onShow={(at) => void show(at)}
      />
      <AnnexColumns draft={controls.draft} sets={work.sets()} target={target} onChange={setTarget} />
      <AnnexSave
        target={target}
        signer={signer}
        saving={saving}
        onChange={setTarget}
        onSave={() => void save(() => work.saveAnnex(controls.draft, annexHead(target), signer.sign()))}
        onOpenSet={onOpenSet}
      />
    </div>
  );
}

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

import { checkAims } from "./checks/aims";
import { checkCarried } from "./checks/carried";
import { checkDates } from "./checks/dates";
import { checkDeadlines } from "./checks/deadlines";
import { checkEmptyFormulas } from "./checks/emptyFormulas";
import { checkEvidence } from "./checks/evidence";
import { checkFigureFormats } from "./checks/figureFormats";
import { checkLastPeriod } from "./checks/lastPeriod";
import { checkNotApplicable } from "./checks/notApplicable";
import { checkOddCharacters } from "./checks/oddCharacters";
import { checkParticulars } from "./checks/particulars";
import { checkSampleText } from "./checks/sampleText";
import { checkThresholds } from "./checks/thresholds";
import { withExplanations } from "./explanations/withExplanations";
import type { Finding } from "./finding";
import type { JudgedForm } from "./judgedForm";
import { oneACause } from "./oneACause";
import { withRepairs } from "./repairs/withRepairs";
import { CHECKS, reviewForm, type Check } from "./reviewForm";
import { headTarget } from "./target";
import { withBasis } from "./withBasis";

/** What is looked at once somebody typed into the form. */
export const ENTRY_CHECKS = [
  { name: "notApplicable", run: checkNotApplicable },
  { name: "aims", run: checkAims },
  { name: "deadlines", run: checkDeadlines },
  { name: "carried", run: checkCarried },
  { name: "emptyFormulas", run: checkEmptyFormulas },
  { name: "evidence", run: checkEvidence },
  { name: "oddCharacters", run: checkOddCharacters },
  { name: "figureFormats", run: checkFigureFormats },
  { name: "dates", run: checkDates },
  { name: "lastPeriod", run: checkLastPeriod },
  { name: "thresholds", run: checkThresholds },
  { name: "particulars", run: checkParticulars },
  { name: "sampleText", run: checkSampleText },
] as const satisfies readonly Check[];

/** All findings on a form, errors first, then down the sheet, each with its repair and the text it rests on. */
export function reviewFilledForm(
  judged: JudgedForm,
  checks: readonly Check[] = [...CHECKS, ...ENTRY_CHECKS],
): readonly Finding[] {
  return FINISHING.reduce((findings, step) => finished(judged, findings, step), reviewForm(judged, checks));
}

type Finishing = { readonly name: string; readonly run: (judged: JudgedForm, findings: Findings) => Findings };
type Findings = readonly Finding[];

const FINISHING: readonly Finishing[] = [
  { name: "oneACause", run: (_, findings) => oneACause(findings) },
  { name: "repairs", run: withRepairs },
  { name: "basis", run: withBasis },
  {
    name: "explanations",
    run: ({ sheetId, form }, findings) => withExplanations(findings, { sheetId, sheet: form, inTable: false }),
  },
];

/** What fails here takes no finding away: it is said beside them. */
function finished(judged: JudgedForm, findings: Findings, { name, run }: Finishing): Findings {
  try {
    return run(judged, findings);
  } catch {
    return [{ severity: "error", target: headTarget(judged), code: "internal.checkFailed", check: name }, ...findings];
  }
}

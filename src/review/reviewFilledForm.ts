import { checkAims } from "./checks/aims";
import { checkCarried } from "./checks/carried";
import { checkDeadlines } from "./checks/deadlines";
import { checkEmptyFormulas } from "./checks/emptyFormulas";
import { checkEvidence } from "./checks/evidence";
import { checkNotApplicable } from "./checks/notApplicable";
import type { Finding } from "./finding";
import type { JudgedForm } from "./judgedForm";
import { oneACause } from "./oneACause";
import { CHECKS, reviewForm, type Check } from "./reviewForm";
import { withBasis } from "./withBasis";

/** What is looked at once somebody typed into the form. */
export const ENTRY_CHECKS: readonly Check[] = [
  { name: "notApplicable", run: checkNotApplicable },
  { name: "aims", run: checkAims },
  { name: "deadlines", run: checkDeadlines },
  { name: "carried", run: checkCarried },
  { name: "emptyFormulas", run: checkEmptyFormulas },
  { name: "evidence", run: checkEvidence },
];

/** All findings on a form, errors first, then down the sheet, each with the text it rests on. */
export function reviewFilledForm(
  judged: JudgedForm,
  checks: readonly Check[] = [...CHECKS, ...ENTRY_CHECKS],
): readonly Finding[] {
  return withBasis(judged, oneACause(reviewForm(judged, checks)));
}

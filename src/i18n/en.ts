import type { Messages } from "./vi";
import { check } from "./en/check";
import { findings } from "./en/findings";
import { forms } from "./en/forms";
import { period } from "./en/period";
import { problems } from "./en/problems";
import { shell } from "./en/shell";
import { verdicts } from "./en/verdicts";

/** English, loaded only when chosen in the pane. */
export const en: Messages = { shell, forms, period, check, findings, verdicts, problems };

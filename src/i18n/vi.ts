import { check } from "./vi/check";
import { findings } from "./vi/findings";
import { forms } from "./vi/forms";
import { period } from "./vi/period";
import { problems } from "./vi/problems";
import { shell } from "./vi/shell";
import { verdicts } from "./vi/verdicts";

/** All the product says, in Vietnamese: the language of the officers, so the one every other follows. */
export const vi = { shell, forms, period, check, findings, verdicts, problems };

export type Messages = typeof vi;

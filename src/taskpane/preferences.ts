import { isLanguage, type Language } from "../i18n/language";
import type { Particulars } from "../usecases/app";
import type { TextStorage } from "./environment";
import { isFormMode, isFrame, isMoneyUnit, type FormMode, type Frame, type MoneyUnit } from "./period/formModes";

/** What the pane remembers of one user between two openings: choices only, never figures. */
export type Preferences = {
  readonly language: Language;
  readonly setId: string | null;
  readonly commune: string;
  readonly communeCode: string;
  readonly village: string;
  readonly moneyUnit: MoneyUnit;
  /** Sources of money the commune has no use for. */
  readonly withoutSources: Particulars["withoutSources"];
  readonly mode: FormMode;
  readonly frame: Frame;
  /** Who can lead, one name a line; null while the officer keeps to the usual list. */
  readonly responsibles: string | null;
  /** Who works on criterion sets: noted with every change and check. */
  readonly signer: string;
  /** The area last used, by criterion set. */
  readonly areas: Readonly<Record<string, string>>;
};

export const NO_PREFERENCES: Preferences = {
  language: "vi",
  setId: null,
  commune: "",
  communeCode: "",
  village: "",
  moneyUnit: "millionDong",
  withoutSources: [],
  mode: "plan",
  frame: "annex",
  responsibles: null,
  signer: "",
  areas: {},
};

const STORAGE_KEY = "bieu-nong-thon-moi.preferences";

/** A damaged or foreign text counts as nothing remembered, field by field. */
export function readPreferences(storage: TextStorage): Preferences {
  const stored = parsedObject(storage.read(STORAGE_KEY));
  return {
    language: isLanguage(stored["language"]) ? stored["language"] : NO_PREFERENCES.language,
    setId: textOf(stored["setId"]),
    commune: textOf(stored["commune"]) ?? "",
    communeCode: textOf(stored["communeCode"]) ?? "",
    village: textOf(stored["village"]) ?? "",
    moneyUnit: isMoneyUnit(stored["moneyUnit"]) ? stored["moneyUnit"] : NO_PREFERENCES.moneyUnit,
    mode: isFormMode(stored["mode"]) ? stored["mode"] : NO_PREFERENCES.mode,
    frame: isFrame(stored["frame"]) ? stored["frame"] : NO_PREFERENCES.frame,
    withoutSources: [],
    responsibles: textOf(stored["responsibles"]),
    signer: textOf(stored["signer"]) ?? "",
    areas: textsOf(stored["areas"]),
  };
}

/** Adds to what is remembered; two panes writing at once lose at most one choice. */
export function remember(storage: TextStorage, changes: Partial<Preferences>): void {
  storage.write(STORAGE_KEY, JSON.stringify({ ...readPreferences(storage), ...changes }));
}

type LooseObject = Readonly<Record<string, unknown>>;

function parsedObject(text: string | null): LooseObject {
  if (text === null) return {};
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): LooseObject {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, entry] of Object.entries(objectOf(value))) if (typeof entry === "string") texts[key] = entry;
  return texts;
}

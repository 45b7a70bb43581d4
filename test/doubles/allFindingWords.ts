import { en } from "../../src/i18n/en";
import { laterFindings as englishLater } from "../../src/i18n/en/laterFindings";
import { findingWords } from "../../src/i18n/findingWords";
import { vi } from "../../src/i18n/vi";
import { laterFindings as vietnameseLater } from "../../src/i18n/vi/laterFindings";

/** The words of every finding, as the pane has them once the later ones are fetched. */
export const vietnameseWords = findingWords(vi, vietnameseLater);
export const englishWords = findingWords(en, englishLater);

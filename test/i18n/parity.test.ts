import { en } from "../../src/i18n/en";
import { checkTools as englishTools } from "../../src/i18n/en/checkTools";
import { closing as englishClosing } from "../../src/i18n/en/closing";
import { foreign as englishForeign } from "../../src/i18n/en/foreign";
import { indicator as englishIndicator } from "../../src/i18n/en/indicator";
import { commandLine as englishCommandLine } from "../../src/i18n/en/commandLine";
import { setWarning as englishWarning } from "../../src/i18n/en/setWarning";
import { laterFindings as englishFindings } from "../../src/i18n/en/laterFindings";
import { overview as englishOverview } from "../../src/i18n/en/overview";
import { openForm as englishOpenForm } from "../../src/i18n/en/openForm";
import { sets as englishSets } from "../../src/i18n/en/sets";
import { vi } from "../../src/i18n/vi";
import { checkTools as vietnameseTools } from "../../src/i18n/vi/checkTools";
import { closing as vietnameseClosing } from "../../src/i18n/vi/closing";
import { foreign as vietnameseForeign } from "../../src/i18n/vi/foreign";
import { indicator as vietnameseIndicator } from "../../src/i18n/vi/indicator";
import { commandLine as vietnameseCommandLine } from "../../src/i18n/vi/commandLine";
import { setWarning as vietnameseWarning } from "../../src/i18n/vi/setWarning";
import { laterFindings as vietnameseFindings } from "../../src/i18n/vi/laterFindings";
import { overview as vietnameseOverview } from "../../src/i18n/vi/overview";
import { openForm as vietnameseOpenForm } from "../../src/i18n/vi/openForm";
import { sets as vietnameseSets } from "../../src/i18n/vi/sets";

/** Groups that come in scripts of their own stand beside the rest. */
const ENGLISH = {
  ...en,
  sets: englishSets,
  setWarning: englishWarning,
  openForm: englishOpenForm,
  checkTools: englishTools,
  closing: englishClosing,
  foreign: englishForeign,
  laterFindings: englishFindings,
  indicator: englishIndicator,
  overview: englishOverview,
  commandLine: englishCommandLine,
};
const VIETNAMESE = {
  ...vi,
  sets: vietnameseSets,
  setWarning: vietnameseWarning,
  openForm: vietnameseOpenForm,
  checkTools: vietnameseTools,
  closing: vietnameseClosing,
  foreign: vietnameseForeign,
  laterFindings: vietnameseFindings,
  indicator: vietnameseIndicator,
  overview: vietnameseOverview,
  commandLine: vietnameseCommandLine,
};

/** Every leaf as "path: kind"; a message with parameters also by how many it takes. */
function outline(value: unknown, path = ""): readonly string[] {
  if (typeof value === "function") return [`${path}: function of ${value.length}`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, entry]) => outline(entry, `${path}/${key}`));
}

test("English says exactly what Vietnamese says, with the same parameters", () => {
  expect(outline(ENGLISH)).toEqual(outline(VIETNAMESE));
});

test("no message is empty", () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  for (const text of [...texts(VIETNAMESE), ...texts(ENGLISH)]) expect(text.trim()).not.toBe("");
});

test("the words people know are the words of the product", () => {
  expect(vi.shell.tabs).toEqual({ forms: "Biểu", check: "Kiểm tra", sets: "Bộ tiêu chí" });
  expect(vi.forms.insert).toBe("Chèn biểu");
  expect(vi.findings.severity).toEqual({ error: "Lỗi phải sửa", explain: "Cần giải trình", note: "Lưu ý" });
  expect(vi.verdicts.indicator).toEqual({
    met: "Đạt",
    unmet: "Chưa đạt",
    missing: "Chưa có số liệu",
    invalid: "Sai số liệu",
    noThreshold: "Chưa có mức chuẩn",
    notApplicable: "Không xét",
    notAsked: "Không yêu cầu",
  });
  expect(vi.verdicts.criterion.open).toBe("Chưa đủ số liệu");
});

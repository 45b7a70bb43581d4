import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

/** Texts a person could see: JSX text, and strings with a letter beyond English or with two words. */
function visibleTexts(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && node.text.trim() !== "") found.push(node.text.trim());
    const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((ts.isStringLiteralLike(node) || isPiece) && looksSpoken(node.text) && !isForDevelopers(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function looksSpoken(text: string): boolean {
  return /[^\x20-\x7e]/.test(text) || /^[A-Z][a-z]+ [a-z]+/.test(text);
}

/** Messages of thrown errors reach a developer's console only. */
function isForDevelopers(node: ts.Node): boolean {
  return ts.isNewExpression(node.parent) && node.parent.expression.getText() === "Error";
}

test("components hold no text of their own: words come from src/i18n", () => {
  const texts = [...filesUnder("src/taskpane"), ...filesUnder("src/commands")].flatMap((file) =>
    visibleTexts(file).map((text) => `${file}: ${text}`),
  );
  // JSX punctuation between two messages is no word.
  expect(texts.filter((text) => /\p{L}/u.test(text.slice(text.indexOf(": ") + 2)))).toEqual([]);
});

test("the guard sees what it must see", () => {
  expect(looksSpoken("Chèn biểu")).toBe(true);
  expect(looksSpoken("Insert form")).toBe(true);
  expect(looksSpoken("tab-forms")).toBe(false);
});

test("nobody says ngưỡng to an officer, and Vietnamese texts are composed", () => {
  for (const file of filesUnder("src/i18n")) {
    const text = readFileSync(path.join(root, file), "utf8");
    expect(text.toLowerCase()).not.toContain("ngưỡng");
    expect(text).toBe(text.normalize("NFC"));
  }
});

/**
 * Who may know whom inside src/. A folder absent from `knows` must not be imported; `types` may be imported as
 * types only, so that nothing of it runs here.
 */
const FOLDERS = {
  grid: { knows: [] },
  criteria: { knows: ["grid"] },
  assessment: { knows: ["criteria", "grid"] },
  forms: { knows: ["criteria", "assessment", "grid"] },
  recognition: { knows: ["grid", "criteria", "forms"] },
  review: { knows: ["grid", "criteria", "assessment", "forms", "recognition"] },
  usecases: { knows: ["grid", "criteria", "assessment", "forms", "recognition", "review"] },
  i18n: { knows: [], types: ["criteria", "assessment", "review", "usecases", "xlsx", "cli"] },
  excel: { knows: ["grid", "forms"], types: ["usecases"] },
  xlsx: { knows: ["grid"] },
  taskpane: { knows: ["i18n", "grid"], types: ["criteria", "assessment", "review", "usecases"] },
  commands: { knows: ["i18n", "taskpane"], types: ["review", "usecases"] },
  cli: {
    knows: ["i18n", "usecases", "xlsx", "grid", "criteria", "assessment", "forms", "recognition", "review"],
  },
};

/** No Excel, no screen, no clock, no chance, no network: what they need is passed in. */
const PURE = ["grid", "criteria", "assessment", "forms", "recognition", "review", "usecases", "i18n"];

/** Where ports meet adapters, and the only places outside src/excel that may name Office's globals. */
const COMPOSITION_ROOT = "src/taskpane/compose.ts";
const OFFICE_ENTRIES = [
  "src/taskpane/officeEnvironment.ts",
  "src/commands/commands.ts",
  "src/commands/message.ts",
  "src/commands/showNotice.ts",
];

const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"];
const HOST_GLOBALS = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "XMLHttpRequest",
  "setTimeout",
  "setInterval",
  "performance",
  "process",
  "crypto",
];

const CLOCK_AND_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pass the date in." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Pass the date in." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Pass a seed in." },
];

const PAGE_TRAPS = [
  {
    selector: "CallExpression[callee.object.name='window'][callee.property.name=/^(alert|confirm|prompt)$/]",
    message: "Office forbids it: say it inside the pane.",
  },
  {
    selector: "MemberExpression[property.name=/^(pushState|replaceState)$/]",
    message: "Office.js takes history away.",
  },
];

const XLSX_LIBRARIES = "^(hucre|exceljs|xlsx)(/|$)";

/** ESLint configurations that hold the table above. */
export function folderRules() {
  return [...Object.keys(FOLDERS).map(importRules), ...globalRules(), ...workbenchRules()];
}

function importRules(folder) {
  const { knows, types = [] } = FOLDERS[folder];
  const forbidden = Object.keys(FOLDERS).filter((name) => ![folder, ...knows, ...types].includes(name));
  const patterns = [
    foldersPattern(forbidden, `src/${folder} must not know it.`),
    { group: ["**/workbench/**", "**/test/**"], message: "The product knows neither its workbench nor its tests." },
  ];
  if (types.length > 0) {
    patterns.push({ ...foldersPattern(types, `src/${folder} may import its types only.`), allowTypeImports: true });
  }
  if (PURE.includes(folder))
    patterns.push({ group: ["react", "react-dom", "react-dom/*", "@fluentui/*"], message: "This folder is pure." });
  if (folder !== "xlsx") patterns.push({ regex: XLSX_LIBRARIES, message: "Only src/xlsx opens .xlsx files." });
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: [COMPOSITION_ROOT],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

function foldersPattern(folders, message) {
  return { regex: `^(\\.\\./)+(${folders.join("|")})(/|$)`, message };
}

function globalRules() {
  return [
    {
      files: PURE.map((folder) => `src/${folder}/**/*.ts`),
      rules: {
        "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...HOST_GLOBALS],
        "no-restricted-syntax": ["error", ...CLOCK_AND_CHANCE],
      },
    },
    {
      files: ["src/{taskpane,commands,cli,xlsx}/**/*.{ts,tsx}"],
      ignores: OFFICE_ENTRIES,
      rules: {
        "no-restricted-globals": ["error", ...OFFICE_GLOBALS, "alert", "confirm", "prompt"],
        "no-restricted-syntax": ["error", ...PAGE_TRAPS],
      },
    },
  ];
}

function workbenchRules() {
  return [
    {
      files: ["workbench/excel-host/**/*.ts"],
      rules: {
        "@typescript-eslint/no-restricted-imports": [
          "error",
          {
            patterns: [
              { group: ["**/src/**"], message: "The stand-in must know Excel only, never the add-in it tests." },
            ],
          },
        ],
      },
    },
  ];
}

import { Linter } from "eslint";
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

const read = (file: string) => readFileSync(path.resolve(__dirname, "../../src", file), "utf8");
const gate = read("taskpane/gate.es5.js");
const oldBrowser = read("commands/oldBrowser.es5.js");

const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const OLD_EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042";
const WEBVIEW2 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
const SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  ["gate", gate],
  ["oldBrowser", oldBrowser],
])("%s is plain ES5", (_name, source) => {
  const faults = (code: string) =>
    new Linter()
      .verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })
      .filter(({ fatal }) => fatal);
  expect(faults(source)).toEqual([]);
  expect(faults(`${source}; const arrow = () => 1;`)).not.toEqual([]);
});

type Shown = { style: { display: string } };

/** Runs the gate in a page of a few elements and tells what it did. */
function openPage(userAgent: string) {
  const elements: Record<string, Shown> = {
    pane: { style: { display: "" } },
    "too-old": { style: { display: "none" } },
  };
  const loaded: string[] = [];
  const document = {
    readyState: "complete",
    getElementById: (id: string) => (id === "gate" ? { getAttribute: () => "a.js b.js" } : (elements[id] ?? null)),
    createElement: () => ({ src: "", async: true }),
    head: { appendChild: (script: { src: string; async: boolean }) => loaded.push(`${script.src} ${script.async}`) },
  };
  runInNewContext(gate, { navigator: { userAgent }, document });
  return { loaded, explained: elements["too-old"]?.style.display, pane: elements["pane"]?.style.display };
}

test.each([
  ["Internet Explorer", INTERNET_EXPLORER],
  ["the old Edge", OLD_EDGE],
])("%s gets the explanation and no script", (_name, userAgent) => {
  expect(openPage(userAgent)).toEqual({ loaded: [], explained: "block", pane: "none" });
});

test.each([
  ["WebView2", WEBVIEW2],
  ["the web view of macOS", SAFARI],
])("%s gets the scripts, in order", (_name, userAgent) => {
  expect(openPage(userAgent)).toEqual({ loaded: ["a.js false", "b.js false"], explained: "none", pane: "" });
});

test("in an old browser the ribbon's command opens the explanation and completes", () => {
  const opened: string[] = [];
  let completed = 0;
  const window: { location: { href: string }; goToNextIssue?: (event: { completed: () => void }) => void } = {
    location: { href: "https://addin.test/commands.html?_host_Info=x" },
  };
  const displayDialogAsync = (url: string, _options: unknown, done: () => void) => {
    opened.push(url);
    done();
  };
  runInNewContext(oldBrowser, {
    navigator: { userAgent: INTERNET_EXPLORER },
    window,
    Office: { context: { ui: { displayDialogAsync } } },
  });
  window.goToNextIssue?.({ completed: () => (completed += 1) });
  expect([opened, completed]).toEqual([["https://addin.test/taskpane.html"], 1]);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExcelHost } from "../excelHost";
import type { ClientConnection } from "../transports/connection";
import type { DesktopSettings } from "../transports/desktop";
import { attachDesktop } from "../transports/desktop";

/** Where the library believes it was loaded from; nothing is fetched. */
const BASE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Opens Microsoft's own client library against a host, in a jest file with `@jest-environment jsdom`. Afterwards
 * `Excel` and `Office` are there as in a task pane of Excel for Windows. The library is loaded once for a file; further
 * calls only change the host.
 */
export async function openExcel(host: ExcelHost, settings: DesktopSettings = {}): Promise<ClientConnection> {
  const connection = attachDesktop(host, window, settings);
  if (!Reflect.has(globalThis, "Office")) {
    loadLibrary();
    await Office.onReady();
    switchOnApiSetGate();
  }
  return connection;
}

/**
 * The library appends its further files as script elements; they are evaluated in this realm instead, so that its
 * errors are `instanceof Error` here. Read from the installed package each time, never copied (its licence).
 */
function loadLibrary(): void {
  const marker = document.createElement("script");
  marker.type = "text/plain";
  marker.src = `${BASE}office.debug.js`;
  document.head.append(marker);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <Child extends Node>(node: Child): Child => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    const file = distFile(node.src.slice(BASE.length));
    setTimeout(() => {
      if (existsSync(file)) evaluate(file);
      node.dispatchEvent(new Event("load"));
    });
    return node;
  };
  evaluate(distFile("office.debug.js"));
}

function distFile(name: string): string {
  return join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist", name.replace(/[?#].*$/, ""));
}

/** Indirect eval is the one way to run a script in the test environment's own global scope. */
function evaluate(file: string): void {
  const globalEval = eval;
  globalEval(readFileSync(file, "utf8"));
}

/**
 * The shipped library looks for `_doApiNotSupportedCheck` on CommonUtility but sets it on Utility, so its gate never
 * closes. Switched on, any member above the host's requirement sets throws at once with its name.
 */
function switchOnApiSetGate(): void {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "function") throw new Error("the client library has no CommonUtility any more");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

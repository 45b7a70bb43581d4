/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string) => Array.from(manifest.getElementsByTagName("*")).filter((node) => node.localName === name);
const only = (name: string): Element => {
  const [first, ...others] = all(name);
  if (first === undefined || others.length > 0) throw new Error(`${name} stands ${others.length + 1} times`);
  return first;
};
const children = (node: Element) => Array.from(node.children).map((child) => child.localName);

test("is well-formed XML", () => {
  expect(all("parsererror")).toEqual([]);
});

test("has its elements in the order of the schema", () => {
  expect(children(manifest.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(children(only("DesktopFormFactor"))).toEqual([
    "GetStarted",
    "FunctionFile",
    "ExtensionPoint",
    "ExtensionPoint",
  ]);
  expect(children(only("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  for (const control of all("Control")) expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("is Vietnamese for everybody: no other language overrides it", () => {
  expect(only("DefaultLocale").textContent).toBe("vi-VN");
  expect(all("Override")).toEqual([]);
});

test("asks for so little that an old Excel opens the pane and gets the explanation", () => {
  const [set, ...others] = all("Set");
  expect(others).toEqual([]);
  expect([set?.getAttribute("Name"), set?.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.1"]);
});

test("keeps its identity", () => {
  expect(only("Id").textContent).toBe("0db9ff45-934e-48a6-9521-cafd62c364cb");
  expect(only("Permissions").textContent).toBe("ReadWriteDocument");
});

test("every resid names a resource, every resource is used", () => {
  const used = new Set<string>();
  for (const node of Array.from(manifest.getElementsByTagName("*"))) {
    const resid = node.getAttribute("resid");
    if (resid !== null) used.add(resid);
  }
  const resources = Array.from(only("Resources").getElementsByTagName("*")).flatMap(
    (node) => node.getAttribute("id") ?? [],
  );
  expect(new Set(resources).size).toBe(resources.length);
  expect([...used].sort()).toEqual([...resources].sort());
  for (const resid of resources) expect(resid.length).toBeLessThanOrEqual(32);
});

test("the buttons open one pane at their tab, the command runs a function", () => {
  const actions = all("Action").map((action) => [
    action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type"),
    ...Array.from(action.children).map((child) => child.getAttribute("resid") ?? child.textContent),
  ]);
  expect(actions).toEqual([
    ["ShowTaskpane", "NongThonMoi.Pane", "Pane.Forms.Url"],
    ["ShowTaskpane", "NongThonMoi.Pane", "Pane.Check.Url"],
    ["ExecuteFunction", "goToNextIssue"],
    ["ExecuteFunction", "explainIndicator"],
  ]);
  const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
  const oldBrowser = readFileSync(path.join(root, "src/commands/oldBrowser.es5.js"), "utf8");
  for (const name of all("FunctionName").map((node) => node.textContent)) {
    expect(commands).toMatch(new RegExp(`Office\\.actions\\.associate\\(\\s*"${name}"`));
    expect(oldBrowser).toContain(`window.${name} =`);
  }
});

test("the menu of a cell has one entry of ours", () => {
  const [menu, ...others] = all("OfficeMenu");
  expect(others).toEqual([]);
  expect(menu?.getAttribute("id")).toBe("ContextMenuCell");
  expect(menu?.parentElement?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type")).toBe("ContextMenu");
  expect(Array.from(menu?.children ?? []).map((control) => control.getAttribute("id"))).toEqual([
    "NongThonMoi.Explain",
  ]);
});

test("every address is https on the development host", () => {
  const addresses = text.match(/(?<=(DefaultValue="|<AppDomain>))[a-z]+:[^"<]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
});

test("the icons are there in the size they claim", () => {
  const sized = all("Image").filter((node) => node.hasAttribute("size"));
  const urls = new Map(all("Image").map((node) => [node.getAttribute("id"), node.getAttribute("DefaultValue") ?? ""]));
  for (const node of sized) {
    const size = Number(node.getAttribute("size"));
    expect(iconSize(urls.get(node.getAttribute("resid")) ?? "")).toEqual([size, size]);
  }
  for (const icon of all("Icon")) {
    expect(Array.from(icon.children).map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  }
  expect(iconSize(only("IconUrl").getAttribute("DefaultValue") ?? "")).toEqual([32, 32]);
  expect(iconSize(only("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "")).toEqual([64, 64]);
  expect(iconSize("/assets/icon-128.png")).toEqual([128, 128]);
});

test("texts keep Office's limits", () => {
  const longest = (name: string) =>
    Math.max(...Array.from(only(name).children).map((node) => node.getAttribute("DefaultValue")?.length ?? 0));
  expect(longest("ShortStrings")).toBeLessThanOrEqual(125);
  expect(longest("LongStrings")).toBeLessThanOrEqual(250);
  expect(only("DisplayName").getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(125);
  expect(
    manifest.documentElement.querySelector("Description")?.getAttribute("DefaultValue")?.length,
  ).toBeLessThanOrEqual(250);
  expect(text).toBe(text.normalize("NFC"));
});

/** Width and height from the PNG's own header. */
function iconSize(url: string): readonly number[] {
  const png = readFileSync(path.join(root, "assets", path.basename(url)));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

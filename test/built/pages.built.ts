import { Linter } from "eslint";
import { existsSync } from "node:fs";
import path from "node:path";
import { dist, fileText, ownScripts, scriptFiles } from "./dist";

const PAGES = ["taskpane.html", "commands.html", "message.html"];

test.each(PAGES)("%s finds its scripts, and Office.js first, from Microsoft", (page) => {
  const scripts = ownScripts(page);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(existsSync(path.join(dist, script))).toBe(true);
  expect(fileText(page)).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test.each(PAGES)("%s has a security policy that its own content keeps", (page) => {
  const html = fileText(page);
  const [, policy = ""] = /Content-Security-Policy["']? content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  expect(html).not.toMatch(/\son[a-z]+=/);
  expect(html).toMatch(/<html lang=["']?vi/);
});

test("scripts carry a hash of their content in their names, so that no old one is taken from a cache", () => {
  for (const name of scriptFiles()) expect(name).toMatch(/\.?[0-9a-f]{8}\.js$/);
});

test("the scripts for old browsers reach them as plain ES5", () => {
  const old = scriptFiles().filter((name) => /^(gate|oldBrowser)\./.test(name));
  expect(old).toHaveLength(2);
  for (const name of old) {
    const faults = new Linter().verify(fileText(name), { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
    expect(faults.filter(({ fatal }) => fatal)).toEqual([]);
  }
});

test("the pages may call nobody but their own host", () => {
  for (const page of PAGES) expect(fileText(page)).toContain("connect-src 'self';");
});

test("the manifest to deploy fits the address it was built for and the pages beside it", () => {
  const manifest = fileText("manifest.xml");
  expect(manifest).not.toContain("localhost");
  const addresses = manifest.match(/(?<=DefaultValue=")https:[^"]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(existsSync(path.join(dist, new URL(address).pathname))).toBe(true);
  }
});

/** Rasterises assets/mark.svg into the sizes Office asks for. Run by hand after changing the mark: node scripts/draw-icons.mjs */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.mjs";

const SIZES = [16, 32, 64, 80, 128];
const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const svg = await readFile(path.join(assets, "mark.svg"), "utf8");

const browser = await launchBrowser();
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

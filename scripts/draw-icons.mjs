/**
 * Rasterises the drawings of assets/ into the sizes Office asks for. Run by hand after changing one:
 * node scripts/draw-icons.mjs
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.mjs";

const RIBBON_SIZES = [16, 32, 80];
const DRAWINGS = [
  { drawing: "mark.svg", icon: "icon", sizes: [16, 32, 64, 80, 128] },
  { drawing: "insert.svg", icon: "insert", sizes: RIBBON_SIZES },
  { drawing: "check.svg", icon: "check", sizes: RIBBON_SIZES },
  { drawing: "next.svg", icon: "next", sizes: RIBBON_SIZES },
  { drawing: "explain.svg", icon: "explain", sizes: RIBBON_SIZES },
];
const assets = fileURLToPath(new URL("../assets/", import.meta.url));

const browser = await launchBrowser();
try {
  for (const { drawing, icon, sizes } of DRAWINGS) {
    const svg = await readFile(path.join(assets, drawing), "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(path.join(assets, `${icon}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}

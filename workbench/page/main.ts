import { ironCalc } from "../excel-host";
import { saveWorkbook } from "../files/saveWorkbook";
import { element } from "./elements";
import { inspectionOf } from "./inspection";
import { offerSituations } from "./situations";
import { WorkbenchPage } from "./workbenchPage";
import { chooseFile, downloadWorkbook, fetchPlanNinetyFive } from "./workbookFiles";
import "./workbench.css";

async function begin(): Promise<void> {
  const wasm = await fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  const page = new WorkbenchPage(ironCalc(await wasm.arrayBuffer()));
  const { frames, status } = page;

  const actions: Record<string, () => unknown> = {
    openFile: () => chooseFile((file) => void page.open(file).catch(tellFailure)),
    saveFile: () => downloadWorkbook(page.excel.workbook),
    newWorkbook: () => page.open(null),
    newSheet: () => page.excel.person.activate(page.excel.person.addSheet()),
    planNinetyFive: async () => page.open(await fetchPlanNinetyFive()),
    showForms: () => page.showPane("forms"),
    showCheck: () => page.showPane("check"),
    nextIssue: () => frames.runCommand("goToNextIssue"),
    explain: () => frames.runCommand("explainIndicator"),
  };
  const tellFailure = (problem: unknown) => status.refuse(problem instanceof Error ? problem.message : String(problem));
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-action]")) {
    const action = actions[button.dataset["action"] ?? ""];
    button.addEventListener("click", () => void Promise.resolve().then(action).catch(tellFailure));
  }

  const width = element("pane-width", HTMLSelectElement);
  width.addEventListener("change", () => frames.setPaneWidth(Number(width.value)));

  offerSituations(
    () => page.excel,
    (old) => {
      // The same workbook in another Excel.
      const { workbook } = page.excel;
      void saveWorkbook(workbook)
        .then((bytes) => page.open({ bytes, name: workbook.name }, old))
        .catch(tellFailure);
    },
  );

  globalThis.workbench = inspectionOf({
    workbook: () => page.excel.workbook,
    counters: () => page.excel.lastOperation,
    selection: page.grid.selection,
    picture: page.grid.picture,
  });
}

void begin();

import { usualResponsibles } from "../forms/usualResponsibles";
import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import type { App } from "./app";
import { checkActiveSheet, lookAtActiveSheet } from "./checkSheet";
import type { ListSource, WorkbookPort } from "./ports";
import { adviseSet } from "./setAdvice";
import { typedDate } from "./typedDate";

export type AppPorts = { readonly workbook: WorkbookPort; readonly lists: ListSource };

/** Everything the pane and the commands can do, over the ports given. What a check does not need is loaded on demand. */
export function createApp({ workbook, lists }: AppPorts): App {
  return {
    get forms() {
      return lists.choices;
    },
    get sets() {
      return lists.sets;
    },
    adviseSet,
    setInstead: async (request) => (await instead()).setInstead(lists.sets, request),
    setWork: async () => (await setWork()).createSetWork({ workbook, lists }),
    foreignWork: async () => (await foreign()).createForeignWork({ workbook, lists }),
    checkWork: async () => (await checkWork()).createCheckWork({ workbook, lists }),
    usualResponsibles: ({ year, mode, asOf }) => usualResponsibles({ year, mode, asOf: typedDate(asOf) }),
    insertForm: async (request, onPhase) => (await insertion()).insertForm(workbook, lists, request, onPhase),
    particulars: async () => (await particulars()).readParticulars(workbook),
    rememberParticulars: async (known) => (await particulars()).writeParticulars(workbook, known),
    tables: TABLE_CHOICES,
    insertTable: async (request, onPhase) => (await tables()).insertTable(workbook, lists, request, onPhase),
    insertExample: async (onPhase) => (await example()).insertExample(workbook, lists, onPhase),
    describeActiveForm: async () => (await openFormWork()).describeActiveForm(workbook, lists),
    changeMode: async (sheetId, request) => (await openFormWork()).changeMode(workbook, lists, sheetId, request),
    startNewPeriod: async (sheetId, request, onPhase) =>
      (await openFormWork()).startNewPeriod(workbook, lists, sheetId, request, onPhase),
    upgradeForm: async (sheetId, onPhase) => (await openFormWork()).upgradeForm(workbook, lists, sheetId, onPhase),
    confirmCarried: async (targets) => (await openFormWork()).confirmCarried(workbook, targets),
    changeMoneyUnit: async (sheetId, unit) => (await openFormWork()).changeMoneyUnit(workbook, lists, sheetId, unit),
    undo: async (inverse, wish) => (await openFormWork()).undo(workbook, inverse, wish),
    checkActiveSheet: () => checkActiveSheet(workbook, lists),
    lookAtActiveSheet: () => lookAtActiveSheet(workbook, lists),
    checkWorkbook: async (onProgress, isCancelled) =>
      (await workbookCheck()).checkWorkbook(workbook, lists, onProgress, isCancelled),
    jumpTo: async (target) => (await jump()).jumpToFinding(workbook, target),
    showSheet: (sheetId) => workbook.showSheet(sheetId),
    goToNextIssue: async () => (await ribbonWork()).goToNextIssue(workbook, lists),
    explainActiveCell: async () => (await ribbonWork()).explainActiveCell(workbook, lists),
    watch: (onChange) => workbook.watch(onChange),
  };
}

const instead = () => import(/* webpackChunkName: "set-instead" */ "./setInstead");
const setWork = () => import(/* webpackChunkName: "set-work" */ "./sets/createSetWork");
const foreign = () => import(/* webpackChunkName: "foreign-work" */ "./foreign/createForeignWork");
const checkWork = () => import(/* webpackChunkName: "check-work" */ "./createCheckWork");
const workbookCheck = () => import(/* webpackChunkName: "workbook-check" */ "./checkWorkbook");
const insertion = () => import(/* webpackChunkName: "insertion" */ "./insertForm");
const particulars = () => import(/* webpackChunkName: "particulars" */ "./particulars");
const tables = () => import(/* webpackChunkName: "tables" */ "./insertTable");
const example = () => import(/* webpackChunkName: "example" */ "./insertExample");
const jump = () => import(/* webpackChunkName: "jump" */ "./jumpToFinding");
/** The ribbon's own: the pane never asks for it. */
const ribbonWork = () => import(/* webpackChunkName: "ribbon-work" */ "./ribbonWork");
const openFormWork = () => import(/* webpackChunkName: "open-form-work" */ "./openFormWork");

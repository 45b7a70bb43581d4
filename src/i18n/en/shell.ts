import type { Messages } from "../vi";

export const shell: Messages["shell"] = {
  productName: "Biểu nông thôn mới",
  tabListLabel: "Tabs of the task pane",
  tabs: { forms: "Forms", check: "Check", sets: "Criterion sets" },
  loading: "Opening…",
  settings: "Settings",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  languageFailed: "English could not be loaded. Check the network connection, then choose it again.",
  close: "Close",
  crashed: "The task pane met an error and has stopped. The figures in the worksheet are unchanged.",
  reopen: "Reopen the task pane",
  unsupported: {
    hostTooOld: {
      title: "This Excel is too old",
      body: "The add-in needs Excel 2021 or Microsoft 365. Please update Office, or open the file in Excel on the web.",
    },
    outsideExcel: {
      title: "This page runs inside Excel",
      body: "Open Excel, go to the Home tab, group Biểu nông thôn mới, and press Chèn biểu.",
    },
    officeMissing: {
      title: "Office's library could not be loaded",
      body: "The add-in needs a network connection to open. Check the network, close the task pane and open it again.",
    },
  },
  stillWorks:
    "Forms already inserted keep working without the add-in: formulas, colours and lists are in the worksheet itself.",
};

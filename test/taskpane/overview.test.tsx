/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { CheckedSheet } from "../../src/usecases/workbookCheck";
import { summarised } from "../../src/usecases/workbookSummary";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { progressInHalf, progressOf } from "../doubles/sampleProgress";
import { missingFindings, reportWith, SHEET_ID, variedFindings } from "../doubles/sampleReport";

const report = reportWith(variedFindings(), { filled: true, progress: progressInHalf() });
const LAN = "Nguyễn Thị Lan: còn thiếu 15.1, 17.2 – hạn 20/11/2026";
const NOBODY = "Chưa giao: còn thiếu 2.1, 2.2, 2.3, 3.1";

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** Gives the pane a clipboard that takes texts, or refuses them. */
function clipboard(allowed: boolean): string[] {
  const texts: string[] = [];
  const writeText = (text: string) => {
    if (!allowed) return Promise.reject(new DOMException("denied", "NotAllowedError"));
    texts.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return texts;
}

describe("the form in front", () => {
  function appWith(shown = report): FakeApp {
    const app = new FakeApp();
    app.checkAnswer = succeeded({ kind: "report", report: shown });
    return app;
  }

  test("a check says its state, how far it is, and who has what left by when", async () => {
    await openPane(appWith(), { tab: "check" });
    expect(await screen.findByText("Đang nhập · 87% · 50/57 số liệu")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Đã nhập 87% số liệu" }).getAttribute("aria-valuenow")).toBe("87");
    expect(screen.getByRole("button", { name: LAN })).toBeTruthy();
    expect(screen.getByRole("button", { name: NOBODY })).toBeTruthy();
    // Whoever has nothing left needs no reminder.
    expect(screen.queryByRole("button", { name: /Hoàng Văn Hùng/ })).toBeNull();
  });

  test("a missing figure leads to its cell; parts of one indicator are one link", async () => {
    const app = appWith();
    const { user } = await openPane(app, { tab: "check" });
    await user.click(await button(NOBODY));
    const group = await screen.findByRole("list", { name: "Chưa ghi thời hạn:" });
    expect(
      within(group)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["2.1", "2.2", "2.3", "3.1"]);
    await user.click(within(group).getByRole("button", { name: "3.1 Tỷ lệ hộ được sử dụng nước sạch: Đến ô J24" }));
    expect(app.jumps.map(({ anchor }) => anchor?.key)).toEqual(["i:3.1"]);
  });

  test("a reminder is copied as a text for the person", async () => {
    const { user } = await openPane(appWith(), { tab: "check" });
    const texts = clipboard(true);
    await user.click(await button(LAN));
    await user.click(await button("Sao chép tin nhắc: Nguyễn Thị Lan"));
    expect(await screen.findByText("Đã sao chép. Dán vào tin nhắn hoặc thư để gửi.")).toBeTruthy();
    expect(texts).toEqual([
      [
        "Kính gửi: Nguyễn Thị Lan",
        "Số liệu nông thôn mới còn thiếu:",
        "- Xã nông thôn mới giai đoạn 2021 - 2025, Xã Thụy Hùng, Báo cáo quý năm 2023 (trang “Biểu 01 Thụy Hùng 2023”): còn thiếu chỉ tiêu 15.1, 17.2, hạn 20/11/2026.",
        "Đề nghị nhập vào biểu đúng thời hạn. Trân trọng.",
      ].join("\n"),
    ]);
  });

  test("where the clipboard is refused the text stands there, selected", async () => {
    const { user } = await openPane(appWith(), { tab: "check" });
    clipboard(false);
    await user.click(await button(LAN));
    await user.click(await button("Sao chép tin nhắc: Nguyễn Thị Lan"));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Ctrl\+C/ });
    expect(field.value).toContain("còn thiếu chỉ tiêu 15.1, 17.2, hạn 20/11/2026");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test("a form nobody has typed into says what it lacks by its findings alone", async () => {
    await openPane(appWith(reportWith(missingFindings(57), { progress: null })), { tab: "check" });
    expect(await screen.findByText("Lỗi phải sửa (57)")).toBeTruthy();
    expect(screen.queryByText(/Việc còn thiếu/)).toBeNull();
  });
});

describe("before the first check", () => {
  test("what is left on the form in front is shown as the tab opens, without a check", async () => {
    const app = new FakeApp();
    app.lookAnswer = succeeded({ kind: "report", report });
    const { user } = await openPane(app);
    await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    expect(await screen.findByRole("heading", { name: "Việc còn thiếu" })).toBeTruthy();
    expect(screen.getByText(/^Trang “Biểu 01 Thụy Hùng 2023”, Xã Thụy Hùng/)).toBeTruthy();
    expect(await button(LAN)).toBeTruthy();
    expect(app).toMatchObject({ checks: 0, workbookChecks: 0 });
  });

  test("a cell changed meanwhile begins the check", async () => {
    const app = new FakeApp();
    app.lookAnswer = succeeded({ kind: "report", report });
    app.checkAnswer = succeeded({ kind: "report", report });
    app.jumpAnswer = succeeded({ kind: "changed" });
    const { user } = await openPane(app);
    await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    await user.click(await button(LAN));
    await user.click(await button(/^15\.1 .*Đến ô J61$/));
    expect(await screen.findByText(/đã thay đổi nên biểu được kiểm tra lại/)).toBeTruthy();
    expect(app.checks).toBe(1);
  });

  test.each([
    ["no form", succeeded(null)],
    ["Excel busy", refused({ code: "busy" } as const)],
  ])("%s: nothing is shown and nothing complains", async (_name, answer) => {
    const app = new FakeApp();
    app.lookAnswer = answer;
    const { user } = await openPane(app);
    await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    expect(await screen.findByText(/^Mở trang có biểu rồi bấm Kiểm tra/)).toBeTruthy();
    expect(screen.queryByText(/Việc còn thiếu|Chưa kiểm tra được/)).toBeNull();
  });
});

describe("Kiểm tra cả tệp", () => {
  const works = reportWith([], {
    sheetId: "{works}",
    sheetName: "Biểu 02 Còn Toòng",
    setTitle: "Biểu 02 – Danh mục công trình",
    sets: [],
    filled: true,
  });
  const ready = progressOf([{ officer: "", asked: 20, answered: 20, missing: [], deadline: null }], "ready");
  const sheets: readonly CheckedSheet[] = [
    { kind: "report", report, progress: progressInHalf(), example: false },
    { kind: "report", report: works, progress: ready, example: false },
    {
      kind: "unreadable",
      sheetId: "{old}",
      sheetName: "Biểu 01 cũ",
      finding: {
        severity: "error",
        target: { sheetId: "{old}", position: { row: 0, column: 0 }, anchor: null, seen: "" },
        code: "structure.layoutNewer",
        found: 9,
        known: 2,
      },
    },
    { kind: "unread", sheetId: "{big}", sheetName: "Dữ liệu", problem: { code: "tooLarge" } },
  ];

  function appWith(): FakeApp {
    const app = new FakeApp();
    app.workbookAnswer = succeeded(summarised(sheets));
    app.checkAnswer = succeeded({ kind: "report", report });
    return app;
  }

  async function checked(app = appWith()) {
    const pane = await openPane(app);
    await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    await pane.user.click(await button("Kiểm tra cả tệp"));
    return { app, ...pane };
  }

  test("it takes the focus to what it found: the state of all, who has what left, and each sheet", async () => {
    await checked();
    const heading = await button("Cả tệp: Đang nhập · 4 biểu");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole("button", { name: LAN })).toBeTruthy();
    const rows = within(screen.getByRole("list", { name: "Các biểu trong tệp" })).getAllByRole("button");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^Biểu 01 Thụy Hùng 2023.*Đang nhập · 87% · 50\/57 số liệuLỗi phải sửa 5 · Cần giải trình 3 · Lưu ý 1$/,
      ),
      expect.stringMatching(/^Biểu 02 Còn Toòng.*Đủ điều kiện gửi · 100% · 20\/20 số liệuKhông còn nội dung nào/),
      expect.stringMatching(/^Biểu 01 cũChưa kiểm tra được biểu này.*bản mới hơn/),
      expect.stringMatching(/^Dữ liệuChưa đọc được trang này.*quá lớn/),
    ]);
  });

  test("it says which sheet it is at, and stops when told to", async () => {
    const app = appWith();
    app.workbookProgress = [
      { phase: "reading", sheet: 1, of: 12, sheetName: "Biểu 01" },
      { phase: "checking", sheet: 3, of: 12, sheetName: "Biểu 02" },
      { phase: "checking", sheet: 4, of: 12, sheetName: "Biểu 10" },
    ];
    let goOn: () => void = () => undefined;
    app.beforeWriting = new Promise((resolve) => (goOn = resolve));
    const { user } = await checked(app);
    expect(await screen.findByText("Đang đọc trang 1/12: Biểu 01")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    goOn();
    expect(await screen.findByText("Đã dừng kiểm tra. Bấm Kiểm tra cả tệp để làm lại.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();

    app.beforeWriting = Promise.resolve();
    await user.click(await button("Kiểm tra cả tệp"));
    expect(await button("Cả tệp: Đang nhập · 4 biểu")).toBeTruthy();
    expect(app.workbookChecks).toBe(2);
  });

  test("a second press while it runs begins nothing", async () => {
    const app = appWith();
    app.workbookProgress = [{ phase: "reading", sheet: 1, of: 2, sheetName: "Biểu 01" }];
    let goOn: () => void = () => undefined;
    app.beforeWriting = new Promise((resolve) => (goOn = resolve));
    const { user } = await checked(app);
    await user.click(await button("Kiểm tra cả tệp"));
    goOn();
    expect(await button("Cả tệp: Đang nhập · 4 biểu")).toBeTruthy();
    expect(app.workbookChecks).toBe(1);
  });

  test("a sheet of the list is shown and reported on, and the list folds", async () => {
    const { app, user } = await checked();
    await user.click(await button(/^Biểu 01 Thụy Hùng 2023/));
    expect(app.shownSheets).toEqual([SHEET_ID]);
    expect(await screen.findByRole("heading", { name: /Đạt 12\/19/ })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("list", { name: "Các biểu trong tệp" })).toBeNull());
    expect((await button("Cả tệp: Đang nhập · 4 biểu")).getAttribute("aria-expanded")).toBe("false");
  });

  test("what a later check says of a sheet stands in the list, too", async () => {
    const { app, user } = await checked();
    const done = progressOf([{ officer: "", asked: 57, answered: 57, missing: [], deadline: null }], "hasErrors");
    app.checkAnswer = succeeded({ kind: "report", report: { ...report, progress: done } });
    await user.click(await button(/^Biểu 01 Thụy Hùng 2023/));
    const heading = await button("Cả tệp: Còn lỗi · 4 biểu");
    await user.click(heading);
    expect(await button(/^Biểu 01 Thụy Hùng 2023.*Còn lỗi · 100%/)).toBeTruthy();
  });

  test("why it could not be done is said, with what to do", async () => {
    const app = appWith();
    app.workbookAnswer = refused({ code: "cellEditMode" });
    await checked(app);
    expect(await screen.findByText("Chưa kiểm tra được cả tệp")).toBeTruthy();
    expect(screen.getByText(/Bấm Enter để kết thúc ô đang nhập/)).toBeTruthy();
  });

  test("a workbook without a form says so", async () => {
    const app = appWith();
    app.workbookAnswer = succeeded(summarised([]));
    await checked(app);
    expect(await screen.findByText(/Tệp này chưa có biểu nào/)).toBeTruthy();
  });
});

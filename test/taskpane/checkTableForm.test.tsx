/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/review/finding";
import { FakeApp, succeeded } from "../doubles/fakeApp";
import { openPane } from "../doubles/openPane";
import { finding, reportWith, SHEET_ID } from "../doubles/sampleReport";

const TITLE = "Biểu 02 – Nội dung, khối lượng, kinh phí khu dân cư kiểu mẫu";

/** A report of a form that counts no criteria. */
function answerOf(findings: readonly Finding[]) {
  const report = reportWith(findings, { setTitle: TITLE, unitName: "Thôn Còn Toòng, xã Thụy Hùng", sets: [] });
  return succeeded({ kind: "report", report } as const);
}

const inWords = finding(
  20,
  { code: "table.notANumber", indicator: { code: "2.1", text: "Đường điện chiếu sáng", of: "" } },
  "error",
  "12 triệu",
);
const nameless = finding(31, { code: "table.notANumber", indicator: { code: "", text: "", of: "" } }, "error", "1.200");

function appWith(findings: readonly Finding[]): FakeApp {
  const app = new FakeApp();
  app.checkAnswer = answerOf(findings);
  return app;
}

/** What is said aloud from now on; jsdom keeps what Fluent gives its live region, but draws none of it. */
function listen(): readonly string[] {
  const said: string[] = [];
  const note = (node: Node) => {
    if (node instanceof HTMLElement && typeof node.innerText === "string") said.push(node.innerText);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(note);
  }).observe(document.body, { childList: true, subtree: true });
  return said;
}

const rows = () => screen.getAllByRole("button", { name: /Đến ô/ });

test("the form's own name is the heading, and takes the focus after a check", async () => {
  const said = listen();
  const { user } = await openPane(appWith([inWords]));
  await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  const heading = await screen.findByRole("heading", { name: TITLE });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(within(screen.getByRole("tabpanel")).getAllByText(TITLE)).toHaveLength(1);
  expect(screen.getByText(/^Trang “Biểu 01 Thụy Hùng 2023”, Thôn Còn Toòng, xã Thụy Hùng, Báo cáo quý/)).toBeTruthy();
  await waitFor(() => expect(said.join()).toContain("Đã kiểm tra. 1 nội dung cần xem. Lỗi phải sửa: 1. Tất cả: 1."));
});

test("a finding names its row, or nothing where the row has no name", async () => {
  await openPane(appWith([inWords, nameless]), { tab: "check" });
  await screen.findByRole("heading", { name: TITLE });
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    "2.1 Đường điện chiếu sángÔ ghi “12 triệu”, không được cộng. Nhập con số, không kèm chữ.Đến ô J21",
    "Ô ghi “1.200”, không được cộng. Nhập con số, không kèm chữ.Đến ô J32",
  ]);
});

test("when the last row is put right the keyboard's place is what comes next, and the new number is said", async () => {
  const said = listen();
  const app = appWith([inWords]);
  await openPane(app, { tab: "check" });
  await screen.findByRole("heading", { name: TITLE });
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  act(() => rows()[0]?.focus());
  app.checkAnswer = answerOf([]);
  await waitFor(() => expect(app.watchers).toHaveLength(1));
  act(() => app.edit(SHEET_ID));
  expect(
    await screen.findByText("Không còn nội dung nào phải sửa hay giải trình.", {}, { timeout: 5000 }),
  ).toBeTruthy();
  expect(document.activeElement).toBe(await screen.findByRole("button", { name: "Chốt số liệu" }));
  await waitFor(() => expect(said.join()).toContain("Đã cập nhật. 0 nội dung cần xem."));
});

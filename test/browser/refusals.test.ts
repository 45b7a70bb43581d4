import type { Browser } from "playwright-core";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

/** What Excel may refuse, and the beginning of the sentence the officer reads then. */
const REFUSED_INSERTIONS = [
  ["Đang gõ dở trong ô", "Có ô đang nhập dở trong trang tính."],
  ["Tệp khóa cấu trúc", "Tệp đang khóa cấu trúc nên không thêm được trang."],
  ["Tệp chỉ để xem", "Tệp đang mở ở chế độ chỉ đọc."],
] as const;

describe("when Excel refuses", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
  });

  beforeEach(async () => {
    await workbench.situation("Bình thường");
    await workbench.newWorkbook();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(REFUSED_INSERTIONS)(
    "%s: a sentence, nothing changed, and it works afterwards",
    async (situation, sentence) => {
      await workbench.fillFormFields({ set: /Xã nông thôn mới giai đoạn/, commune: "Thụy Hùng" });
      await workbench.situation(situation);

      await workbench.pane.getByRole("button", { name: "Chèn biểu" }).click();
      await workbench.pane.getByText(sentence).waitFor();
      expect(await workbench.sheetNames()).toEqual(["Sheet1"]);

      await workbench.situation("Bình thường");
      await workbench.pane.getByRole("button", { name: "Chèn biểu" }).click();
      await workbench.paneSays("Đã chèn biểu");
      expect(await workbench.sheetNames()).toHaveLength(2);
    },
  );

  it("on a protected form the answers stay open, everything else is refused", async () => {
    await workbench.openPlanNinetyFive();
    await workbench.situation("Trang tính được bảo vệ");
    await workbench.type(await workbench.cellOf("2.c", "actual"), "Đạt");
    await workbench.sees(await workbench.cellOf("2.c", "actualVerdict"), "Đạt* (tự đánh giá)", "green");

    const text = await workbench.cellOf("2.c", "text");
    await workbench.type(text, "khác");
    await workbench.page.getByText("Excel không cho sửa").waitFor();
    expect((await workbench.picture(text)).shown).not.toContain("khác");
  });

  it("a check while a cell is being edited says so, and works after Enter", async () => {
    await workbench.openPlanNinetyFive();
    await workbench.ribbon("Kiểm tra");
    await workbench.select(await workbench.cellOf("2.c", "actual"));
    await workbench.page.keyboard.type("Đ");

    await workbench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    // Clicking into the pane ends the editing in some Excels and not in others; here it goes on.
    await workbench.paneSays("Có ô đang nhập dở trong trang tính.");
  });

  it("Excel 2019 gets the page that says what is needed", async () => {
    await workbench.situation("Excel cũ (2019)");

    await workbench.pane.getByRole("heading", { name: "Excel trên máy này đã cũ" }).waitFor();
  });
});

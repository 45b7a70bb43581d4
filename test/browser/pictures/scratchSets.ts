import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../harness/launchBrowser";
import { openSite } from "../harness/openSite";
import type { WorkbenchPage } from "../harness/workbenchPage";

describe("scratch", () => {
  let browser: Browser;
  let w: WorkbenchPage;
  let n = 0;
  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench: w } = await openSite(browser, 700));
  });
  afterAll(async () => browser.close());
  const shot = async (name: string) => {
    for (const width of [320, 450] as const) {
      await w.setPaneWidth(width);
      await w.page.waitForTimeout(300);
      n += 1;
      await w.page
        .locator("[data-pane]")
        .screenshot({ path: path.join("/tmp/shots", `${String(n).padStart(2, "0")}-${name}-${width}.png`) });
    }
    await w.setPaneWidth(320);
  };
  it("goes", async () => {
    const { pane } = w;
    await pane.getByRole("tab", { name: "Bộ tiêu chí" }).click();
    await pane.getByRole("combobox", { name: "Chọn bộ tiêu chí" }).waitFor();
    await pane
      .getByText("Mức đạt chuẩn:")
      .first()
      .waitFor()
      .catch(() => undefined);
    await shot("open");
    await pane.getByRole("combobox", { name: "Chọn bộ tiêu chí" }).selectOption("xa-ntm-2021-2025");
    await pane.getByRole("button", { name: /^17\. / }).waitFor();
    await shot("list");
    await pane.getByRole("searchbox").fill("nuoc sach");
    await pane
      .getByRole("button", { name: /^17\.1\./ })
      .first()
      .click();
    await shot("row");
    await pane
      .getByRole("button", { name: /^17\.1\./ })
      .first()
      .scrollIntoViewIfNeeded();
    await pane.getByRole("button", { name: "Sửa mức đạt chuẩn" }).click();
    await pane.getByRole("textbox", { name: /^Mức đạt chuẩn/ }).fill("không quá 5%");
    await pane.getByRole("textbox", { name: /^Người thực hiện/ }).fill("Hoàng Thị Lan");
    await pane.getByRole("button", { name: "Lưu mức đạt chuẩn" }).click();
    await w.page.waitForTimeout(400);
    await shot("refused");
    await pane.getByRole("textbox", { name: /^Mức đạt chuẩn/ }).fill("≥ 50%");
    await pane.getByRole("button", { name: "Lưu mức đạt chuẩn" }).click();
    await w.page.waitForTimeout(400);
    await shot("saved");
    await pane.getByRole("button", { name: "Đánh dấu đã đối chiếu", exact: true }).click();
    await w.page.waitForTimeout(500);
    await shot("dialog");
    await pane.getByRole("dialog").getByRole("button", { name: "Hủy" }).click();
    await pane.getByRole("button", { name: "Sửa chỉ tiêu" }).click();
    await shot("rowform");
    const task = pane.getByRole("combobox", { name: "Việc cần làm" });
    await task.selectOption("files");
    await pane.getByRole("button", { name: "Gửi kèm tệp này" }).click();
    await w.paneSays(/Bộ tiêu chí nằm ở trang/);
    await shot("files");
    await task.selectOption("follow");
    await pane.getByRole("button", { name: "Xem trước thay đổi" }).click();
    await w.page.waitForTimeout(600);
    await shot("follow-none");
  });
});

import type { Browser } from "playwright-core";
import { HEAD } from "./harness/formColumns";
import { launchBrowser } from "./harness/launchBrowser";
import { openSite } from "./harness/openSite";
import type { WorkbenchPage } from "./harness/workbenchPage";

describe("an officer's year with the joint list, from the plan to the second report", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ workbench } = await openSite(browser));
    await workbench.insertForm({
      set: /Xã nông thôn mới và nông thôn mới nâng cao/,
      commune: "Thụy Hùng",
      mode: "Kế hoạch năm",
      year: 2023,
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  const headSays = (words: string) =>
    workbench.until(`the head says ${words}`, async () => (await workbench.text(HEAD.counter)).includes(words));

  it("sees the columns of a plan, and none for results", async () => {
    expect(await workbench.shows("baseline")).toBe(true);
    expect(await workbench.shows("target")).toBe(true);
    expect(await workbench.shows("tasks")).toBe(true);
    expect(await workbench.shows("actual")).toBe(false);
    expect(await workbench.shows("actualVerdict")).toBe(false);
  });

  it("types where things stand and what is aimed at, and the head counts both", async () => {
    await workbench.type(await workbench.cellOf("1.1", "baseline"), "Đạt");
    await workbench.type(await workbench.cellOf("1.2", "baseline"), "Đạt");
    await workbench.sees(await workbench.cellOf("1.2", "baselineVerdict"), "Đạt", "green");
    await workbench.sees(await workbench.cellOf("1", "baselineVerdict"), "Đạt", "green");

    await workbench.type(await workbench.cellOf("3.1", "baseline"), "70");
    await workbench.type(await workbench.cellOf("3.1", "target"), "85");
    await workbench.sees(await workbench.cellOf("3.1", "baselineVerdict"), "Chưa đạt", "red");
    await workbench.sees(await workbench.cellOf("3.1", "targetVerdict"), "Đạt", "green");

    await headSays("NTM: Hiện trạng: Đạt 1/19 tiêu chí, 2/57 chỉ tiêu; Phấn đấu: Đạt 1/19 tiêu chí, 3/57 chỉ tiêu");
  });

  it("chooses a criterion as the year's aim, and the head says so", async () => {
    await workbench.chooseFromList(await workbench.cellOf("3", "target"), "Mục tiêu năm");

    await headSays("mục tiêu năm: đạt 0/1 tiêu chí, còn 1");
  });

  it("changes the kind of form: columns go and come, values stay, and Hoàn tác takes it back", async () => {
    const report = async () => {
      const form = await workbench.openFormSection("Đổi loại biểu");
      await form.getByLabel("Loại biểu").selectOption("Báo cáo 6 tháng");
      await form.getByLabel("Số liệu đến ngày").fill("30/6/2023");
      await form.getByRole("button", { name: "Đổi loại biểu" }).click();
      await workbench.paneSays("Đã đổi loại biểu");
      await workbench.until("results can be typed", () => workbench.shows("actual"));
    };
    await report();
    expect(await workbench.shows("tasks")).toBe(false);
    expect(await workbench.text(HEAD.mode)).toBe("Báo cáo 6 tháng");
    expect(await workbench.text(HEAD.asOf)).toBe("30/06/2023");
    expect(await workbench.text(await workbench.cellOf("3.1", "target"))).toBe("85%");

    await workbench.pane.getByRole("button", { name: "Hoàn tác" }).click();
    await workbench.paneSays("Đã hoàn tác");
    await workbench.until("tasks can be read", () => workbench.shows("tasks"));
    expect(await workbench.shows("actual")).toBe(false);
    expect(await workbench.text(HEAD.mode)).toBe("Kế hoạch năm");

    await report();
  });

  it("reads that a row could not be kept up, in the grid and in the pane", async () => {
    await workbench.type(await workbench.cellOf("1.1", "actual"), "Đạt");
    await workbench.type(await workbench.cellOf("1.2", "actual"), "Chưa đạt");
    await workbench.type(await workbench.cellOf("3.1", "actual"), "82");
    await workbench.sees(await workbench.cellOf("1.2", "actualVerdict"), "Không duy trì được", "red");

    await workbench.openTab("Kiểm tra");
    await workbench.check();
    await workbench.pane.getByRole("heading", { name: "Không duy trì được (1)" }).waitFor();
    await workbench.paneSays("Không duy trì được: 1 tiêu chí, 1 chỉ tiêu");
    await workbench.finding("NTM: 1.2").click();
    await workbench.selected(await workbench.cellOf("1.2", "actual"));
  });

  it("starts the next report, which says of every figure that it is the last period's", async () => {
    const form = await workbench.openFormSection("Tạo kỳ báo cáo mới");
    await form.getByLabel("Loại biểu").selectOption("Báo cáo 9 tháng");
    await form.getByLabel("Số liệu đến ngày").fill("30/9/2023");
    await form.getByRole("button", { name: "Tạo kỳ báo cáo mới" }).click();
    await workbench.paneSays("Đã tạo kỳ báo cáo mới");

    expect(await workbench.sheetNames()).toHaveLength(3);
    await workbench.sees(await workbench.cellOf("1.1", "actualVerdict"), "Đạt (giữ số kỳ trước)", "green");
    await workbench.sees(await workbench.cellOf("1.2", "actualVerdict"), "Không duy trì được (giữ số kỳ trước)", "red");
  });

  it("confirms one figure, then all of them, and takes that back", async () => {
    const first = await workbench.cellOf("1.1", "actualVerdict");
    const last = await workbench.cellOf("3.1", "actualVerdict");
    const { pane } = workbench;
    await workbench.openTab("Kiểm tra");
    await workbench.check();
    await pane.getByRole("heading", { name: "Giữ số kỳ trước (3)" }).waitFor();

    await pane.getByRole("button", { name: /^Không thay đổi: NTM: 1\.1 / }).click();
    await pane.getByText("Đã xác nhận 1 số liệu").waitFor();
    await workbench.sees(first, "Đạt", "green");
    await pane.getByRole("heading", { name: "Giữ số kỳ trước (2)" }).waitFor();

    await pane.getByRole("button", { name: "Không thay đổi (cả nhóm)" }).click();
    await pane.getByText("Đã xác nhận 2 số liệu").waitFor();
    await workbench.sees(last, "Đạt", "green");

    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    await pane.getByText("Đã hoàn tác").waitFor();
    await workbench.sees(last, "Đạt (giữ số kỳ trước)", "green");
    await workbench.sees(first, "Đạt", "green");
  });
});

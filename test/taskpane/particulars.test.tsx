/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Particulars } from "../../src/usecases/app";
import type { Outcome, WorkbookProblem } from "../../src/usecases/ports";
import { FakeApp, refused, succeeded } from "../doubles/fakeApp";
import { chooseForm, insertForm, textField } from "../doubles/insertHands";
import { openPane } from "../doubles/openPane";

const workbook: Particulars = {
  commune: "Hồng Phong",
  communeCode: "06190",
  areas: { "xa-ntm-2021-2025": "DBSH", "bieu-10": "nhom2" },
  responsibles: ["Phòng Kinh tế", "Trưởng thôn"],
  withoutSources: ["credit"],
  moneyUnit: "dong",
};

/** An app whose workbook answers only when the test lets it. */
function slowApp(answer: Outcome<Particulars | null, WorkbookProblem>) {
  const app = new FakeApp();
  let arrive: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  app.particulars = () => waiting.then(() => answer);
  const arriveAndDraw = () =>
    act(async () => {
      arrive();
      await waiting;
    });
  return { app, arrive: arriveAndDraw };
}

/** This person worked for another commune last. */
const last = { "bieu-nong-thon-moi.preferences": JSON.stringify({ commune: "Thụy Hùng", communeCode: "06184" }) };

test("fields begin with the workbook's commune, not with the one this person worked for last", async () => {
  const app = new FakeApp();
  app.particularsAnswer = succeeded(workbook);
  const { user } = await openPane(app, { stored: { ...last } });
  expect(await screen.findByDisplayValue("Hồng Phong")).toBeTruthy();
  await chooseForm(user, "bieu-02");
  expect((await textField(/^Xã/)).value).toBe("Hồng Phong");
  expect((await textField("Mã xã")).value).toBe("06190");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Đơn vị tính" }).value).toBe("dong");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Vốn tín dụng" }).checked).toBe(false);
  await insertForm(user);
  const { areas: _ownFormsOnly, ...asked } = workbook;
  expect(app.tableRequests[0]).toMatchObject(asked);
  await chooseForm(user, "bieu-10");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Nhóm xã" }).value).toBe("nhom2");
});

test("they come over fields nobody has touched, and never over what somebody began to type", async () => {
  const untouched = slowApp(succeeded(workbook));
  const { unmount } = await openPane(untouched.app, { stored: { ...last } });
  expect((await textField(/^Xã/)).value).toBe("Thụy Hùng");
  await untouched.arrive();
  expect((await textField(/^Xã/)).value).toBe("Hồng Phong");
  unmount();

  const begun = slowApp(succeeded(workbook));
  const { user } = await openPane(begun.app);
  await user.type(await textField(/^Xã/), "Quốc Kh");
  await begun.arrive();
  expect((await textField(/^Xã/)).value).toBe("Quốc Kh");
  await user.type(await textField(/^Xã/), "ánh");
  await chooseForm(user, "bieu-02");
  expect((await textField(/^Xã/)).value).toBe("Quốc Khánh");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Đơn vị tính" }).value).toBe("dong");
});

test("they take away no insertion that is under way, and what was inserted counts more", async () => {
  const { app, arrive } = slowApp(succeeded(workbook));
  const { user } = await openPane(app, { stored: { ...last } });
  await insertForm(user);
  await arrive();
  expect(screen.getByText("Đã chèn biểu")).toBeTruthy();
  await chooseForm(user, "bieu-11");
  expect((await textField(/^Xã/)).value).toBe("Thụy Hùng");
});

test("after an insertion they are remembered, and the next form chosen begins with them", async () => {
  const app = new FakeApp();
  const { user } = await openPane(app);
  await chooseForm(user, "theo-doi-von");
  await user.type(await textField(/^Xã/), "Thụy Hùng");
  await user.type(await textField("Mã xã"), "06184");
  await user.selectOptions(screen.getByRole("combobox", { name: "Đơn vị tính" }), "đồng");
  await user.click(screen.getByRole("checkbox", { name: "Vốn doanh nghiệp" }));
  expect(app.remembered).toEqual([]);
  await insertForm(user);
  const used: Particulars = {
    commune: "Thụy Hùng",
    communeCode: "06184",
    areas: {},
    responsibles: null,
    withoutSources: ["enterprise"],
    moneyUnit: "dong",
  };
  expect(app.remembered).toEqual([used]);

  await chooseForm(user, "bieu-02");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Vốn doanh nghiệp" }).checked).toBe(false);
  await chooseForm(user, "bieu-01");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Bộ tiêu chí" }), "xa-ntm-2021-2025");
  await insertForm(user);
  expect(app.requests[0]).toMatchObject({ commune: "Thụy Hùng", communeCode: "06184" });
  const latest = { ...used, areas: { "xa-ntm-2021-2025": "TDMNPB" } };
  expect(app.remembered).toEqual([used, latest]);
  await insertForm(user);
  expect(app.requests).toHaveLength(2);
  expect(app.remembered).toEqual([used, latest]);
});

test("a commune's code goes with its name: another commune has none, the same name brings it back", async () => {
  const app = new FakeApp();
  app.particularsAnswer = succeeded(workbook);
  const { user } = await openPane(app);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Bộ tiêu chí" }), "xa-ntm-2021-2025");
  const commune = await textField(/^Xã/);
  await user.type(commune, "2");
  await insertForm(user);
  expect(app.requests[0]).toMatchObject({ commune: "Hồng Phong2", communeCode: "" });
  expect(app.remembered[0]).toMatchObject({ commune: "Hồng Phong2", communeCode: "" });

  await chooseForm(user, "bieu-13");
  await user.type(await textField("Mã xã"), "06191");
  await insertForm(user);
  await user.type(await textField(/^Xã/), "x");
  expect((await textField("Mã xã")).value).toBe("");
  await user.type(await textField(/^Xã/), "{Backspace}");
  expect((await textField("Mã xã")).value).toBe("06191");
});

test("where the workbook does not answer, fields are as last time and forms are inserted as ever", async () => {
  const app = new FakeApp();
  app.particularsAnswer = refused({ code: "busy" });
  app.rememberParticulars = () => Promise.reject(new RangeError("settings"));
  const { user } = await openPane(app, { stored: { ...last } });
  expect((await textField(/^Xã/)).value).toBe("Thụy Hùng");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Bộ tiêu chí" }), "xa-ntm-2021-2025");
  await insertForm(user);
  expect(app.requests[0]).toMatchObject({ commune: "Thụy Hùng", communeCode: "06184" });
});

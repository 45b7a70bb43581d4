import { startLiveCheck } from "../../../src/taskpane/live/startLiveCheck";
import type { CheckAnswer } from "../../../src/usecases/app";
import { FakeApp, refused } from "../../doubles/fakeApp";
import { reportWith, SHEET_ID } from "../../doubles/sampleReport";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const shown = (): CheckAnswer => ({ kind: "report", report: reportWith([]) });

function started(app: FakeApp) {
  const check = jest.fn(() => Promise.resolve("news" as const));
  return { check, live: startLiveCheck(app, shown, check) };
}

test("while the officer is on another sheet nothing is checked; when he comes back, once", async () => {
  const app = new FakeApp();
  const { check } = started(app);
  await jest.advanceTimersByTimeAsync(0);
  app.edit("{list}", "activated");
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).toHaveBeenCalledTimes(1);
  for (let typed = 0; typed < 100; typed += 1) {
    app.edit("{list}");
    app.edit(SHEET_ID, "recalculated");
  }
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).toHaveBeenCalledTimes(1);
  app.edit(SHEET_ID, "activated");
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).toHaveBeenCalledTimes(2);
});

test("an Excel that is busy with a half-typed cell is watched as soon as it lets itself be", async () => {
  const app = new FakeApp();
  const watch = app.watch.bind(app);
  app.watch = () => Promise.resolve(refused({ code: "cellEditMode" }));
  const { check } = started(app);
  await jest.advanceTimersByTimeAsync(2_500);
  app.watch = watch;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(app.watchers).toHaveLength(1);
  app.edit(SHEET_ID);
  await jest.advanceTimersByTimeAsync(400);
  expect(check).toHaveBeenCalledTimes(1);
});

test("what ends before Excel has answered leaves no watching behind", async () => {
  const app = new FakeApp();
  const { check, live } = started(app);
  live.stop();
  await jest.advanceTimersByTimeAsync(0);
  expect(app.watchers).toHaveLength(0);
  app.edit(SHEET_ID);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).not.toHaveBeenCalled();
});

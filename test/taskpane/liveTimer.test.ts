import { liveTimer } from "../../src/taskpane/liveTimer";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const answering = (...answers: readonly boolean[]) => {
  const left = [...answers];
  return jest.fn(() => Promise.resolve(left.shift() ?? true));
};

test("a column of typed cells is checked once, after the last", async () => {
  const check = answering();
  const timer = liveTimer(check);
  for (let cell = 0; cell < 20; cell += 1) {
    timer.edited();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(check).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(400);
  expect(check).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(check).toHaveBeenCalledTimes(1);
});

test("a busy Excel is asked again until it answers", async () => {
  const check = answering(false, false, true);
  liveTimer(check).edited();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(check).toHaveBeenCalledTimes(3);
});

test("an edit while paused is answered afterwards", async () => {
  const check = answering();
  const timer = liveTimer(check);
  timer.setPaused(true);
  timer.edited();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).not.toHaveBeenCalled();
  timer.setPaused(false);
  await jest.advanceTimersByTimeAsync(400);
  expect(check).toHaveBeenCalledTimes(1);
});

test("nothing happens after the end", async () => {
  const check = answering(false);
  const timer = liveTimer(check);
  timer.edited();
  timer.stop();
  timer.edited();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(check).not.toHaveBeenCalled();
});

import { liveTimer, type LiveAnswer, type LiveCause } from "../../../src/taskpane/live/liveTimer";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const answering = (...answers: readonly LiveAnswer[]) => {
  const left = [...answers];
  return jest.fn(() => Promise.resolve(left.shift() ?? "news"));
};

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** So many changes spread evenly over a time; then all comes to rest. */
async function stream(occur: () => void, count: number, overMs: number): Promise<void> {
  for (let change = 0; change < count; change += 1) {
    occur();
    await pass(overMs / count);
  }
  await pass(60_000);
}

test("a column of typed cells is checked once, after the last", async () => {
  const check = answering();
  const timer = liveTimer(check);
  for (let cell = 0; cell < 20; cell += 1) {
    timer.occurred("edited");
    await pass(100);
  }
  expect(check).not.toHaveBeenCalled();
  await pass(400);
  expect(check).toHaveBeenCalledTimes(1);
  await pass(10_000);
  expect(check).toHaveBeenCalledTimes(1);
});

describe("a thousand changes", () => {
  test.each<readonly [string, readonly LiveCause[]]>([
    ["edits", ["edited"]],
    ["recalculations", ["recalculated"]],
    ["both in turn", ["edited", "recalculated"]],
  ])("at once (%s) lead to one check", async (_name, causes) => {
    const check = answering();
    const timer = liveTimer(check);
    for (let change = 0; change < 1000; change += 1) timer.occurred(causes[change % causes.length] ?? "edited");
    await pass(60_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test("without a pause over a minute lead to one check every three seconds", async () => {
    const check = answering();
    const timer = liveTimer(check);
    await stream(() => timer.occurred("edited"), 1000, 60_000);
    expect(check.mock.calls.length).toBeGreaterThanOrEqual(19);
    expect(check.mock.calls.length).toBeLessThanOrEqual(21);
  });

  test("that only recalculate and never change a result are looked at more and more seldom", async () => {
    const check = jest.fn((): Promise<LiveAnswer> => Promise.resolve("same"));
    const timer = liveTimer(check);
    await stream(() => timer.occurred("recalculated"), 1000, 1_000_000);
    // 1,000 s: at 0.4, 6, 12, 24 and then every 30 s.
    expect(check.mock.calls.length).toBeGreaterThanOrEqual(30);
    expect(check.mock.calls.length).toBeLessThanOrEqual(40);
  });

  test("while the tab is hidden lead to none, and to one when it is seen again", async () => {
    const check = answering();
    const timer = liveTimer(check);
    timer.setPaused(true);
    await stream(() => timer.occurred("edited"), 1000, 60_000);
    expect(check).not.toHaveBeenCalled();
    timer.setPaused(false);
    await pass(60_000);
    expect(check).toHaveBeenCalledTimes(1);
  });
});

test("an edit after vain recalculations is answered as soon as any", async () => {
  const check = answering("same", "same", "same", "same");
  const timer = liveTimer(check);
  await stream(() => timer.occurred("recalculated"), 40, 40_000);
  const before = check.mock.calls.length;
  timer.occurred("recalculated");
  await pass(1_000);
  expect(check).toHaveBeenCalledTimes(before);
  timer.occurred("edited");
  await pass(400);
  expect(check).toHaveBeenCalledTimes(before + 1);
  timer.occurred("recalculated");
  await pass(400);
  expect(check).toHaveBeenCalledTimes(before + 2);
});

test("there is never more than one check at a time; what comes in meanwhile is answered after it", async () => {
  const ends: (() => void)[] = [];
  const check = jest.fn(() => new Promise<LiveAnswer>((resolve) => ends.push(() => resolve("news"))));
  const timer = liveTimer(check);
  timer.occurred("edited");
  await pass(400);
  await stream(() => timer.occurred("edited"), 100, 10_000);
  expect(check).toHaveBeenCalledTimes(1);
  ends.pop()?.();
  await pass(400);
  expect(check).toHaveBeenCalledTimes(2);
  ends.pop()?.();
  await pass(60_000);
  expect(check).toHaveBeenCalledTimes(2);
});

test("a busy Excel is asked again until it answers", async () => {
  const check = answering("busy", "busy", "news");
  liveTimer(check).occurred("edited");
  await pass(10_000);
  expect(check).toHaveBeenCalledTimes(3);
});

test("nothing happens after the end", async () => {
  const check = answering("busy");
  const timer = liveTimer(check);
  timer.occurred("edited");
  timer.stop();
  timer.occurred("edited");
  await pass(5_000);
  expect(check).not.toHaveBeenCalled();
});

/**
 * npm run bench [-- name]: measures. Every file test/bench/*.ts exports `bench: { name, run(): void | Promise<void> }`;
 * it is run until it has had two seconds, and the median and the slowest tenth are printed.
 */
import { filesOf } from "./discover.mjs";
import "./run-typescript.mjs";

const BUDGET_MS = 2000;
const FEWEST_RUNS = 5;

const files = filesOf("test/bench", process.argv.slice(2));
if (files.length === 0) console.log("No benchmark found in test/bench.");
for (const file of files) {
  const { bench } = await import(file);
  const { median, slow, runs } = await measure(bench.run);
  console.log(`${bench.name}: median ${median.toFixed(2)} ms, 90 % within ${slow.toFixed(2)} ms (${runs} runs)`);
}

async function measure(run) {
  await run();
  const times = [];
  const end = performance.now() + BUDGET_MS;
  while (times.length < FEWEST_RUNS || performance.now() < end) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { median: at(0.5), slow: at(0.9), runs: times.length };
}

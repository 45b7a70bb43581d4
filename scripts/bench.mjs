/**
 * npm run bench [-- name]: measures. Every file test/bench/*.ts exports `bench: { name, run(): void | Promise<void> }`,
 * with `peers` of the same shape where something known can be measured beside it. Each is run until it has had two
 * seconds, and the median and the slowest tenth are printed: machines differ, the ratio to the peer says more.
 */
import { filesOf } from "./discover.mjs";
import "./run-typescript.mjs";

const BUDGET_MS = 2000;
const FEWEST_RUNS = 5;

const files = filesOf("test/bench", process.argv.slice(2));
if (files.length === 0) console.log("No benchmark found in test/bench.");
for (const file of files) {
  const { bench } = await import(file);
  const own = await report(bench);
  for (const peer of bench.peers ?? []) {
    const other = await report(peer);
    console.log(`  ${(own / other).toFixed(2)} times this peer`);
  }
}

async function report({ name, run }) {
  const { median, slow, runs } = await measure(run);
  console.log(`${name}: median ${median.toFixed(2)} ms, 90 % within ${slow.toFixed(2)} ms (${runs} runs)`);
  return median;
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

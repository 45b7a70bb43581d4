import type { ThresholdView } from "../../../usecases/sets/setView";

/** Areas whose thresholds have the same state, source and note: those are said once. Never empty. */
export type AlikeThresholds = readonly [ThresholdView, ...ThresholdView[]];

/** In the order of the areas; an area that differs begins a group of its own. */
export function alikeThresholds(thresholds: readonly ThresholdView[]): readonly AlikeThresholds[] {
  const groups: [ThresholdView, ...ThresholdView[]][] = [];
  for (const threshold of thresholds) {
    const alike = groups.find(([first]) => knownOf(first) === knownOf(threshold));
    if (alike === undefined) groups.push([threshold]);
    else alike.push(threshold);
  }
  return groups;
}

function knownOf({ state, source, note, changed }: ThresholdView): string {
  return JSON.stringify([state, source, note, changed]);
}

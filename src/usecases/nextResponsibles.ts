/** A list nobody edited follows the day: the offices changed on 01/7/2025. */
export function nextResponsibles(
  own: readonly string[],
  usualThen: readonly string[],
  usualNow: readonly string[],
): readonly string[] {
  const edited = own.join("\n") !== usualThen.join("\n");
  return edited && own.length > 0 ? own : usualNow;
}

import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's place when a new result takes away the row that had the focus: the row now at its
 * place gets it, else the heading. Does nothing while the person works in the sheet.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  result: unknown,
): void {
  const place = useRef<number | null>(null);

  useEffect(() => {
    const follow = () => {
      const index = buttonsIn(list.current).findIndex((button) => button === document.activeElement);
      // The focus on nothing at all is what a row leaves behind when it vanishes: its place is still wanted.
      if (index >= 0) place.current = index;
      else if (document.activeElement !== document.body) place.current = null;
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, [list]);

  useLayoutEffect(() => {
    if (place.current === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const buttons = buttonsIn(list.current);
    const next = buttons[Math.min(place.current, buttons.length - 1)] ?? heading.current;
    next?.focus({ preventScroll: true });
  }, [list, heading, result]);
}

function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : Array.from(list.querySelectorAll<HTMLElement>("button"));
}

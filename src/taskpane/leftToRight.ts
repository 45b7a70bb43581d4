/**
 * Stands in for `rtl-css-js/core` in what ships (webpack.config.js): Griffel asks it for the mirrored form of every style
 * rule, and Vietnamese and English both run from left to right.
 */
export function convertProperty<Value>(key: string, value: Value): { readonly key: string; readonly value: Value } {
  return { key, value };
}

export function convert<Styles>(styles: Styles): Styles {
  return styles;
}

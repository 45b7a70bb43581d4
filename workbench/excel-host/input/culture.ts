/** How the person's Excel reads and shows numbers and dates. */
export type Culture = {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateOrder: "dayFirst" | "monthFirst";
  /** Invariant number format given to a typed date. */
  readonly dateFormat: string;
};

export const VIETNAMESE: Culture = {
  name: "vi-VN",
  decimalSeparator: ",",
  thousandsSeparator: ".",
  dateOrder: "dayFirst",
  dateFormat: "dd/mm/yyyy",
};

export const AMERICAN: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  thousandsSeparator: ",",
  dateOrder: "monthFirst",
  dateFormat: "m/d/yyyy",
};

/** Forms that are tables of rows under one head; Biểu 01 has a layout of its own. Their marks name them so. */
export const TABLE_FORM_IDS = [
  "bieu-02",
  "theo-doi-von",
  "bieu-10",
  "bieu-11",
  "bieu-12",
  "bieu-13",
  "dieu-kien-cong-nhan",
  "tai-lieu-kiem-chung",
  "tong-quan",
] as const;

export type TableFormId = (typeof TABLE_FORM_IDS)[number];

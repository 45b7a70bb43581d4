/** Lọc danh sách: by criterion and by who leads. */
export const filtering = {
  title: "Lọc danh sách",
  fields: { criterion: "Tiêu chí", responsible: "Chủ trì" },
  everything: { criterion: "Tất cả tiêu chí", responsible: "Tất cả mọi người" },
  criterionOption: (no: number, name: string) => (name === "" ? `Tiêu chí ${no}` : `${no}. ${name}`),
  noCriterion: "Chung cả biểu",
  nobody: "Chưa giao",
  shown: (shown: number, all: number) => `Đang xem ${shown}/${all}.`,
  nothing: "Không có nội dung nào như đã chọn. Chọn lại hoặc bấm Bỏ lọc.",
  clear: "Bỏ lọc",
};

export type FilteringMessages = typeof filtering;

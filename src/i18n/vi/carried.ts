/** "Không thay đổi": figures of the last period that count as this period's. */
export const carried = {
  unchanged: "Không thay đổi",
  unchangedGroup: "Không thay đổi (cả nhóm)",
  unchangedRow: (subject: string) => `Không thay đổi: ${subject}`,
  confirmed: (count: number) => `Đã xác nhận ${count} số liệu`,
  confirmedText: "Các số này được tính là số liệu của kỳ này.",
  notConfirmed: "Chưa xác nhận được",
};

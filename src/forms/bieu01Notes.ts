import type { Bieu01Row } from "./bieu01Rows";
import { isAnswered } from "./bieu01Rows";
import type { Bieu01Subject } from "./bieu01Subject";
import { isChecked } from "../criteria/thresholdOf";

/** The lines under the table. There is always one: the table's ranges end on it. */
export function bieu01Notes(subject: Bieu01Subject, rows: readonly Bieu01Row[]): readonly string[] {
  const answered = rows.filter(isAnswered);
  const unchecked = answered.some((r) => r.requirement.legal && r.threshold !== null && !isChecked(r.requirement));
  const selfAssessed = answered.some((row) => !row.requirement.legal);
  const withoutThreshold = answered.some((row) => row.threshold === null);
  return [
    sourceLine(subject),
    ...(unchecked ? ["* Mức chuẩn chưa đối chiếu với văn bản gốc"] : []),
    ...(selfAssessed
      ? ["* Tự đánh giá: nội dung lấy từ kế hoạch của xã, chưa tìm thấy văn bản quy định mức đạt chuẩn"]
      : []),
    ...(withoutThreshold
      ? ["Ô trống ở cột Mức đạt chuẩn: chưa có mức chuẩn. Nhập mức do địa phương quy định vào ô đó để được đánh giá."]
      : []),
  ];
}

function sourceLine({ set, area }: Bieu01Subject): string {
  const areaName = set.areas.find((known) => known.id === area)?.name ?? area;
  const place = set.areas.length > 1 ? `; vùng ${areaName}` : "";
  return `Bộ tiêu chí: ${set.title}, theo văn bản số ${set.decision.number} của ${set.decision.issuer}${place}`;
}

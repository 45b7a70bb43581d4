import type { Basis } from "../../review/finding";

/** "Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1" */
export function basisWords({ decision, clause }: Basis): string {
  if (decision.includes("QĐ")) return `Quyết định số ${decision}, chỉ tiêu ${clause}`;
  return `${decision.includes("KH") ? "Kế hoạch" : "Văn bản"} số ${decision}, nội dung ${clause}`;
}

import { knownUnit } from "../../criteria/notation/readUnit";
import { foldSpaces, foldText } from "../../grid/foldText";

/** The unit of a row's figures: from the column of units, else from the brackets in its text; null where neither says one. */
export function unitOf(columnText: string, rowText: string): string | null {
  const own = unitName(columnText);
  return own ?? bracketUnit(rowText);
}

/** The last bracket that names a unit: "(triệu đồng/người/năm)", "(ĐVT: %)"; not "(nếu có)". */
function bracketUnit(text: string): string | null {
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => {
    return inside.replace(/^\s*(đvt|đơn vị tính|đơn vị|tính bằng)\s*:?\s*/iu, "");
  });
  for (const inside of brackets.reverse()) {
    const name = inside.trim() === "%" ? "%" : (knownUnit(inside) ?? compoundUnit(inside));
    if (name !== null) return name;
  }
  return null;
}

/** "triệu đồng/hộ/năm": a known unit per something. */
function compoundUnit(text: string): string | null {
  const [first = "", ...per] = text.split("/");
  const isUnit = per.length > 0 && per.length <= 3 && knownUnit(first) !== null && text.length <= 40;
  return isUnit && per.every((part) => /^\s*[\p{L}\d ]{1,20}\s*$/u.test(part))
    ? foldSpaces(text).replace(/\s*\/\s*/g, "/")
    : null;
}

/** Signs for "no unit", and the answers of a yes-no row. */
function unitName(text: string): string | null {
  const plain = foldSpaces(text);
  if (!/[\p{L}%]/u.test(plain) || /^(dat|co|x|dat ?\/ ?chua dat|co ?\/ ?khong)$/.test(foldText(plain))) return null;
  return plain === "%" ? "%" : (knownUnit(plain) ?? plain);
}

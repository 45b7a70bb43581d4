import { parseThreshold } from "../../../src/criteria/notation/parseThreshold";
import type { WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";
import { byYear, figure, level, NONE, part, percent, PROVINCE, YES_NO } from "./writtenCases";

const HARDENED = part("cứng hóa", ">=", 50);
const INCOME = "triệu đồng/người/năm";

const ONE_MEANING: readonly (readonly [string, WrittenThreshold])[] = [
  ["≥ 80%", percent(">=", 80)],
  [">= 80 %", percent(">=", 80)],
  ["> = 80%", percent(">=", 80)],
  ["=> 80%", percent(">=", 80)],
  ["≧ 80%", percent(">=", 80)],
  ["＞＝80％", percent(">=", 80)],
  ["≥\u00a080\u00a0%", percent(">=", 80)],
  ["≥80%*", percent(">=", 80)],
  ["≥ 80% (*)", percent(">=", 80)],
  ["≥ 80%.", percent(">=", 80)],
  ["- ≥ 80%", percent(">=", 80)],
  ["³ 80%", percent(">=", 80)],
  ["£ 5%", percent("<=", 5)],
  ["100%", percent(">=", 100)],
  ["Đạt 100%", percent(">=", 100)],
  ["Từ 90% trở lên", percent(">=", 90)],
  ["90% trở lên", percent(">=", 90)],
  ["Từ 90%", percent(">=", 90)],
  ["ĐẠT TỪ 80% TRỞ LÊN", percent(">=", 80)],
  ["Đạt từ 80%\ntrở lên", percent(">=", 80)],
  ["Đạt từ 80% trở lên".normalize("NFD"), percent(">=", 80)],
  ["dat tu 80% tro len", percent(">=", 80)],
  ["80 phần trăm trở lên", percent(">=", 80)],
  ["≥ 90,5%", percent(">=", 90.5)],
  ["trên 90%", percent(">", 90)],
  ["lớn hơn 90%", percent(">", 90)],
  ["> 90%", percent(">", 90)],
  ["Tối thiểu 48,5", figure(">=", 48.5)],
  ["Tối thiểu là 48,5", figure(">=", 48.5)],
  ["Tối thiểu: 48,5", figure(">=", 48.5)],
  ["ít nhất 1 mô hình", figure(">=", 1, "mô hình")],
  ["Có ít nhất một mô hình", figure(">=", 1, "mô hình")],
  ["Không dưới 3 lần", figure(">=", 3, "lần")],
  ["≥ 02 mô hình", figure(">=", 2, "mô hình")],
  ["từ 02 MÔ HÌNH trở lên", figure(">=", 2, "mô hình")],
  ["≥ 2m2/người", figure(">=", 2, "m2/người")],
  ["≥ 2 m²/người", figure(">=", 2, "m2/người")],
  ["≥ 2 m2 / người", figure(">=", 2, "m2/người")],
  [`≥ 42 (${INCOME})`, figure(">=", 42, INCOME)],
  ["≥ 1.200,5", figure(">=", 1200.5)],
  ["≥ 5.000.000 đồng", figure(">=", 5_000_000, "đồng")],
  ["≥ 2025", figure(">=", 2025)],
  ["Dưới 5%", percent("<", 5)],
  ["nhỏ hơn 5%", percent("<", 5)],
  ["< 2%", percent("<", 2)],
  ["Không quá 3%", percent("<=", 3)],
  ["khong qua 3%", percent("<=", 3)],
  ["không vượt quá 3%", percent("<=", 3)],
  ["tối đa 3%", percent("<=", 3)],
  ["≤ 13%", percent("<=", 13)],
  ["≦13 %", percent("<=", 13)],
  ["=< 13%", percent("<=", 13)],
  ["từ 13% trở xuống", percent("<=", 13)],
  ["Dưới hoặc bằng 5%", percent("<=", 5)],
  ["= 5", figure("=", 5)],
  ["Bằng 0", figure("=", 0)],
  ["0", figure("=", 0)],
  ["0%", percent("=", 0)],
  ["0 nhà", figure("=", 0, "nhà")],
  ["Không", figure("=", 0)],
  ["KHÔNG", figure("=", 0)],
  ["Không còn", figure("=", 0)],
  ["Đạt", YES_NO],
  ["ĐẠT", YES_NO],
  ["đạt.", YES_NO],
  ["- Đạt", YES_NO],
  ["Đạt*", YES_NO],
  ["Đạt chuẩn", YES_NO],
  ["Có", YES_NO],
  ["Khá trở lên", level("Khá")],
  ["khá trở lên", level("Khá")],
  ["Từ Khá trở lên", level("Khá")],
  ["Đạt loại khá trở lên", level("Khá")],
  ["≥ Khá", level("Khá")],
  ["Tốt", level("Tốt")],
  ["Mức độ 3", level("Mức độ 3")],
  ["Đạt chuẩn mức độ 2 trở lên", level("Mức độ 2")],
  ["Mức độ 03", level("Mức độ 3")],
  ["Đạt trở lên", level("Đạt")],
  ["Hoàn thành tốt nhiệm vụ trở lên", level("Hoàn thành tốt nhiệm vụ")],
  ["100% (≥ 50% cứng hóa)", percent(">=", 100, HARDENED)],
  ["100% (≥50% cứng hóa).", percent(">=", 100, HARDENED)],
  ["≥ 100%; ≥ 50% cứng hóa", percent(">=", 100, HARDENED)],
  ["100%, trong đó ≥ 50% cứng hóa", percent(">=", 100, HARDENED)],
  ["100% (trong đó: ≥ 50% cứng hóa)", percent(">=", 100, HARDENED)],
  ["100% (cứng hóa từ 50% trở lên)", percent(">=", 100, HARDENED)],
  ["100%\n(cứng hóa: ≥ 50%)", percent(">=", 100, HARDENED)],
  [
    "≥ 80% (≥ 50% cứng hóa, sạch; cây xanh ≥ 2 m2/người)",
    percent(">=", 80, part("cứng hóa, sạch", ">=", 50), part("cây xanh", ">=", 2, "m2/người")),
  ],
  ["2023: ≥ 42, 2024: ≥ 45", byYear(">=", { "2023": 42, "2024": 45 })],
  ["Năm 2023: ≥ 42; năm 2024: ≥ 45", byYear(">=", { "2023": 42, "2024": 45 })],
  ["Năm 2023 ≥ 42\nNăm 2024 ≥ 45", byYear(">=", { "2023": 42, "2024": 45 })],
  ["≥ 42 (năm 2023); ≥ 45 (năm 2024)", byYear(">=", { "2023": 42, "2024": 45 })],
  [`Năm 2023: ≥ 42; năm 2024: ≥ 45 ${INCOME}`, byYear(">=", { "2023": 42, "2024": 45 }, INCOME)],
  ["Năm 2025: dưới 5%", byYear("<", { "2025": 5 }, "%")],
  ["UBND cấp tỉnh quy định cụ thể", PROVINCE],
  ["UBND cấp tỉnh\nquy định", PROVINCE],
  ["Ủy ban nhân dân cấp tỉnh quy định cụ thể", PROVINCE],
  ["Uỷ ban nhân dân tỉnh qui định", PROVINCE],
  ["Theo quy định của UBND tỉnh", PROVINCE],
  ["Theo quy định của UBND tỉnh Lạng Sơn", PROVINCE],
  ["Do UBND tỉnh Lạng Sơn quy định", PROVINCE],
  ["UBND tỉnh, thành phố quy định cụ thể", PROVINCE],
  ["Không quy định", NONE],
  ["không qui định", NONE],
  ["Không áp dụng", NONE],
  ["-", NONE],
  ["–", NONE],
  ["…", NONE],
  ["...", NONE],
  ["", NONE],
  [" \n\u00a0", NONE],
];

test.each(ONE_MEANING)("%j is read without a doubt", (text, threshold) => {
  expect(parseThreshold(text)).toEqual({ kind: "read", threshold, doubts: [] });
});

const DOUBTED: readonly (readonly [string, WrittenThreshold, readonly string[]])[] = [
  ["80%", percent(">=", 80), ["bareNumber"]],
  ["Đạt 80%", percent(">=", 80), ["bareNumber"]],
  ["01 mô hình", figure(">=", 1, "mô hình"), ["bareNumber"]],
  ["100% (50% cứng hóa)", percent(">=", 100, HARDENED), ["bareNumber"]],
  ["100% (trong đó 50% cứng hóa)", percent(">=", 100, HARDENED), ["bareNumber"]],
  ["Năm 2023: 42; năm 2024: 45", byYear(">=", { "2023": 42, "2024": 45 }), ["bareNumber"]],
  ["≥ 48.5", figure(">=", 48.5), ["decimalPoint"]],
  ["≥ 1,200.5", figure(">=", 1200.5), ["decimalPoint"]],
  ["≥ 1.200", figure(">=", 1200), ["thousands"]],
  ["≥ 53,525", figure(">=", 53.525), ["thousands"]],
  ["≥ 80% theo quy định", percent(">=", 80), ["wordsLeft"]],
  ["≥ 80% (theo quy định)", percent(">=", 80), ["wordsLeft"]],
  ["≥ 80% số hộ", percent(">=", 80), ["wordsLeft"]],
  ["≥ 02 mô hình theo quy định", figure(">=", 2, "mô hình"), ["wordsLeft"]],
  ["≥ 03 vòi rồng", figure(">=", 3, "vòi rồng"), ["wordsLeft"]],
  ["Đạt theo quy định", YES_NO, ["wordsLeft"]],
  ["x", YES_NO, ["wordsLeft"]],
  ["Đ", YES_NO, ["wordsLeft"]],
  ["UBND cấp tỉnh quy định theo từng vùng", PROVINCE, ["wordsLeft"]],
];

test.each(DOUBTED)("%j is read and marked to be looked at again", (text, threshold, codes) => {
  const reading = parseThreshold(text);
  expect(reading).toMatchObject({ kind: "read", threshold });
  expect(reading.kind === "read" ? reading.doubts.map(({ code }) => code) : []).toEqual(codes);
});

test("what was left out is named", () => {
  expect(parseThreshold("≥ 80% số hộ")).toMatchObject({ doubts: [{ code: "wordsLeft", words: "số hộ" }] });
});

test.each([
  "15% đến 20%",
  "15% - 20%",
  "15-20%",
  "từ 15% đến dưới 20%",
  "≥ 80% và ≤ 90%",
  "≥ 80%, ≤ 90%",
  "≥ 80% hoặc 02 mô hình",
  "≥ 80% trở xuống",
  "dưới 5% trở lên",
  "từ trên 80%",
  "tối thiểu 50% tối đa 60%",
  "≥ 80% nếu có hợp tác xã",
  "≥ 80% đối với xã miền núi",
  "khoảng 80%",
  "~ 80%",
  "tăng 10% so với năm trước",
  "gấp 1,1 lần",
  "-5%",
  "- 5%",
  "80¹",
  "10²",
  "≥ 80%¹",
  "1.2.3",
  "1 200",
  "1/2",
  "24/24 giờ",
  "2025",
  "từ 2025",
  "2021-2025",
  "Từ năm 2023: 42",
  "Năm 2023: 42; năm 2023: 45",
  "Năm 2023: ≥ 42; năm 2024: ≤ 45",
  "Năm 2023: 42 hộ; năm 2024: 45 nhà",
  "Năm 2023: 42; năm 2024",
  "80% (≥ 50%)",
  "100% (≥ 50% cứng hóa",
  "100% (≥ 50% cứng hóa; 30%)",
  "Khá, Tốt",
  "Khá hoặc Tốt",
  "dưới Khá",
  "Không đạt",
  "Chưa đạt",
  "Không có",
  "Theo quy định",
  "Bộ Y tế quy định",
  "UBND cấp tỉnh quy định nhưng không thấp hơn 80%",
  "UBND xã quy định",
  "Đất ở",
  "Đất 80%",
  "một",
  "%",
  "≥",
  "≥ %",
  "9".repeat(40),
  "Đạt ".repeat(500),
])("%j is not guessed at", (text) => {
  expect(parseThreshold(text)).toEqual({ kind: "unreadable" });
});

test.each([
  ["Tỷ lệ hộ nghèo đa chiều", "bareAtMost"],
  ["TỈ LỆ TRẺ EM SUY DINH DƯỠNG", "bareAtMost"],
  ["Tỷ lệ hộ có nhà ở kiên cố", "bareNumber"],
])("a bare number in the row %j has the doubt %s", (textOfRow, code) => {
  const reading = parseThreshold("13%", { textOfRow });
  expect(reading).toEqual({ kind: "read", threshold: percent(">=", 13), doubts: [{ code }] });
});

test("a row's own levels are known in the row's spelling, whatever they are", () => {
  const levels = ["Chưa đạt", "Đạt", "Vàng"];
  const read = (text: string) => parseThreshold(text, { levels });
  expect(read("vàng trở lên")).toMatchObject({ threshold: level("Vàng"), doubts: [] });
  expect(read("Đạt")).toMatchObject({ threshold: level("Đạt"), doubts: [] });
  expect(read("≥ 80%")).toMatchObject({ threshold: percent(">=", 80) });
  expect(parseThreshold("vàng trở lên")).toEqual({ kind: "unreadable" });
});

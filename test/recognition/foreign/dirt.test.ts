import { printThreshold } from "../../../src/criteria/notation/printThreshold";
import type {
  CriteriaTable,
  ForeignCorrections,
  ForeignRole,
  FundingTable,
} from "../../../src/recognition/foreign/foreignTable";
import { judgeCriteria, type JudgedForeignRow } from "../../../src/review/foreign/judgeCriteria";
import { reviewCriteria } from "../../../src/review/foreign/reviewCriteria";
import { reviewFunding } from "../../../src/review/foreign/reviewFunding";
import { recogniserOf } from "../../../src/usecases/foreign/knownSets";
import { indicatorsOf } from "../../../src/criteria/indicatorsOf";
import { cellAddress } from "../../../src/grid/address";
import { rowsGrid, type Written } from "../../fixtures/foreign/rowsGrid";
import { listSource } from "../../fixtures/listSource";
import { communeSet, jointList } from "../../fixtures/shippedSets";

const INDICATORS = indicatorsOf(communeSet);

async function read(rows: readonly (readonly Written[])[], merges: readonly string[] = []) {
  const recogniser = await recogniserOf(listSource);
  const { tables, view } = recogniser.sheet({ name: "Sheet1", grid: rowsGrid(rows, merges) });
  const criteria = tables.filter((table): table is CriteriaTable => table.kind === "criteria");
  const funding = tables.filter((table): table is FundingTable => table.kind === "funding");
  return { criteria, funding, view };
}

async function judged(rows: readonly (readonly Written[])[], merges: readonly string[] = []) {
  const { criteria, view } = await read(rows, merges);
  const [table] = criteria;
  if (table === undefined) throw new Error("no table of criteria");
  return judgeCriteria(table, view);
}

function said({ row, answer, demand, own }: JudgedForeignRow): readonly unknown[] {
  const value = answer.kind === "figure" ? answer.value : answer.kind === "level" ? answer.level : answer.kind;
  return [row.code, value, demand.threshold === null ? null : printThreshold(demand.threshold), own.kind];
}

describe("numbers, answers and requirements as people type them", () => {
  const rows: readonly (readonly Written[])[] = [
    ["BÁO CÁO KẾT QUẢ XÂY DỰNG NTM NĂM 2024 - TỈNH LẠNG SƠN"],
    ["TT", "Tiêu chí", "Nội dung", "Quy định", "Kết quả", "", "", "Ghi chú"],
    ["", "", "", "", "Đầu năm", "6 tháng", "Cả năm", ""],
    ["", "Tiêu chí số 3: Thủy lợi và PCTT"],
    [3.1, "", "Tỷ lệ DT đất SX nông nghiệp được tưới, tiêu chủ động", "80%", "70", "75", "85,5%"],
    [3.2, "", "Đảm bảo yêu cầu chủ động về PCTT theo phương châm 4 tại chỗ", "Đạt", "x", "x", "x"],
    ["", "Tiêu chí số 10"],
    ["10,1", "", "Thu nhập bình quân đầu người", "Năm 2023: 42; năm 2024: 45", "40", "43", "46,2 triệu đồng"],
    [9.1, "", "Nhà tạm, dột nát", "Không", "3", "1", "Không"],
    [9.2, "", "Tỷ lệ hộ có nhà ở kiên cố", "75%", "", "", "(1.234)"],
    [2.3, "", "Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện", "100% (≥ 50% cứng hóa)", "", "", "100"],
    [2.2, "", "Tỷ lệ đường thôn, bản và liên thôn được cứng hóa", "Không quy định", "", "", "60"],
    ["", "Tiêu chí số 17"],
    [17.1, "", "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn", ">=30%", "", "", { value: 0.455, format: "0.0%" }],
    [17.9, "", "Tỷ lệ cơ sở chăn nuôi bảo đảm vệ sinh thú y", "60%", "", "", "03"],
    [17.1, "", "Tỷ lệ hộ gia đình và cơ sở SXKD thực phẩm tuân thủ quy định về ATTP", "100%", "", "", "82,50\u00a0% "],
    [17.11, "", "Phân loại chất thải rắn tại nguồn của hộ gia đình", "30%", "", "", "đang làm"],
    [18.4, "", "Xã đạt chuẩn tiếp cận pháp luật", "Đạt", "", "", "có"],
    [19.1, "", "XD lực lượng dân quân vững mạnh, rộng khắp", "Đạt", "", "", "✓"],
    ["", "", "Chỉ tiêu riêng của tỉnh về chuyển đổi số nông thôn", "80%", "", "", "75"],
  ];

  test("each row is the indicator it is, 17.10 kept as 17.1 too, with its value, requirement and verdict", async () => {
    const { table, rows: found } = await judged(rows, ["E2:G2"]);
    expect(table).toMatchObject({
      year: { value: 2024 },
      area: { value: "TDMNPB" },
      valueColumn: 6,
      headerRows: [1, 2],
    });
    expect(found.map(said)).toEqual([
      ["3.1", 85.5, "≥ 80%", "met"],
      ["3.2", "yes", "Đạt", "met"],
      ["10.1", 46.2, "Năm 2023: ≥ 42; năm 2024: ≥ 45 triệu đồng/người/năm", "met"],
      ["9.1", 0, "0", "met"],
      ["9.2", -1234, "≥ 75%", "invalid"],
      ["2.3", 100, "100% (≥ 50% cứng hóa)", "missing"],
      ["2.2", 60, "", "noThreshold"],
      ["17.1", 45.5, "≥ 30%", "met"],
      ["17.9", 3, "≥ 60%", "unmet"],
      ["17.10", 82.5, "100%", "unmet"],
      ["17.11", "invalid", "≥ 30%", "invalid"],
      ["18.4", "yes", "Đạt", "met"],
      ["19.1", "yes", "Đạt", "met"],
    ]);
  });

  test("what could not be tied is listed, and what a compound requirement lacks is said", async () => {
    const findings = reviewCriteria(await judged(rows, ["E2:G2"]));
    const at = (code: string) =>
      findings.filter((one) => one.code === code).map((one) => cellAddress(one.target.position));
    expect(at("foreign.rowUntied")).toEqual(["C20"]);
    expect(at("foreign.partMissing")).toEqual(["G11"]);
    expect(at("value.invalid")).toEqual(["G10", "G17"]);
  });
});

test("requirements that are not the set's, and verdicts that are not the figure's, are found", async () => {
  const findings = reviewCriteria(
    await judged([
      ["KẾT QUẢ NĂM 2023, TỈNH LẠNG SƠN"],
      ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Đánh giá"],
      ["3.1", INDICATORS.find(({ code }) => code === "3.1")?.text ?? "", "≥ 70%", 75, "Đạt"],
      ["4.2", INDICATORS.find(({ code }) => code === "4.2")?.text ?? "", "≥ 95%", 90, "Đạt"],
      ["5.1", INDICATORS.find(({ code }) => code === "5.1")?.text ?? "", "như trên", 80, "Đạt"],
      ["9.2", INDICATORS.find(({ code }) => code === "9.2")?.text ?? "", "", 80, "Chưa đạt"],
    ]),
  );
  expect(findings.map(({ code, target }) => `${cellAddress(target.position)} ${code}`)).toEqual([
    "C3 foreign.requirementDiffers",
    "D4 indicator.unmet",
    "E4 foreign.verdictDiffers",
    "C5 foreign.requirementUnreadable",
    "E6 foreign.verdictDiffers",
  ]);
});

test("tables below each other are tables of their own, money among them", async () => {
  const part = (from: number, to: number) =>
    INDICATORS.slice(from, to).map(({ code, text }) => [code, text, "Đạt", "Đạt"]);
  const { criteria, funding, view } = await read([
    ["BÁO CÁO NĂM 2023"],
    ["TT", "Nội dung tiêu chí", "Yêu cầu", "Kết quả"],
    ...part(0, 6),
    [],
    ["Biểu vốn NTM", "", "", "", "Đơn vị tính: triệu đồng"],
    ["TT", "Nội dung", "Tổng vốn", "NSTW", "NS xã", "Dân góp"],
    [1, "Đường thôn", 10, 5, 3, 2],
    [2, "Nhà văn hóa", 10, 5, 3, 3],
    ["", "Cộng", 20, 10, 6, 5],
    [],
    ["TT", "Nội dung tiêu chí", "Yêu cầu", "Kết quả"],
    ...part(20, 28),
  ]);
  expect(criteria.map(({ rows, year }) => [rows.length, year.value])).toEqual([
    [6, 2023],
    [8, 2023],
  ]);
  expect(funding).toHaveLength(1);
  const [table] = funding;
  const sums = table === undefined ? [] : reviewFunding(table, view);
  expect(sums.map(({ target }) => cellAddress(target.position))).toEqual(["C13"]);
});

test("a header of four rows: the period the report is about is judged", async () => {
  const { criteria } = await read(
    [
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ NTM - 6 THÁNG ĐẦU NĂM 2023"],
      ["TT", "Tiêu chí", "Chỉ tiêu", "Kết quả thực hiện", "", "", "", "Đánh giá"],
      ["", "", "", "Năm 2022", "", "Năm 2023", "", ""],
      ["", "", "", "Đến 30/6", "Đến 31/12", "6 tháng", "Cả năm", ""],
      ["", "", "", "(%)", "(%)", "(%)", "(%)", ""],
      ["A", "B", 1, 2, 3, 4, 5, 6],
      ...INDICATORS.slice(2, 10).map(({ code, text }) => [code, text, "70%", 60, 61, 72, "", "Đạt"]),
    ],
    ["A2:A5", "B2:B5", "C2:C5", "D2:G2", "D3:E3", "F3:G3", "H2:H5"],
  );
  expect(
    criteria.map(({ headerRows, valueColumn, verdictColumn }) => ({ headerRows, valueColumn, verdictColumn })),
  ).toEqual([{ headerRows: [1, 2, 3, 4], valueColumn: 5, verdictColumn: 7 }]);
});

test("a list of two sets without codes: each row is of the set its words and its place say", async () => {
  const rows = jointList.entries.flatMap((entry) =>
    entry.kind === "group"
      ? [["", `Tiêu chí số ${entry.id} - ${entry.name}`]]
      : entry.criterion.indicators.map(({ text }, at) => [
          at === 0 ? entry.criterion.no : "",
          at === 0 ? entry.criterion.name : "",
          text,
          "Đạt",
        ]),
  );
  const { criteria } = await read([
    ["TIÊU CHÍ NTM VÀ NTM NÂNG CAO NĂM 2023"],
    ["TT", "Tên tiêu chí", "Nội dung", "Kết quả"],
    ...rows,
  ]);
  const expected = jointList.entries.flatMap((entry) =>
    entry.kind === "group" ? [] : entry.criterion.indicators.map(({ code }) => `${entry.set}:${code}`),
  );
  const found = criteria.flatMap((table) =>
    table.rows.flatMap((row) => (row.kind === "indicator" ? [`${row.set}:${row.code}`] : [])),
  );
  expect(found).toEqual(expected);
});

test("one officer's two indicators are enough where the columns say what they are for", async () => {
  const { criteria } = await read([
    ["Tiêu chí do Công an phụ trách"],
    ["STT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả thực hiện"],
    [1, "Không có hoạt động xâm phạm an ninh quốc gia; không có khiếu kiện đông người kéo dài", "Đạt", "Đạt"],
    [2, "Xây dựng lực lượng dân quân vững mạnh, rộng khắp", "Đạt", "Chưa đạt"],
  ]);
  expect(criteria.flatMap(({ rows }) => rows.map((row) => (row.kind === "indicator" ? row.code : row.kind)))).toEqual([
    "19.2",
    "19.1",
  ]);
});

test("a list of who is responsible for which indicator is no report", async () => {
  const { criteria } = await read([
    ["PHÂN CÔNG PHỤ TRÁCH CÁC TIÊU CHÍ NTM"],
    ["TT", "Nội dung tiêu chí", "Cán bộ phụ trách", "Cơ quan chủ trì"],
    ...INDICATORS.map(({ code, text }) => [code, text, "Nguyễn Văn An", "Phòng Kinh tế"]),
  ]);
  expect(criteria).toEqual([]);
});

test("groups of works add up to their own rows, sources under one heading", async () => {
  const { funding, view } = await read(
    [
      ["KẾ HOẠCH VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2023"],
      ["", "", "", "", "", "", "", "ĐVT: triệu đồng"],
      ["STT", "Danh mục công trình", "Địa điểm", "Khối lượng", "Tổng mức đầu tư", "Nguồn vốn"],
      ["", "", "", "", "", "NSTW", "NS tỉnh", "NS xã", "Nhân dân đóng góp", "Ghi chú"],
      ["", "TỔNG CỘNG", "", "", "1.500", "600", "500", "300", "100"],
      ["I", "Giao thông", "", "", "1.000", "500", "300", "150", "50"],
      [1, "Đường trục thôn Nà Pàn", "Nà Pàn", "1,2 km", "600", "300", "200", "80", "20"],
      [2, "Đường nội đồng Pò Tấu", "Pò Tấu", "0,8", "400", "200", "100", "70", "30"],
      ["II", "Nhà văn hóa", "", "", "500", "100", "200", "150", "60"],
      [1, "Nhà văn hóa thôn Còn Toòng", "Còn Toòng", "1", "500", "100", "200", "150", "50"],
    ],
    ["F3:I3"],
  );
  const [table] = funding;
  expect(table).toMatchObject({ unit: "triệu đồng", headerRows: [2, 3] });
  const sums = table === undefined ? [] : reviewFunding(table, view);
  expect(sums.map(({ code, target }) => `${cellAddress(target.position)} ${code}`)).toEqual([
    "E9 sum.mismatch",
    "I9 sum.mismatch",
  ]);
});

describe("what an officer corrects", () => {
  const rows = [
    ["KẾT QUẢ NĂM 2023"],
    ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Số liệu của huyện"],
    ...INDICATORS.slice(2, 8).map(({ code, text }) => [code, text, "70%", 80, 60]),
    ["", "Chỉ tiêu riêng của huyện về giao thông", "50%", 80, 60],
  ];
  const corrected = async (corrections: Partial<ForeignCorrections>) => {
    const recogniser = await recogniserOf(listSource);
    const { tables } = recogniser.sheet(
      { name: "Sheet1", id: "{1}", grid: rowsGrid(rows) },
      { roles: new Map(), rows: new Map(), ...corrections },
    );
    const [table] = tables;
    if (table?.kind !== "criteria") throw new Error("no table of criteria");
    return table;
  };

  test("wins over what was understood: columns, area and year", async () => {
    const roles = new Map<number, ForeignRole | null>([[4, "result"]]);
    const table = await corrected({ roles, area: "DBSH", year: 2025 });
    expect(table).toMatchObject({ sheet: "{1}", valueColumn: 4, area: { value: "DBSH" }, year: { value: 2025 } });
    expect(table.columns.filter(({ role }) => role === "result").map(({ column }) => column)).toEqual([4]);
  });

  test("a row is another indicator, or none; who had that indicator before is listed as untied", async () => {
    const table = await corrected({
      rows: new Map([
        [8, { set: 0, code: "2.1", part: null }],
        [3, null],
      ]),
    });
    const found = table.rows.map((row) => (row.kind === "indicator" ? row.code : row.kind));
    expect(found).toEqual(["untied", "group", "2.3", "2.4", "3.1", "3.2", "2.1"]);
  });
});

/** @jest-environment jsdom */
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { communeSubject, villageSubject } from "../fixtures/subjects";
import { OverviewBook } from "../fixtures/overviewBook";
import { putInputs, typedInputs } from "../fixtures/typedInputs";
import { zipParts } from "../fixtures/zipParts";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";
import fc from "fast-check";

let book: OverviewBook;

beforeAll(async () => {
  book = await OverviewBook.open();
}, 60_000);

test("it is inserted in four syncs, last, and looks at every form of the year", () => {
  expect(book.addIn.host.counters.syncs).toBeLessThanOrEqual(4);
  const names = ["t:result:1", "t:result:2"].map((key) => book.overview.shown(key, "text"));
  expect(names).toEqual(["NTM", "KDC – thôn Còn Toòng"]);
});

test("its counts are those of the check, whatever was typed", async () => {
  const [commune] = fc.sample(typedInputs(communeSubject, 120), { numRuns: 1, seed: 95 });
  const [village] = fc.sample(typedInputs(villageSubject, 60), { numRuns: 1, seed: 95 });
  putInputs(book.commune, commune ?? []);
  putInputs(book.village, village ?? []);
  const reports = [await book.report(book.commune.sheet.id), await book.report(book.village.sheet.id)];
  const sets = reports.flatMap((report) => report.sets);
  expect(sets).toHaveLength(2);
  sets.forEach(({ counts, lost, aims, nearest }, index) => {
    const { met, unmet, notApplicable, total } = counts.criteria;
    const key = `t:result:${index + 1}`;
    expect(book.figures(key, 1, 2, 3, 4, 5)).toEqual([
      met,
      unmet,
      total - met - unmet - notApplicable,
      notApplicable,
      total,
    ]);
    expect(book.figures(key, 6, 7)).toEqual([counts.indicators.met, counts.indicators.total]);
    expect(book.figures(key, 8, 9, 11)).toEqual([aims.chosen, aims.reached, lost.criteria]);
    expect(nearest.length).toBeGreaterThan(0);
  });
  const fewest = Math.min(...sets.flatMap(({ nearest }) => nearest.map(({ open }) => open.length)));
  expect(book.overview.shown("t:nearest:1", "c1")).toBe(fewest);
});

test("open indicators are led by whom their row names, else their criterion's; all of them are somebody's or nobody's", () => {
  const { commune, overview } = book;
  const open = (key: string): number => Number(overview.shown(key, "c4"));
  const all = (): number =>
    ["t:person:1", "t:person:2", "t:person:3", "t:person:4", "t:people:none", "t:people:others"].reduce(
      (sum, key) => sum + open(key),
      0,
    );
  const before = all();
  const ofCriterion = ["i:17.1", "i:17.2", "i:17.3"];
  for (const key of [...ofCriterion, "c:17"]) commune.type(key, "", "responsible");
  const unled = open("t:people:none");
  const first = open("t:person:1");
  commune.type("c:17", "Phòng Kinh tế", "responsible");
  const gained = open("t:person:1") - first;
  expect(overview.shown("t:person:1", "text")).toBe("Phòng Kinh tế");
  expect(gained).toBeGreaterThan(2);
  expect(open("t:people:none")).toBe(unled - gained);
  const other = open("t:people:others");
  commune.type("i:17.1", "Ông Nguyễn Văn A", "responsible");
  expect(open("t:people:others") - other).toBe(first + gained - open("t:person:1"));
  expect(all()).toBe(before);
});

test("money is added in the overview's own unit and compared to the đồng", () => {
  const { works, funds } = book;
  works.type("w:2.1", "central", "1200,000001");
  funds.type("w:1", "source", "Ngân sách trung ương");
  funds.type("w:1", "planned", "1200000001");
  funds.type("w:1", "disbursed", "800000000");
  expect(book.figures("t:money:central", 1, 2, 3, 5, 7, 8)).toEqual([1200.000001, 1200.000001, 800, 66.7, 0, "Khớp"]);
  funds.type("w:1", "planned", "1200000002");
  expect(book.figures("t:money:central", 7, 8)).toEqual([0.000001, "Lệch"]);
  expect(book.overview.shown(3, "tt")).toEqual(expect.stringContaining("1 nguồn vốn chưa khớp với Biểu 02"));
});

test("sheets renamed, rows inserted and sorted: it still says the same", () => {
  const { addIn, commune, works } = book;
  const before = ["t:result:1", "t:result:2", "t:money:central", "t:money:all"].map((key) =>
    book.figures(key, 1, 2, 3),
  );
  addIn.host.person.rename(commune.sheet, "Xã 'Thụy Hùng' 6 tháng");
  addIn.host.person.insertRows(commune.sheet, commune.rowOf("c:3") + 1, 2);
  addIn.host.person.insertRows(works.sheet, works.rowOf("t:all") + 1, 1);
  expect(
    ["t:result:1", "t:result:2", "t:money:central", "t:money:all"].map((key) => book.figures(key, 1, 2, 3)),
  ).toEqual(before);
});

test("the saved file holds both charts over the overview's own cells", async () => {
  const parts = [...zipParts(await saveWorkbook(book.addIn.host.workbook))];
  const charts = parts.filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
  const titles = charts.map((xml) => /<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1]);
  expect(titles).toEqual(["Tiêu chí theo bộ tiêu chí", "Vốn theo nguồn"]);
  const { overview } = book;
  const cells = (first: string, last: string): string =>
    [first, last].map((key) => overview.address(key, "c1").replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");
  expect(charts[0]).toContain(`'${overview.sheet.name}'!${cells("t:result:1", "t:result:2")}`);
  expect(charts[1]).toContain(`'${overview.sheet.name}'!${cells("t:money:central", "t:money:peopleInKind")}`);
});

test("a workbook without forms of the year says so and has no chart", async () => {
  const addIn = await AddIn.open();
  const overview = await TableSheet.insert(addIn, { ...tableRequest, form: "tong-quan", year: 2027, asOf: "" });
  expect(overview.shown("t:noResults", "text")).toBe("Tệp này chưa có Biểu 01 của năm");
  expect(overview.shown("t:noMoney", "text")).toBe("Tệp này chưa có Biểu 02 và Theo dõi vốn của năm");
  expect(overview.sheet.charts).toEqual([]);
});

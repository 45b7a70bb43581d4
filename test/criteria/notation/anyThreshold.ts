import fc from "fast-check";
import type { FigureBound, FigureValue, WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";

const op = fc.constantFrom(">=", "<=", "=", ">", "<");

/** Whole numbers, decimals as people write them, and whatever else a double can be that is no infinity. */
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100) },
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
);

const WORDS = ["mô hình", "hộ", "nhà văn hóa", "cây xanh", "vườn mẫu", "điểm thu gom", "lượt khách", "m2", "m3", "km"];
const unit = fc.oneof(
  fc.constantFrom(null, "%", "m2/người", "triệu đồng/người/năm", "lít/người/ngày đêm", "HTX"),
  fc.constantFrom(...WORDS),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom("người", "năm", "xã", "ha")).map(([of, per]) => `${of}/${per}`),
);

const year = fc.integer({ min: 2000, max: 2099 }).map(String);
const value: fc.Arbitrary<FigureValue> = fc.oneof(
  { weight: 3, arbitrary: number.map((one) => ({ kind: "value" as const, value: one })) },
  fc
    .dictionary(year, number, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
    .map((byYear) => ({ kind: "by-year" as const, byYear })),
);

const bound: fc.Arbitrary<FigureBound> = fc.record({ op, value, unit });

const NAMES = ["cứng hóa", "đường thôn, bản", "cây xanh", "hộ sử dụng nước tập trung", "được nhựa hóa", "trồng hoa"];
const part = fc.tuple(bound, fc.constantFrom(...NAMES)).map(([one, text]) => ({ ...one, text }));

const LEVELS = [
  "Yếu",
  "Trung bình",
  "Khá",
  "Tốt",
  "Giỏi",
  "Xuất sắc",
  "Đạt",
  "Mức độ 1",
  "Mức độ 3",
  "Hạng 2",
  "Loại A",
];

/** Every kind, comparison, unit and shape a requirement cell can have. */
export const anyThreshold: fc.Arbitrary<WrittenThreshold> = fc.oneof(
  fc.constantFrom<WrittenThreshold>({ kind: "none" }, { kind: "province" }, { kind: "yes-no" }),
  fc.constantFrom(...LEVELS).map((atLeast) => ({ kind: "level" as const, atLeast })),
  {
    weight: 6,
    arbitrary: fc
      .record({ bound, and: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(part, { maxLength: 3 })) })
      .map((figure) => ({ kind: "figure" as const, ...figure })),
  },
);

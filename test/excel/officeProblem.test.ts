import { problemFrom } from "../../src/excel/officeProblem";

test.each([
  ["InvalidOperationInCellEditMode", { code: "cellEditMode" }],
  ["AccessDenied", { code: "sheetProtected" }],
  ["ItemNotFound", { code: "sheetGone" }],
  ["ApiNotFound", { code: "hostTooOld" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "tooLarge" }],
  ["ActivityLimitReached", { code: "busy" }],
  ["GeneralException", { code: "unknown", reference: "GeneralException" }],
  ["toString", { code: "unknown", reference: "toString" }],
])("%s", (code, problem) => {
  expect(problemFrom(Object.assign(new Error("x"), { code }))).toEqual(problem);
});

test.each([
  [new TypeError("x"), "TypeError"],
  ["text", "string"],
  [null, "object"],
  [{ code: 7 }, "object"],
])("what is no Office error keeps a name to report", (thrown, reference) => {
  expect(problemFrom(thrown)).toEqual({ code: "unknown", reference });
});

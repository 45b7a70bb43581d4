import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import "../../workbench/excel-host";
import { builtClasses } from "../../workbench/excel-host/protocol/hostObject";

/** Where the add-in talks to Office. */
const SPEAKERS = ["src/excel", "src/commands", "src/taskpane"];

/** What Microsoft's client sends of itself for what the add-in asks. */
const CLIENT_NEEDS = [
  // Ranges kept between two syncs and released after Excel.run.
  "Range._ReferenceId",
  "Range._KeepReference",
  "RangeAreas._ReferenceId",
  "RangeAreas._KeepReference",
  "Workbook._RemoveReference",
  // A write of more than 1,500 cells; it asks for GetBoundingRect, too.
  "Range._ValidateArraySize",
  "Range.GetRow",
  // Events of all sheets, and the range of a change.
  "WorksheetCollection._RegisterDataChangedEvent",
  "WorksheetCollection._UnregisterDataChangedEvent",
  "WorksheetCollection._RegisterActivatedEvent",
  "WorksheetCollection._UnregisterActivatedEvent",
  "WorksheetCollection._RegisterAddedEvent",
  "WorksheetCollection._UnregisterAddedEvent",
  "WorksheetCollection._RegisterDeletedEvent",
  "WorksheetCollection._UnregisterDeletedEvent",
  "WorksheetCollection._RegisterCalculatedEvent",
  "WorksheetCollection._UnregisterCalculatedEvent",
  "WorksheetCollection._RegisterRowSortedEvent",
  "WorksheetCollection._UnregisterRowSortedEvent",
  "WorksheetCollection._RegisterColumnSortedEvent",
  "WorksheetCollection._UnregisterColumnSortedEvent",
  "Workbook._GetRangeForEventByReferenceId",
  "Workbook._GetRangeOrNullObjectForEventByReferenceId",
];

const source = SPEAKERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8")),
).join("\n");

/** A member that can be set ("Formulas =") must be set somewhere, any other be mentioned. */
function isUsed(member: string): boolean {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return name.endsWith(" =")
    ? new RegExp(`\\.${name}(?!=)`).test(source)
    : new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(source);
}

test("nothing is built but what the add-in uses and what the client needs for it", () => {
  const classes = builtClasses();
  expect(classes.length).toBeGreaterThan(20);
  const unmentioned = classes.flatMap(({ name, members }) =>
    members.filter((member) => !isUsed(member)).map((member) => `${name}.${member}`),
  );
  expect(unmentioned.sort()).toEqual([...CLIENT_NEEDS].sort());
});

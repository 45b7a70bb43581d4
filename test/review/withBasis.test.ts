import { basisOf } from "../../src/review/withBasis";
import { reviewFilledForm } from "../../src/review/reviewFilledForm";
import { communeSubject, jointSubject } from "../fixtures/subjects";
import { at, judged } from "./judgedForms";

test("an unmet row rests on the decision of its set and its own code", () => {
  const findings = reviewFilledForm(judged(communeSubject, [["i:3.1", "actual.value", 10]]));
  const unmet = at(findings, "i:3.1").filter(({ code }) => code === "indicator.unmet");
  expect(unmet).toMatchObject([{ basis: { decision: "318/QĐ-TTg", clause: "3.1" } }]);
  expect(at(findings, "i:3.2")[0]).not.toHaveProperty("basis");
});

test("a part has the clause of its indicator, the other set of a list its own decision, a criterion none", () => {
  const form = judged(jointSubject);
  expect(basisOf(form, "p:14.1/2")).toMatchObject({ clause: "14.1" });
  expect(basisOf(form, "i2:2.1")).toMatchObject({ clause: "2.1" });
  expect(basisOf(form, "c:5")).toBeNull();
  expect(basisOf(form, "head")).toBeNull();
});

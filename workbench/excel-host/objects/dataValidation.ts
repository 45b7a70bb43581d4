import { changeValidation, clearValidations, validationOf } from "../edit/validations";
import type { Validation } from "../model/validation";
import { NO_ALERT, NO_PROMPT } from "../model/validation";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, fieldsOf, isMissing, limitedText, oneOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";
import { ruleOf, wireRule } from "./validationRule";

/** [MS-OI29500] 2.1.613: titles at most 32 characters, prompt 255, error 224 (the dialog takes 225). */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 224;

/** Cells that differ answer null ("If the data validation applied to the range is not consistent"). */
function read(self: RangeSelf, part: (validation: Validation | null) => Json): Json {
  const held = validationOf(self.sheet, self.areas);
  return held === "mixed" ? null : part(held);
}

function property(
  part: (validation: Validation | null) => Json,
  change: (validation: Validation, value: Argument) => Validation,
): Property<RangeSelf> {
  return {
    read: (self) => read(self, part),
    write: (self, value) => {
      changeValidation(self.app, self.sheet, self.areas, (validation) => change(validation, value));
    },
  };
}

function promptOf(value: Argument): Validation["prompt"] {
  const fields = fieldsOf(value);
  return {
    showPrompt: isMissing(fields["showPrompt"]) || booleanOf(fields["showPrompt"]),
    title: limitedText(fields["title"] ?? "", MAX_TITLE, "a prompt's title"),
    message: limitedText(fields["message"] ?? "", MAX_PROMPT, "a prompt's message"),
  };
}

function alertOf(value: Argument): Validation["errorAlert"] {
  const fields = fieldsOf(value);
  return {
    showAlert: isMissing(fields["showAlert"]) || booleanOf(fields["showAlert"]),
    style: isMissing(fields["style"]) ? "Stop" : oneOf(["Stop", "Warning", "Information"], fields["style"]),
    title: limitedText(fields["title"] ?? "", MAX_TITLE, "an alert's title"),
    message: limitedText(fields["message"] ?? "", MAX_ALERT, "an alert's message"),
  };
}

/** Excel.DataValidation. */
export const dataValidation = new ObjectClass<RangeSelf>("DataValidation", {
  properties: {
    Rule: property(
      (held) => wireRule(held?.rule ?? null),
      (held, value) => ({ ...held, rule: ruleOf(value) }),
    ),
    Prompt: property(
      (held) => ({ ...(held?.prompt ?? NO_PROMPT) }),
      (held, value) => ({ ...held, prompt: promptOf(value) }),
    ),
    ErrorAlert: property(
      (held) => ({ ...(held?.errorAlert ?? NO_ALERT) }),
      (held, value) => ({ ...held, errorAlert: alertOf(value) }),
    ),
  },
  methods: {
    Clear: {
      effect: "write",
      call: ({ app, sheet, areas }) => {
        clearValidations(app, sheet, areas);
        return null;
      },
    },
  },
});

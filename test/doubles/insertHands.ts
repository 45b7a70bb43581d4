import { screen } from "@testing-library/react";
import type { openPane } from "./openPane";

export type User = Awaited<ReturnType<typeof openPane>>["user"];

/** A text field of tab Biểu; "Xã" has a mark behind its name, because it must be filled in. */
export function textField(name: RegExp | string): Promise<HTMLInputElement> {
  return screen.findByRole<HTMLInputElement>("textbox", { name });
}

/** Chooses which form is to be inserted. */
export async function chooseForm(user: User, id: string): Promise<void> {
  await user.selectOptions(await screen.findByRole("combobox", { name: "Mẫu biểu" }), id);
}

/** Presses Chèn biểu and waits for the answer. */
export async function insertForm(user: User): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Chèn biểu" }));
  await screen.findByText("Đã chèn biểu");
}

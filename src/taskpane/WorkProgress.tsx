import { ProgressBar, Text } from "@fluentui/react-components";
import { useMessages } from "./LanguageContext";
import type { Work } from "./useWork";

/** What is being written, while it is. */
export function WorkProgress({ work }: { readonly work: Work<unknown, unknown> }) {
  const { forms } = useMessages();
  if (work.kind !== "running") return null;
  const words = forms.phase[work.phase];
  return (
    <div role="status">
      <ProgressBar aria-label={words} />
      <Text size={200}>{words}</Text>
    </div>
  );
}

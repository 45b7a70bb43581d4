import { cellAddress } from "../../../grid/address";
import type { Finding } from "../../../review/finding";
import { CopyButton } from "../../CopyButton";
import { useAllFindingWords } from "../../findingWords";
import { useMessages } from "../../LanguageContext";
import { useToolMessages } from "./toolWords";

type CopyListProps = {
  readonly findings: readonly Finding[];
  /** How many there are with those that are not shown. */
  readonly of: number;
};

/** Sao chép danh sách: a line for each finding, its parts between tabs, so that it becomes a table where it is pasted. */
export function CopyList({ findings, of }: CopyListProps) {
  const { listing, explain } = useToolMessages();
  const { findings: words } = useMessages();
  const { sentence, basis } = useAllFindingWords();
  const line = (finding: Finding): readonly string[] => [
    words.severity[finding.severity],
    cellAddress(finding.target.position),
    words.subject(finding) ?? "",
    sentence(finding),
    finding.basis === undefined ? "" : basis(finding.basis),
    finding.explained === undefined ? "" : `${finding.explained.text} (${explain.signed(finding.explained)})`,
  ];
  return (
    <CopyButton
      label={listing.copy(findings.length, of)}
      text={() => [listing.columns, ...findings.map(line)].map(tabbed).join("\n")}
      copied={listing.copied}
      refused={listing.notCopied}
    />
  );
}

/** What an officer wrote may hold line breaks and tabs of its own. */
function tabbed(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\s+/gu, " ").trim()).join("\t");
}

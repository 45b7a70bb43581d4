import { useMessages } from "./LanguageContext";
import type { Unsupported } from "./officeEnvironment";

/** Says what is missing, and that the forms themselves need no add-in. Same look as the page for old web views. */
export function UnsupportedPage({ reason }: { readonly reason: Unsupported }) {
  const { shell } = useMessages();
  const { title, body } = shell.unsupported[reason];
  return (
    <main className="plain-page">
      <h1>{title}</h1>
      <p>{body}</p>
      <p>{shell.stillWorks}</p>
    </main>
  );
}

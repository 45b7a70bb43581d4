import { Component, type ReactNode } from "react";
import { useMessages } from "./LanguageContext";

type Props = { readonly children: ReactNode };

/** The last net: a fault in the pane shows a sentence and a way back, never an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

/** Plain HTML on purpose: whatever failed may have been a component of the kit. */
function Crashed() {
  const { shell } = useMessages();
  return (
    <main className="plain-page" role="alert">
      <p>{shell.crashed}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {shell.reopen}
      </button>
    </main>
  );
}

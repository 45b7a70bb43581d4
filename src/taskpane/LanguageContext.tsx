import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Language } from "../i18n/language";
import { loadMessages } from "../i18n/loadMessages";
import type { Messages } from "../i18n/vi";

type Speech = {
  readonly language: Language;
  readonly messages: Messages;
  /** Answers whether the language could be loaded; the one before stays when it could not. */
  readonly choose: (language: Language) => Promise<boolean>;
};

const LanguageContext = createContext<Speech | null>(null);

export function LanguageProvider(props: {
  readonly language: Language;
  readonly messages: Messages;
  readonly onChosen: (language: Language) => void;
  readonly children: ReactNode;
}) {
  const { onChosen } = props;
  const [spoken, setSpoken] = useState({ language: props.language, messages: props.messages });

  const choose = useCallback(
    async (language: Language) => {
      const messages = await loadMessages(language).catch(() => null);
      if (messages === null) return false;
      setSpoken({ language, messages });
      document.documentElement.lang = language;
      onChosen(language);
      return true;
    },
    [onChosen],
  );

  const speech = useMemo(() => ({ ...spoken, choose }), [spoken, choose]);
  return <LanguageContext value={speech}>{props.children}</LanguageContext>;
}

export function useLanguage(): Speech {
  const speech = use(LanguageContext);
  if (speech === null) throw new Error("no LanguageProvider around this component");
  return speech;
}

export function useMessages(): Messages {
  return useLanguage().messages;
}

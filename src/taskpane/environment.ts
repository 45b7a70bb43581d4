/** What the pane needs of the place it runs in, so that tests and the workbench can give their own. */
export type PaneEnvironment = {
  readonly storage: TextStorage;
  readonly today: () => Date;
  /** The look Office says it has; null where Office does not tell. */
  readonly officeLook: () => Look | null;
};

export type Look = "light" | "dark";

/** A place for small texts of this user; reading nothing is null, a refused writing is not an error. */
export type TextStorage = {
  read(key: string): string | null;
  write(key: string, text: string): void;
};

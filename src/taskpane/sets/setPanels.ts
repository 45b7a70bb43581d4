import type { ComponentType } from "react";
import { AnnexPanel } from "./annex/AnnexPanel";
import { BrowsePanel } from "./browse/BrowsePanel";
import { ComparePanel } from "./compare/ComparePanel";
import { FilesPanel } from "./files/FilesPanel";
import { FollowPanel } from "./follow/FollowPanel";
import { MovePanel } from "./move/MovePanel";
import type { SetPanelProps } from "./setPanel";
import type { SetTask } from "./setTask";

type SetPanel = {
  readonly Panel: ComponentType<SetPanelProps>;
  /** Whether it begins anew with another set. */
  readonly ofOneSet: boolean;
};

/** The panel of each task. */
export const SET_PANELS: Readonly<Record<SetTask, SetPanel>> = {
  browse: { Panel: BrowsePanel, ofOneSet: true },
  annex: { Panel: AnnexPanel, ofOneSet: false },
  follow: { Panel: FollowPanel, ofOneSet: true },
  compare: { Panel: ComparePanel, ofOneSet: true },
  move: { Panel: MovePanel, ofOneSet: true },
  files: { Panel: FilesPanel, ofOneSet: false },
};

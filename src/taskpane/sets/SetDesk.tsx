import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { App } from "../../usecases/app";
import type { SetView } from "../../usecases/sets/setView";
import type { SetWork } from "../../usecases/sets/setWork";
import { ChoiceField } from "../ChoiceField";
import type { PaneEnvironment } from "../environment";
import { NoticeBar } from "../NoticeBar";
import { readPreferences } from "../preferences";
import { ProblemBar } from "../ProblemBar";
import { useSetMessages } from "../setWords";
import { CarriedSetOffer } from "./CarriedSetOffer";
import { isoDay } from "./isoDay";
import { SetHead } from "./SetHead";
import { SET_PANELS } from "./setPanels";
import { SET_TASKS, type SetTask } from "./setTask";
import { firstSet, useOpenSet } from "./useOpenSet";
import { useSigner } from "./useSigner";

type SetDeskProps = { readonly app: App; readonly work: SetWork; readonly environment: PaneEnvironment };

/** One set, and one thing at a time that is done with it. A panel once opened stays, hidden, with what was typed in it. */
export function SetDesk({ app, work, environment }: SetDeskProps) {
  const { head, edit } = useSetMessages();
  const styles = useStyles();
  const taskField = useRef<HTMLDivElement>(null);
  const { storage, today } = environment;
  const [{ day, first }] = useState(() => {
    const opened = isoDay(today());
    return { day: opened, first: firstSet(work.sets(), readPreferences(storage).setId, opened) };
  });
  const { id, answer, open, show } = useOpenSet(work, first, day);
  const signer = useSigner(storage, day);
  const [task, setTask] = useState<SetTask>("browse");
  const [visited, setVisited] = useState<readonly SetTask[]>([task]);
  const sets = work.sets();
  const choice = sets.find(({ setId }) => setId === id);

  const begin = (chosen: SetTask) => {
    setTask(chosen);
    if (!visited.includes(chosen)) setVisited([...visited, chosen]);
  };
  /** From a button that another panel has: the focus goes along. */
  const goTo = (chosen: SetTask) => {
    begin(chosen);
    taskField.current?.querySelector("select")?.focus();
  };
  const [removed, setRemoved] = useState(false);
  const [adding, setAdding] = useState(false);
  const typeRows = () => {
    goTo("browse");
    setAdding(true);
  };
  const choose = (wanted: string) => {
    setAdding(false);
    setRemoved(false);
    open(wanted);
  };
  /** An own set that was taken away leaves nothing to look at: another one comes. */
  const showOrLeave = (changed: SetView | null) => {
    show(changed);
    if (changed !== null) return;
    setRemoved(true);
    open(firstSet(work.sets(), null, day));
  };
  const openSet = (wanted: string) => {
    choose(wanted);
    goTo("browse");
  };

  const view = answer?.ok === true ? answer.value : null;
  return (
    <>
      <CarriedSetOffer app={app} onUsed={({ setId }) => choose(setId)} />
      {work.libraryDamaged && <NoticeBar intent="warning">{head.libraryDamaged}</NoticeBar>}
      <SetHead sets={sets} id={id} choice={choice} view={view} onChoose={choose} onTask={goTo} onTypeRows={typeRows} />
      <div ref={taskField}>
        <ChoiceField
          label={head.task}
          name="task"
          value={task}
          options={SET_TASKS.map((name) => ({ id: name, name: head.tasks[name] }))}
          onChange={begin}
        />
      </div>
      {removed && <NoticeBar intent="success">{edit.setRemoved}</NoticeBar>}
      {answer === null && <Text role="status">{head.opening}</Text>}
      {answer?.ok === false && <ProblemBar title={head.notOpened} problem={answer.problem} />}
      {answer?.ok === true && view === null && <NoticeBar intent="warning">{head.gone}</NoticeBar>}
      {view !== null &&
        choice !== undefined &&
        SET_TASKS.filter((name) => visited.includes(name)).map((name) => {
          const { Panel, ofOneSet } = SET_PANELS[name];
          const panel = {
            app,
            work,
            environment,
            choice,
            view,
            signer,
            onView: showOrLeave,
            onOpenSet: openSet,
            onTask: goTo,
            adding,
            onAdding: setAdding,
          };
          return (
            <div key={ofOneSet ? `${name} ${id}` : name} className={mergeClasses(name !== task && styles.hidden)}>
              <Panel {...panel} />
            </div>
          );
        })}
    </>
  );
}

const useStyles = makeStyles({ hidden: { display: "none" } });

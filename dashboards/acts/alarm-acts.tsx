import {Button, Menu} from "@mantine/core";
import {useState} from "react";
import {shortDay} from "../days.ts";
import {useWorkspace} from "../frame/workspace.tsx";
import type {Alarm} from "../parts/evidence-chart.tsx";
import {mayState} from "../frame/may.ts";
import {AskDialog} from "./ask-dialog.tsx";
import {HelpDialog, SnoozeDialog, WrongDialog} from "./alarm-dialogs.tsx";
import {say} from "../words.ts";
import {ThreadsDialog} from "./threads-dialog.tsx";

const labels: Record<Alarm["act"], string> = {
  ask_steward: "Ask the steward",
  find_steward: "Find a steward",
  reply: "Get them a reply",
  take_questions: "Take the open questions",
  look: "Say hello",
  plan: say("planWhat")
};

const dialogs: Partial<Record<Alarm["act"], typeof AskDialog>> = {
  reply: ThreadsDialog,
  take_questions: ThreadsDialog,
  plan: HelpDialog
};

/** What a warning asks for; once done, the words of what was done stand in its place. */
export function AlarmAct({
  alarm,
  label = labels[alarm.act],
  filled = false
}: {
  alarm: Alarm;
  label?: string;
  filled?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const Dialog = dialogs[alarm.act] ?? AskDialog;
  if (alarm.statement && alarm.state !== "open")
    return <p className="done">{alarm.statement.words}</p>;
  return (
    <>
      <Button variant={filled ? "filled" : "default"} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <Dialog alarm={alarm} close={close} />}
    </>
  );
}

/** The further acts of a warning, behind `.`. */
export function AlarmMenu({alarm}: {alarm: Alarm}) {
  const {me} = useWorkspace();
  const [open, setOpen] = useState<"snooze" | "wrong" | "help" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu>
        <Menu.Target>
          <button type="button" className="quiet-button" data-key=".">
            More<span className="unseen"> acts for {alarm.community.name}</span> …
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen("snooze")}>Snooze until …</Menu.Item>
          {mayState(me, alarm.community.steward?.id ?? null) && (
            <Menu.Item onClick={() => setOpen("wrong")}>This is wrong because …</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen("help")}>Help tried …</Menu.Item>
          <Menu.Label>Raised {shortDay(alarm.raisedOn, me.dataTo)}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
      {open === "snooze" && <SnoozeDialog alarm={alarm} close={close} />}
      {open === "wrong" && <WrongDialog alarm={alarm} close={close} />}
      {open === "help" && <HelpDialog alarm={alarm} close={close} />}
    </>
  );
}

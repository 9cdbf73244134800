import {Button} from "@mantine/core";
import type {Answer} from "../../api/client.ts";
import {copied} from "../../acts/copy.ts";
import {weekdayOf} from "../../days.ts";
import {announce} from "../../frame/notice.tsx";
import {say} from "../../words.ts";

type Step = Answer<"/doctor">["steps"][number];

/** Steps from source to page; the first that needs something is unfolded. */
export function Steps({steps}: {steps: readonly Step[]}) {
  const first = steps.find(({ok}) => !ok)?.id;
  return (
    <ol className="steps opens">
      {steps.map((step) => (
        <li key={step.id}>
          <details open={step.id === first}>
            <summary data-row>
              <span className={step.ok ? "step-ok" : "need"}>
                <span aria-hidden="true">{step.ok ? "✓" : "▲"}</span>
                <span className="unseen">{say(step.ok ? "allRight" : "needsDoing")}: </span>
              </span>
              <span className="step-name">{step.name}</span>
              <span className="small step-counts">
                {isSetting(step) ? "" : say("cameInOut", {came: step.cameIn, out: step.cameOut})}
              </span>
              <span className="small step-run">{runOf(step)}</span>
            </summary>
            <Detail step={step} />
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What the settings leave out never runs, and needs nothing. */
const isSetting = ({ok, lastRun}: Step): boolean => ok && lastRun === null;

function runOf(step: Step): string {
  if (step.lastRun) return say("lastRun", {day: weekdayOf(step.lastRun)});
  return say(isSetting(step) ? "bySetting" : "neverRan");
}

function Detail({step: {todo, command, setAside, waitsFor, ok}}: {step: Step}) {
  const copy = async (words: string) =>
    announce({words: (await copied(words)) ? say("copied") : say("notCopied", {words})});
  return (
    <div className="step-detail">
      {setAside.map(({reason, count}) => (
        <p key={reason}>{say("setAside", {n: count, reason})}</p>
      ))}
      {waitsFor && <p>{say("waitsFor", {step: waitsFor})}</p>}
      {todo && <p>{command ? todo.replace(`: ${command}`, ".") : todo}</p>}
      {ok && !todo && setAside.length === 0 && <p className="small">{say("allRight")}.</p>}
      {command && (
        <p className="command">
          <code>{command}</code>
          <Button data-key="c" onClick={() => void copy(command)}>
            {say("copyCommand")}
          </Button>
        </p>
      )}
    </div>
  );
}

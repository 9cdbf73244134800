import type {Answer as AnswerOf} from "../../api/client.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {listed, say} from "../../words.ts";
import {type PaceMark, paceStrip} from "../../views/pace-strip.ts";

type Overview = AnswerOf<"/overview">;

/** Every community against its own usual pace, in one strip. */
export function PaceSection({strip, notDrawn}: Pick<Overview, "strip" | "notDrawn">) {
  const {me} = useWorkspace();
  const marks = strip.flatMap(({id, name, pace, kind}): PaceMark[] =>
    pace === null ? [] : [{id, name, pace, kind}]
  );
  if (marks.length === 0) return null;
  const slow = marks.filter(({pace, kind}) => pace < 0.5 && kind !== "resting").length;
  return (
    <Section title={headingOf(slow, marks.length)} sub={say("stripSub")}>
      <Figure
        view={paceStrip}
        data={marks}
        caption={`${notDrawn ? say("stripNotDrawn", {n: notDrawn, minimum: me.minimumGroup}) : ""} ${say("notSeen", {channels: listed(me.notSeen)})}`.trim()}
      />
    </Section>
  );
}

const headingOf = (slow: number, drawn: number): string =>
  slow === drawn
    ? say("stripAll", {n: slow})
    : slow * 2 > drawn
      ? say("stripMany", {n: slow, drawn})
      : say("stripBelow", {n: slow});

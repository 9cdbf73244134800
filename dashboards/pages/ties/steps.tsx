import {number, say} from "../../words.ts";
import {settingOf, type Ties} from "./asked.ts";

interface Step {
  readonly name: string;
  readonly count: number;
  readonly note?: string;
  readonly part?: boolean;
}

/** What was told, what of it counts, and what is left of it. */
export function Steps({ties}: {ties: Ties}) {
  return (
    <table className="plain-table tie-steps">
      <caption className="unseen">{say("tieStepsTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("tieSteps")}</th>
          <th scope="col">{say("tieNumber")}</th>
        </tr>
      </thead>
      <tbody>
        {stepsOf(ties).map(({name, count, note, part}) => (
          <tr key={name} className={part ? "part" : undefined}>
            <th scope="row">
              {name}
              {note && <span className="small"> {note}</span>}
            </th>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stepsOf(ties: Ties): Step[] {
  const {facts} = ties;
  return [
    {name: say("tieTold"), count: facts.interactions},
    {name: say("tieTurned"), count: facts.turned, note: say("tieTurnedNote"), part: true},
    {
      name: say("tieShared"),
      count: facts.shared,
      note: facts.inferred > 0 ? say("tieInferredNote", {n: facts.inferred}) : say("tieSharedNote"),
      part: true
    },
    {
      name: say("tieBroadcast"),
      count: facts.broadcast,
      note: say("tieBroadcastNote", {people: Number(settingOf(ties, "broadcast_people"))}),
      part: true
    },
    {name: say("tiePairs"), count: facts.pairsEver},
    {
      name: say("tieNow", {people: facts.people}),
      count: facts.ties,
      note: say("tieNowNote", {least: settingOf(ties, "forget_below")}),
      part: true
    },
    {
      name: say("tieOneSided"),
      count: facts.oneSided,
      note: say("tieOneSidedNote"),
      part: true
    }
  ];
}

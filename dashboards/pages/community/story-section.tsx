import {Link} from "react-router";
import type {Answer} from "../../api/client.ts";
import {monthOf} from "../../days.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {StageLegend} from "../../parts/stage-legend.tsx";
import {listed, say} from "../../words.ts";
import {storyline} from "../../views/storyline.ts";

type Story = Answer<"/communities/{id}/story">;
type Flow = Story["flows"][number];

/** So many sentences; the picture and its table hold the rest. */
const sentencesAtMost = 6;

/** Who it came from, what it took in, what left it, and who is left; nothing where nobody came or went in numbers. */
export function StorySection({id}: {id: string}) {
  const story = useRead(["story", id], (api) =>
    api.GET("/communities/{id}/story", {params: {path: {id}}})
  );
  return (
    <Reading query={story}>
      {(story) =>
        story.flows.length > 0 ? (
          <Told story={story} />
        ) : story.people.some(({same}) => !same) ? (
          <Section title={say("storyReplaced")}>
            <PeopleKept story={story} />
          </Section>
        ) : null
      }
    </Reading>
  );
}

function Told({story}: {story: Story}) {
  const {me, to} = useWorkspace();
  const {minimumGroup: minimum} = me;
  const name = new Map(story.lanes.map((lane) => [lane.id, lane.name]));
  const told = [...story.flows].toSorted(
    (a, b) =>
      Number(a.flow === "move") - Number(b.flow === "move") ||
      (a.happenedOn < b.happenedOn ? 1 : -1)
  );
  return (
    <Section title={headingOf(story)} sub={say("storySub")}>
      <PeopleKept story={story} />
      <StageLegend />
      <Figure
        view={storyline}
        data={{...story, minimum}}
        caption={say("storyCaption", {minimum})}
      />
      <ul className="lines came-and-went">
        {told.slice(0, sentencesAtMost).map((flow) => {
          const other = flow.from === story.about ? flow.to : flow.from;
          const [before, after] = sentenceOf(flow, story.about, minimum).split("{other}");
          return (
            <li key={`${flow.happenedOn} ${flow.flow} ${flow.from} ${flow.to}`}>
              {before}
              <Link to={to(`communities/${encodeURIComponent(other)}`)}>{name.get(other)}</Link>
              {after}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The same by continuity: whether by its people too. */
const PeopleKept = ({story: {people}}: {story: Story}) =>
  people.length > 0 && <p className="people-kept">{people.map(({words}) => words).join(" ")}</p>;

/** "It took in {other} in Aug 2025, with 9 of its 12 people." */
function sentenceOf(
  {flow, from, happenedOn, people, ofPeople}: Flow,
  about: string | null,
  minimum: number
): string {
  const told = {
    merge: from === about ? "wentInto" : "tookIn",
    split: from === about ? "letGo" : "cameFrom",
    together: "wereTogether",
    apart: "wereApart",
    move: from === about ? "movedOn" : "movedHere"
  } as const;
  const count =
    people === null
      ? say("storyUnder", {minimum})
      : ofPeople === null || flow === "move"
        ? say("storyPeople", {n: people})
        : say("storyPeopleOf", {n: people, of: ofPeople});
  return say(told[flow], {other: "{other}", month: monthOf(happenedOn), people: count});
}

/** "It took in two others and lost people to one" */
function headingOf({flows, about}: Story): string {
  const count = (flow: Flow["flow"], side: "from" | "to") =>
    flows.filter((one) => one.flow === flow && one[side] === about).length;
  const together = new Set(
    flows.flatMap(({flow, from, to}) => (flow === "together" ? [from === about ? to : from] : []))
  );
  const others = (side: "from" | "to") =>
    new Set(
      flows
        .filter((one) => one.flow === "move" && one[side] === about)
        .map((one) => one[side === "from" ? "to" : "from"])
    ).size;
  const parts = [
    {n: count("split", "to"), told: "storyFrom"},
    {n: count("merge", "to"), told: "storyTook"},
    {n: count("split", "from"), told: "storyLet"},
    {n: count("merge", "from"), told: "storyInto"},
    {n: together.size, told: "storyTogetherWith"},
    {n: others("to"), told: "storyGot"},
    {n: others("from"), told: "storyLost"}
  ] as const;
  return say("storyOwn", {
    parts: listed(parts.filter(({n}) => n > 0).map(({n, told}) => say(told, {n})))
  });
}

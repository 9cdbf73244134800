import {useState} from "react";
import type {Answer} from "../../api/client.ts";
import {monthOf} from "../../days.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {StageLegend} from "../../parts/stage-legend.tsx";
import {listed, say} from "../../words.ts";
import {storyline} from "../../views/storyline.ts";

type Story = Answer<"/story">;

/** So many lanes are drawn before somebody asks for all. */
const lanesAtFirst = 12;

/** So many things a heading tells. */
const partsAtMost = 3;

/** How all communities came and went: the eventful ones first, all on request. */
export function StorySection() {
  const story = useRead(["story"], (api) => api.GET("/story"));
  return (
    <Reading query={story}>
      {(story) => (story.lanes.length > 1 ? <Drawn story={story} /> : null)}
    </Reading>
  );
}

function Drawn({story}: {story: Story}) {
  const {me} = useWorkspace();
  const [all, setAll] = useState(false);
  const shown = all ? story : eventful(story);
  const left = story.lanes.length - shown.lanes.length;
  return (
    <Section title={headingOf(story)} sub={say("storySub")}>
      <StageLegend />
      <Figure
        view={storyline}
        data={{...shown, minimum: me.minimumGroup}}
        caption={say("storyCaption", {minimum: me.minimumGroup})}
      />
      {(left > 0 || all) && (
        <p className="small more">
          <button type="button" className="text" onClick={() => setAll(!all)}>
            {all ? say("storyFewer") : say("storyAll", {n: story.lanes.length})}
          </button>
        </p>
      )}
    </Section>
  );
}

/** Lanes to which most happened, in the order they came; what flows between two of them. */
function eventful({lanes, flows, ...story}: Story): Story {
  const busy = (id: string) =>
    3 * flows.filter(({from, to, flow}) => flow !== "move" && (from === id || to === id)).length +
    flows.filter(({from, to}) => from === id || to === id).length;
  const chosen = new Set(
    lanes
      .map(({id, events}) => ({id, weight: busy(id) + (events.length > 0 ? 1 : 0)}))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, lanesAtFirst)
      .map(({id}) => id)
  );
  return {
    ...story,
    lanes: lanes.filter(({id}) => chosen.has(id)),
    flows: flows.filter(({from, to}) => chosen.has(from) && chosen.has(to))
  };
}

/** "Since Nov 2024, 4 communities were born, 2 became part of another and 3 ended." */
function headingOf({lanes, flows}: Story): string {
  const happened = (event: string) =>
    lanes.filter(({events}) => events.some((one) => one.event === event)).length;
  const flowing = (flow: string) => flows.filter((one) => one.flow === flow).length;
  const parts = [
    {n: happened("birth"), told: "storyBorn"},
    {n: flowing("merge"), told: "storyMerged"},
    {n: happened("death"), told: "storyDied"},
    {n: flowing("split"), told: "storyParted"},
    {n: flowing("together"), told: "storyTogetherAll"}
  ] as const;
  const since = lanes.map(({points}) => points[0].windowStart).toSorted()[0];
  const words = parts
    .filter(({n}) => n > 0)
    .slice(0, partsAtMost)
    .map(({n, told}) => say(told, {n}));
  return words.length > 0
    ? say("storyTitle", {month: monthOf(since), parts: listed(words)})
    : say("storyCalm", {month: monthOf(since)});
}

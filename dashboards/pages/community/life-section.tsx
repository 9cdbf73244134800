import {useState} from "react";
import type {Answer} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Chips} from "../../parts/chips.tsx";
import {Figure} from "../../parts/figure.tsx";
import {StageLegend} from "../../parts/stage-legend.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {type Life, life} from "../../views/life.ts";
import type {Community} from "./heading.ts";

type Windows = Answer<"/communities/{id}/windows">;
type Span = "half" | "whole";

/** Its life as a line with its usual, events and stages. */
export function LifeSection({community}: {community: Community}) {
  const {id} = community;
  const [span, setSpan] = useState<Span>("whole");
  const windows = useRead(["windows", id], (api) =>
    api.GET("/communities/{id}/windows", {params: {path: {id}}})
  );
  return (
    <Section
      title={say("lifeTitle")}
      sub={say("lifeSub")}
      aside={
        <Chips
          label="How far back"
          choices={[
            {value: "half", label: "6 months"},
            {value: "whole", label: "Whole life"}
          ]}
          value={span}
          choose={setSpan}
        />
      }
    >
      <Reading query={windows}>
        {(windows) => <Drawn community={community} windows={windows} span={span} />}
      </Reading>
    </Section>
  );
}

function Drawn({community, windows, span}: {community: Community; windows: Windows; span: Span}) {
  const {me} = useWorkspace();
  const data = {...lifeOf(community, windows, span), minimum: me.minimumGroup};
  const young = !data.usual && windows.windows.length < me.usualWeeks;
  const under = data.active.some(({under}) => under);
  const caption = [
    data.usual ? say("lifeBand") : "",
    say("lifeCaption", {gap: under ? say("gapFew", {minimum: me.minimumGroup}) : say("gapNone")}),
    data.ahead ? say("fanCaption") : "",
    young ? say("usualFrom", {weeks: windows.windows.length, needed: me.usualWeeks}) : ""
  ];
  const passed = [...new Set(data.stages.map(({stage}) => stage))];
  return (
    <>
      {passed.length > 1 && <StageLegend of={passed} />}
      <Figure view={life} data={data} caption={caption.filter(Boolean).join(" ")} />
    </>
  );
}

/** What the chart needs; growth of its own past, times the people of the last four weeks, is what may come. */
export function lifeOf(
  {alarms, forecasts, active, state}: Community,
  {windows, usual, events, stages}: Windows,
  span: Span
): Omit<Life, "minimum"> {
  const ended = state === "ended";
  const lived = ended ? windows.slice(0, endOf(windows)) : windows;
  const shown = span === "half" ? lived.slice(-26) : lived;
  const first = shown[0]?.windowStart ?? "";
  const alarm = alarms.find(({chart}) => chart?.kind === "active" && chart.changeOn);
  const growth = forecasts.find(({outcome}) => outcome === "growth");
  const {estimate, low, high} = growth ?? {};
  return {
    active: shown.map(({windowStart, active, under}) => ({windowStart, value: active, under})),
    usual: ended ? null : (usual.active ?? null),
    events: events.filter(
      ({happenedOn, event}) =>
        happenedOn >= first &&
        !(event === "slower" && (ended || happenedOn === alarm?.chart?.changeOn))
    ),
    stages: stages.filter(({to}) => to > first),
    change: alarm?.chart?.changeOn
      ? {on: alarm.chart.changeOn, words: alarm.chart.changeWords ?? ""}
      : null,
    ahead:
      growth?.enoughData &&
      state === "living" &&
      active !== null &&
      estimate != null &&
      low != null &&
      high != null
        ? {
            days: growth.horizonDays,
            estimate: active * estimate,
            low: active * low,
            high: active * high
          }
        : null
  };
}

/** Of a community that ended, what is drawn of the silence after it. */
const silentWeeks = 8;

function endOf(windows: Windows["windows"]): number {
  const last = windows.findLastIndex(({active, under}) => under || (active ?? 0) > 0);
  return last + 1 + silentWeeks;
}

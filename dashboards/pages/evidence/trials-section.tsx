import {Button} from "@mantine/core";
import {OpenUntil} from "../../acts/open-until.tsx";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {useAct, useRead} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {signed} from "../../views/effect-study.ts";
import {listed, say} from "../../words.ts";

type Trial = AnswerOf<"/trials">["items"][number];
type Result = NonNullable<Trial["result"]>;

/** Help given by lot: the one comparison that needs no belief. Whoever may do something next finds it here. */
export function TrialsSection() {
  const {data} = useRead(["trials"], (api) => api.GET("/trials"));
  if (!data || (data.items.length === 0 && !data.mayOpen)) return null;
  return (
    <Section title={say("trialsTitle")} sub={say("trialsSub", {least: data.least})}>
      <ul className="lines trials">
        {data.items.map((trial) => (
          <li key={trial.id}>
            <strong>{trial.what}</strong>: {wordsOf(trial, data.least)}
            <Agree trial={trial} />
            {data.mayOpen && trial.state === "ready" && <Draw trial={trial} />}
          </li>
        ))}
      </ul>
      {data.mayOpen && <OpenTrial />}
    </Section>
  );
}

function wordsOf({state, until, agreed, beginsOn, helped, waiting, result}: Trial, least: number) {
  switch (state) {
    case "open":
      return say("trialOpen", {day: fullDay(until), n: agreed, least});
    case "too_few":
      return say("trialTooFew", {n: agreed, least});
    case "ready":
      return say("trialReady", {n: agreed});
    case "drawn": {
      const [now, later] = [helped, waiting].map((of) => listed(of.map(({name}) => name)));
      const lot = say("trialDrawn", {day: fullDay(beginsOn ?? until), now, later});
      return result ? `${lot} ${resultWords(result)}` : `${lot} ${say("trialTooEarly")}`;
    }
  }
}

const refusals = {
  too_early: "trialTooEarly",
  too_few_drawn: "trialFewDrawn",
  some_are_gone: "trialGone"
} as const;

function resultWords(result: Result): string {
  const {more, low, high, refused, helpedMeanwhile} = result;
  if (refused || more === null || low === null || high === null)
    return say(refusals[refused ?? "too_early"]);
  const range = {low: hundredths(low), high: hundredths(high)};
  const told =
    low > 0 || high < 0
      ? say("trialTold", {more: hundredths(more), ...range})
      : say("trialNone", range);
  const beside = (["matched", "interrupted", "naive"] as const).flatMap((way) => {
    const {[way]: share} = result;
    return share === null ? [] : [`${say(besides[way])} ${hundredths(share)}`];
  });
  const crossed = helpedMeanwhile > 0 ? ` ${say("trialCrossed", {n: helpedMeanwhile})}` : "";
  return `${told} ${say("trialBeside", {ways: listed(beside)})}${crossed}`;
}

const besides = {
  matched: "trialMatched",
  interrupted: "trialInterrupted",
  naive: "trialNaive"
} as const;

const hundredths = (share: number): string => `${signed(100 * share)} %`;

/** A steward's word for each of their communities. */
function Agree({trial: {id, mine}}: {trial: Trial}) {
  const act = useAct();
  if (mine.length === 0) return null;
  const tell = (communityId: string, agrees: boolean) =>
    act((api) =>
      api.POST("/trials/{id}/agree", {params: {path: {id}}, body: {communityId, agrees}})
    );
  return (
    <div className="acts">
      {mine.map(({id: communityId, name, agreed}) => (
        <Button key={communityId} onClick={() => void tell(communityId, !agreed)}>
          {say(agreed ? "trialWithdraw" : "trialAgree", {name})}
        </Button>
      ))}
    </div>
  );
}

function Draw({trial: {id}}: {trial: Trial}) {
  const act = useAct();
  return (
    <div className="acts">
      <Button
        variant="filled"
        onClick={() => void act((api) => api.POST("/trials/{id}/draw", {params: {path: {id}}}))}
      >
        {say("trialDraw")}
      </Button>
    </div>
  );
}

/** What will be done to help, and until when stewards may agree. */
function OpenTrial() {
  const act = useAct();
  return (
    <div className="acts">
      <OpenUntil
        words={{
          open: say("trialNew"),
          after: say("trialNewAfter"),
          what: say("trialWhat"),
          until: say("trialUntil")
        }}
        mostLetters={200}
        usualDays={14}
        save={(what, until) => act((api) => api.POST("/trials", {body: {what, until}}))}
      />
    </div>
  );
}

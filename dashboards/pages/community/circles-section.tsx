import {Button} from "@mantine/core";
import {lazy, Suspense, useState} from "react";
import type {Answer} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {Steps} from "../../parts/steps.tsx";
import {say} from "../../words.ts";
import {type Circles, circles, stepName} from "../../views/circles.ts";
import type {Community} from "./heading.ts";

const Network = lazy(() => import("./network.tsx"));
type Read = Answer<"/communities/{id}/circles">;

/** Circles inside it, as sums, through the last year; for who takes part, the people behind them. */
export function CirclesSection({community}: {community: Community}) {
  const {id} = community;
  const read = useRead(["circles", id], (api) =>
    api.GET("/communities/{id}/circles", {params: {path: {id}}})
  );
  return <Reading query={read}>{(read) => <Told community={community} read={read} />}</Reading>;
}

function Told({community: {id, youAre}, read}: {community: Community; read: Read}) {
  const {me} = useWorkspace();
  const [people, setPeople] = useState(false);
  const [at, setAt] = useState(Math.max(0, read.steps.length - 1));
  const {minimumGroup: minimum} = me;
  const data: Circles = {...read, at, minimum};
  const picture = <Through data={data} choose={setAt} />;
  return (
    <Section
      title={headingOf(read, minimum)}
      sub={say("circlesSub", {minimum})}
      aside={
        (youAre.member || youAre.steward) && (
          <Button onClick={() => setPeople(!people)}>
            {say(people ? "networkClose" : "networkOpen")}
          </Button>
        )
      }
    >
      {people ? (
        <Suspense fallback={picture}>
          <Network id={id} />
        </Suspense>
      ) : read.steps.length === 0 ? (
        <p className="small">{say("circlesNone")}</p>
      ) : (
        picture
      )}
    </Section>
  );
}

/** The picture of one week, and the weeks to choose from. */
function Through({data, choose}: {data: Circles; choose: (at: number) => void}) {
  const {steps, at} = data;
  const held = steps[at]?.circles.some(({people}) => people === null);
  return (
    <div className="through">
      <Figure
        view={circles}
        data={data}
        caption={[
          say("circlesCaption"),
          ...(held ? [say("circlesHeld", {minimum: data.minimum})] : []),
          say("circlesOwn")
        ].join(" ")}
      />
      {steps.length > 1 && (
        <Steps
          label={say("circlesWeek")}
          names={steps.map((_, step) => stepName(data, step))}
          at={at}
          said={circles.finding(data)}
          choose={choose}
        />
      )}
    </div>
  );
}

/** What is true now: circles without a link, else how many there are. */
function headingOf({steps}: Read, minimum: number): string {
  const now = steps.at(-1);
  const n = now?.circles.length ?? 0;
  const tied = new Set(now?.links.flatMap(({a, b}) => [a, b]));
  const apart = n - tied.size;
  if (n < 2 || apart <= 0) return say("circlesTitle", {n, minimum});
  return apart === 1 ? say("circleApart", {n}) : say("circlesApart", {apart, n});
}

import {Button} from "@mantine/core";
import {lazy, Suspense, useState} from "react";
import type {Answer} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {circles} from "../../views/circles.ts";
import type {Community} from "./heading.ts";

const Network = lazy(() => import("./network.tsx"));
type Circles = Answer<"/communities/{id}/circles">;

/** Circles inside it, as sums; for who takes part, the people behind them. */
export function CirclesSection({community: {id, youAre}}: {community: Community}) {
  const {me} = useWorkspace();
  const [people, setPeople] = useState(false);
  const inside = youAre.member || youAre.steward;
  const read = useRead(["circles", id], (api) =>
    api.GET("/communities/{id}/circles", {params: {path: {id}}})
  );
  return (
    <Reading query={read}>
      {(read) => {
        const shown = read.circles.flatMap((circle) =>
          circle.people === null ? [] : [{...circle, people: circle.people}]
        );
        const {minimumGroup: minimum} = me;
        return (
          <Section
            title={headingOf(read, shown.length, minimum)}
            sub={say("circlesSub", {minimum})}
            aside={
              inside && (
                <Button onClick={() => setPeople(!people)}>
                  {say(people ? "networkClose" : "networkOpen")}
                </Button>
              )
            }
          >
            {people ? (
              <Suspense
                fallback={<Figure view={circles} data={{...read, circles: shown, minimum}} />}
              >
                <Network id={id} />
              </Suspense>
            ) : shown.length === 0 ? (
              <p className="small">{say("circlesNone")}</p>
            ) : (
              <Figure
                view={circles}
                data={{...read, circles: shown, minimum}}
                caption={`${say("circlesCaption")} ${say("circlesOwn")}`}
              />
            )}
          </Section>
        );
      }}
    </Reading>
  );
}

function headingOf({links}: Circles, n: number, minimum: number): string {
  const tied = new Set(links.flatMap(({a, b}) => [a, b]));
  const apart = n - tied.size;
  if (n < 2 || apart <= 0) return say("circlesTitle", {n, minimum});
  return apart === 1 ? say("circleApart", {n}) : say("circlesApart", {apart, n});
}

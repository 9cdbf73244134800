import type {Answer as AnswerOf} from "../../api/client.ts";
import {percent} from "../../chances.ts";
import {fullDay} from "../../days.ts";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

type Ranking = AnswerOf<"/evidence">["courses"];
type Way = NonNullable<Ranking>["ways"][number];

/** Every way to rank courses beside popularity, on this organisation's own past. */
export function CourseSection({ranking}: {ranking: Ranking}) {
  if (!ranking || ranking.ways.length === 0)
    return (
      <Section title={say("coursesTitle")}>
        <p>{say("coursesNone")}</p>
      </Section>
    );
  const {ways, periods, people, gradedOn} = ranking;
  const ordered = ways.toSorted((a, b) => b.ndcg.value - a.ndcg.value);
  const [best] = ordered;
  return (
    <Section
      title={say("coursesTitle")}
      sub={say("coursesSub", {n: periods.length, people, day: fullDay(gradedOn)})}
    >
      <p>{isOurs(best) ? say("coursesBest") : say("coursesOther", {name: best.name})}</p>
      <table className="plain-table">
        <caption className="unseen">{say("coursesTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("coursesWay")}</th>
            <th scope="col">{say("coursesPlaced")}</th>
            <th scope="col">{say("coursesFound")}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((way) => (
            <tr key={way.name}>
              <th scope="row">{isOurs(way) ? say("oursName") : way.name}</th>
              <td>{placed(way.ndcg)}</td>
              <td>{percent(way.recall.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const isOurs = ({name}: Way): boolean => name === "coppice";

const placed = ({value, low, high}: Way["ndcg"]): string =>
  `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;

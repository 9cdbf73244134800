import type {Answer as AnswerOf} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

type Compared = NonNullable<AnswerOf<"/evidence">["policies"]>;

const verdicts = {
  "other is better": "policiesOther",
  "own is better": "policiesOwn",
  "other is refused more": "policiesRefused",
  "go on": "policiesGoOn"
} as const;

/** Two ways to choose what stands on For you, by what people did with their pages; nothing where no other is compared. */
export function PoliciesSection({compared}: {compared: Compared | null}) {
  if (!compared) return null;
  const {name, people, pages, comparedOn, own, other, more, verdict} = compared;
  const told = say(verdict ? verdicts[verdict] : "policiesFew", {name});
  return (
    <Section
      title={say("policiesTitle")}
      sub={say("policiesSub", {pages, people, day: fullDay(comparedOn)})}
    >
      <p>{told}</p>
      {own && other && (
        <table className="plain-table">
          <caption className="unseen">{say("policiesTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("policiesOnPage")}</th>
              <th scope="col">{say("policiesInForce")}</th>
              <th scope="col">{name}</th>
              <th scope="col">{say("policiesMore")}</th>
            </tr>
          </thead>
          <tbody>
            {(["taken", "refused"] as const).map((what) => (
              <tr key={what}>
                <th scope="row">{say(what === "taken" ? "policiesTaken" : "policiesNo")}</th>
                <td>{own[what].toFixed(2)}</td>
                <td>{other[what].toFixed(2)}</td>
                <td>{more ? difference(more[what]) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

const difference = ({value, low, high}: {value: number; low: number; high: number}): string =>
  say("policiesRange", {
    value: hundredths(value),
    low: hundredths(low),
    high: hundredths(high)
  });

/** "+0.12" */
const hundredths = (items: number): string =>
  `${items < 0 ? "−" : "+"}${Math.abs(items).toFixed(2)}`;

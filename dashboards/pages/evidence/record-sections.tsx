import type {Answer as AnswerOf} from "../../api/client.ts";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {againstRules} from "../../views/against-rules.ts";
import {saidHappened} from "../../views/said-happened.ts";
import {fullDay} from "../../days.ts";
import {say} from "../../words.ts";

type Record = AnswerOf<"/evidence">["waning"];

/** How the chance of slowing fared in this organisation's own past, and beside simpler rules. */
export function RecordSections({record}: {record: Record}) {
  if (!record || record.fared.length === 0)
    return (
      <Section title={say("saidTitle")}>
        <p>{say("saidFew")}</p>
        <Learned by={record?.learnedBy ?? null} />
      </Section>
    );
  const {cases, communities, said, fared} = record;
  return (
    <>
      <Section title={say("saidTitle")} sub={say("saidSub", {cases, communities})}>
        <Figure view={saidHappened} data={said} caption={say("saidCaption")} />
        <Learned by={record.learnedBy} />
      </Section>
      <Section title={say("againstTitle")} sub={say("againstSub")}>
        <Figure view={againstRules} data={fared} />
      </Section>
    </>
  );
}

/** When the models learned. */
const Learned = ({by}: {by: string | null}) =>
  by && <p className="small">{say("learnedBy", {day: fullDay(by)})}</p>;

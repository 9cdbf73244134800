import type {Answer as AnswerOf} from "../../api/client.ts";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {fullDay} from "../../days.ts";
import {effectStudy, effectWords, signed} from "../../views/effect-study.ts";
import {say} from "../../words.ts";

type Effect = AnswerOf<"/evidence">["effects"][number];

const refusals = {
  too_few_weeks: "effectTooFewWeeks",
  too_few_alike: "effectTooFewAlike",
  went_its_own_way: "effectOwnWay"
} as const;

/** Did help help? Each with what can be said of it; the newest that was measured as a picture. */
export function HelpSection({effects}: {effects: readonly Effect[]}) {
  const shown = effects.map(measured).find((effect) => effect !== null);
  return (
    <Section title={say("helpTitleEvidence")} sub={effects.length > 0 ? say("helpSub") : undefined}>
      {effects.length === 0 && <p>{say("helpNone")}</p>}
      {shown && (
        <Figure
          view={effectStudy}
          data={shown}
          caption={say("effectCaption", {name: shown.communityName})}
        />
      )}
      <ul className="lines">
        {effects.map((effect) => (
          <li key={`${effect.communityId} ${effect.helpedOn}`}>
            <strong>{effect.communityName}</strong>, {fullDay(effect.helpedOn)}: {wordsOf(effect)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function measured(effect: Effect) {
  const {communityName, estimate, low, high, naive, path} = effect;
  return estimate === null || low === null || high === null || naive === null
    ? null
    : {communityName, estimate, low, high, naive, path};
}

function wordsOf(effect: Effect): string {
  if (effect.refused) return say(refusals[effect.refused]);
  const told = measured(effect);
  if (!told) return say("effectTooFewWeeks");
  const alone = effect.communities === 1 ? `${say("effectOwnPast")} ` : "";
  return `${effectWords(told)}. ${alone}${say("effectNaive", {people: signed(told.naive)})}`;
}

import {Section} from "../../parts/answer.tsx";
import {fullDay} from "../../days.ts";
import {number, type Sentence, say} from "../../words.ts";
import type {Ties} from "./asked.ts";

type Rule = Ties["rules"][number];

/** What would be, were each rule thought away alone. */
export function Rules({ties: {rules, asIs, minimum}}: {ties: Ties}) {
  const most = rules.toSorted((a, b) => (b.moved ?? 0) - (a.moved ?? 0))[0];
  if (!most) return <p className="small">{say("tieRulesNone")}</p>;
  const moved = most.moved ?? 0;
  return (
    <Section
      title={
        moved > 0
          ? say("tieRulesTitle", {rule: ruleName(most), n: moved})
          : say("tieRulesTitleNone", {minimum})
      }
      sub={say("tieRulesSub", {groups: asIs.communities})}
    >
      <table className="plain-table tie-rules">
        <caption className="unseen">{say("tieRule")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("tieRule")}</th>
            <th scope="col">{say("tieTies")}</th>
            <th scope="col">{say("tieGroups")}</th>
            <th scope="col">{say("tieMoved")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("tieAsIs")}</th>
            <td data-label={say("tieTies")}>{number(asIs.ties)}</td>
            <td data-label={say("tieGroups")}>{number(asIs.communities)}</td>
            <td data-label={say("tieMoved")}>–</td>
          </tr>
          {rules.map((rule) => (
            <RuleRow key={rule.rule} rule={rule} most={moved} minimum={minimum} />
          ))}
        </tbody>
      </table>
      <p className="caption">
        {asIs.on && say("tieRulesOn", {day: fullDay(asIs.on)})} {say("tieRulesCaption")}
      </p>
    </Section>
  );
}

function RuleRow({rule, most, minimum}: {rule: Rule; most: number; minimum: number}) {
  const {moved, ties, communities, similarity} = rule;
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">
        {ruleName(rule)} <span className="small">{say(words[rule.rule][1])}</span>
      </th>
      <td data-label={say("tieTies")}>{number(ties)}</td>
      <td data-label={say("tieGroups")}>{number(communities)}</td>
      <td data-label={say("tieMoved")}>
        {moved === 0 ? say("tieNobody") : moved === null ? say("under", {minimum}) : number(moved)}
        {moved !== null && moved > 0 && (
          <>
            {" "}
            <span className="small">{say("tieAlike", {value: similarity.toFixed(2)})}</span>
            <span
              className="tie-bar"
              aria-hidden="true"
              style={{inlineSize: `${(100 * moved) / most}%`}}
            />
          </>
        )}
      </td>
    </tr>
  );
}

const words = {
  kinds: ["tieRuleKinds", "tieWithoutKinds"],
  audience: ["tieRuleAudience", "tieWithoutAudience"],
  broadcasts: ["tieRuleBroadcasts", "tieWithoutBroadcasts"],
  meetings: ["tieRuleMeetings", "tieWithoutMeetings"],
  threads: ["tieRuleThreads", "tieWithoutThreads"],
  half_life: ["tieRuleHalfLife", "tieWithoutHalfLife"],
  damping: ["tieRuleDamping", "tieWithoutDamping"],
  reciprocity: ["tieRuleReciprocity", "tieWithoutReciprocity"]
} as const satisfies Record<Rule["rule"], readonly Sentence[]>;
const ruleName = ({rule}: Rule): string => say(words[rule][0]);

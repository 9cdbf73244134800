import type {Decision} from "../../store/decisions.ts";
import type {Look} from "../look.ts";
import {until} from "../standing.ts";
import {shortDay} from "../words.ts";
import {deciderOf} from "./names.ts";

/** What somebody said about a community or a warning, as the control and the heading show it. */
export function statementOf(look: Pick<Look, "live">, decision: Decision) {
  return {
    what: decision.what.split(".")[1],
    until: until(decision),
    words: wordsOf(look, decision),
    saidOn: decision.madeAt.slice(0, 10),
    decisionId: String(decision.id)
  };
}

/** "Resting until 1 Dec, says H. B." */
export function wordsOf(look: Pick<Look, "live">, decision: Decision): string {
  const {today} = look.live;
  const day = (value: string) => shortDay(value, today);
  const who = deciderOf(look, decision.who);
  const says = who ? `, says ${who.name}` : "";
  const saidOn = decision.madeAt.slice(0, 10);
  const when = saidOn === today ? "today" : `on ${day(saidOn)}`;
  const {what, detail} = decision;
  switch (what) {
    case "steward.resting":
      return `Resting until ${day(detail.until)}${says}`;
    case "steward.purpose_met":
      return `Purpose met${says}`;
    case "steward.elsewhere":
      return `Meets elsewhere, ${detail.place}${says}`;
    case "steward.wrong":
      return `This is wrong${decision.why ? ` because ${decision.why}` : ""}${says}`;
    case "steward.clear":
      return `Nothing special to say${says}`;
    case "alarm.asked":
      return `Asked ${when}, look again on ${day(detail.lookAgainOn)}`;
    case "alarm.snooze":
      return `Snoozed until ${day(detail.until)}`;
    case "alarm.help":
      return `Help tried ${when}: ${detail.what}`;
    case "community.name":
      return `Named “${detail.name}”${says}`;
    case "community.merge":
      return `Part of ${detail.into}${says}`;
    case "community.offer":
      return `Offered help ${when}: ${detail.note}`;
    case "programme.open":
      return `Mentoring programme “${detail.title}” opened, until ${day(detail.until)}${says}`;
    case "programme.publish":
      return `Who learns from whom was published, by ${detail.way === "fit" ? "best fit" : "the stable way"}${says}`;
    case "trial.open":
      return `Trial of help “${detail.what}” opened, to agree until ${day(detail.until)}${says}`;
    case "trial.draw":
      return `The lot fell: ${detail.helped.length} communities are helped, ${detail.waiting.length} wait${says}`;
    case "objective.create":
      return `Objective “${detail.title}” written${says}`;
    default:
      return `${plain[what] ?? what}${says}`;
  }
}

const plain: Partial<Record<Decision["what"], string>> = {
  "community.confirm": "Confirmed as a community",
  "community.let_find": "Others may find it",
  "community.keep_private": "Kept to its members",
  "community.refuse": "Not a community",
  "community.join": "Joined",
  "community.leave": "Left",
  "community.ask": "Asked to join",
  "community.let_in": "Let in",
  "community.decline": "Not let in",
  "objective.edit": "Objective changed",
  "link.propose": "Link proposed",
  "link.accept": "Link accepted",
  "link.refuse": "Link refused",
  "item.not_for_me": "Not for me",
  "item.asked": "Asked",
  "item.opened": "Opened",
  "item.joined": "Joined",
  "item.done": "Was it worth it? Said",
  "item.undo": "Taken back",
  "programme.join": "Signed up",
  "programme.leave": "Left the programme",
  "programme.close": "Sign-up closed",
  "trial.agree": "Agreed to the lot",
  "trial.withdraw": "Withdrew from the lot",
  "person.leave_out": "Not included",
  "preference.set": "Preferences changed"
};

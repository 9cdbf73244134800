import {isoDay, isoMoment} from "./calendar.ts";
import type {Community} from "./community.ts";
import type {Span} from "./memberships.ts";
import type {NextTies} from "./next-ties.ts";
import type {Person} from "./organisation.ts";
import {mondayAt, type Period} from "./period.ts";
import {knownBy, skillOf} from "./skills.ts";
import {fallAfter, fallOf} from "./stories.ts";
import type {TruthName} from "./tables.ts";
import type {CsvFile, CsvValue} from "./write.ts";

type Truth = Record<TruthName, CsvFile>;

/** What was planted into the communities' lives, as far as it lies within what is simulated. */
export function lifeTruth(truth: Truth, communities: readonly Community[], period: Period): void {
  const known = new Set(communities.map(({part}) => part.id));
  const day = (week: number) => isoDay(mondayAt(period, week));
  const within = (week: number) => week >= -period.weeks && week < period.further;
  for (const {part, story, declared, stewardLeft} of communities) {
    const {id, plan} = part;
    const tell = (table: TruthName, week: number, ...rest: CsvValue[]) => {
      if (within(week)) truth[table].row([id, day(week), ...rest]);
    };
    if (Number.isFinite(story.born)) tell("births", story.born, declared ? "declared" : "emergent");
    if (Number.isFinite(story.ends)) tell("deaths", story.ends, endOf(plan.is));
    switch (plan.is) {
      case "merging":
        if (known.has(plan.into) && within(plan.ends))
          truth.merges.row([plan.into, id, day(plan.ends)]);
        break;
      case "split_off":
        if (known.has(plan.from) && within(plan.born))
          truth.splits.row([plan.from, id, day(plan.born)]);
        break;
      case "growing":
        tell("growth", plan.since, day(plan.until), plan.factor.toFixed(2));
        break;
      case "shrinking":
        tell("shrink", plan.since, day(plan.until), plan.factor.toFixed(2));
        break;
      case "fulfilled":
        tell("fulfilled", plan.ends, plan.outcome);
        break;
      case "fading":
        tell("waning", plan.onset, day(plan.onset + fallAfter), day(plan.ends), plan.cause, "0.05");
        break;
      case "slowing":
      case "helped":
        tell(
          "waning",
          plan.onset,
          day(plan.onset + fallAfter),
          day(plan.onset + fallOf(plan).over),
          plan.cause,
          fallOf(plan).left
        );
        break;
      default:
    }
    if (plan.is === "helped")
      tell("help", plan.helpedOn, plan.what, fallOf(plan).left, plan.shareAfter);
    if (stewardLeft < period.end) truth.attention.row([id, isoDay(stewardLeft), "no_steward"]);
    if (plan.is === "slowing") tell("attention", plan.onset, "waning");
    if (plan.is === "unheard") tell("attention", plan.since, "closed_circle");
    if (plan.is === "few") tell("attention", plan.since, "rests_on_few");
    if (plan.is === "young" && plan.ends === undefined && plan.born > -26)
      tell("attention", plan.born, "emerging");
    for (const [since, until] of rests(story.months, mondayAt(period, -period.weeks), period.end))
      truth.resting.row([id, isoDay(since), isoDay(until)]);
  }
}

const endOf = (plan: string): string =>
  ({fulfilled: "fulfilled", merging: "merged", fading: "faded"})[plan] ?? "ended";

/** Weeks on end (Mondays; until the first of the next season, be it after the history) outside the months of a season. */
function rests(months: readonly number[], from: number, until: number): [number, number][] {
  const found: [number, number][] = [];
  if (months.length === 0) return found;
  for (let monday = from; monday < until || found.at(-1)?.[1] === monday; monday += 7) {
    const month = new Date((monday + 3) * 86_400_000).getUTCMonth() + 1;
    if (months.includes(month)) continue;
    const open = found.at(-1);
    if (open && open[1] === monday) open[1] = monday + 7;
    else found.push([monday, monday + 7]);
  }
  return found;
}

/** Who was where, and what they truly know. */
export function peopleTruth(
  truth: Truth,
  spans: readonly Span[],
  people: readonly Person[],
  {seed, end}: Period
): void {
  for (const span of spans) {
    const {community, member, until, how} = span;
    const person = people[member.person].id;
    const left = until < end ? isoDay(until) : "";
    truth.memberships.row([person, community.part.id, isoDay(member.since), left, left && how]);
    if (how === "merged" || how === "split") continue;
    for (const {thing, subject, level} of knownBy(span, seed))
      truth.experts.row([
        person,
        community.part.id,
        skillOf(community.topic, thing),
        subject,
        level.toFixed(2)
      ]);
  }
}

export function tieTruth(truth: Truth, ties: NextTies, people: readonly Person[]): void {
  for (const {low, high, first, count} of ties.found())
    truth.next_ties.row([people[low].id, people[high].id, isoMoment(first).slice(0, 10), count]);
}

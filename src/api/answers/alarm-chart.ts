import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {chart as schema} from "../schemas/alarms.ts";
import type {Alarm} from "../snapshot/alarms.ts";
import type {Community, Usual, Week} from "../snapshot/communities.ts";
import {isInside, isUnder, peopleCount, weekOf} from "../visibility.ts";
import {shortDay} from "../words.ts";

type Chart = Static<typeof schema>;

interface Picture {
  readonly kind: Chart["kind"];
  readonly title: string;
  readonly unit: string;
  readonly value: (week: Week) => number | null;
  readonly usual: string;
  readonly per: number;
}

const active: Picture = {
  kind: "active",
  title: "Active people a week",
  unit: "people",
  value: (week) => week.active,
  usual: "active",
  per: 1
};
const answerDays: Picture = {
  kind: "answer_days",
  title: "Time to an answer, week by week (half take longer)",
  unit: "days",
  value: (week) => (week.medianAnswerHours === null ? null : week.medianAnswerHours / 24),
  usual: "medianAnswerHours",
  per: 24
};
const topShare: Picture = {
  kind: "top_share",
  title: "Share written by the five who write most",
  unit: "share",
  value: (week) => week.topShare,
  usual: "topShare",
  per: 1
};
const inside: Picture = {
  kind: "inside",
  title: "Interactions inside the group, a week",
  unit: "interactions",
  value: (week) => week.interactions,
  usual: "interactions",
  per: 1
};
const firstPosts: Picture = {
  ...active,
  kind: "first_posts",
  title: "First posts, one mark each",
  unit: "posts"
};

const pictures: Readonly<Record<string, Picture>> = {
  waning: active,
  no_steward: answerDays,
  unanswered: answerDays,
  rests_on_few: topShare,
  closed_circle: firstPosts,
  emerging: inside
};

/** The picture that is the evidence of a warning: a year of the series it is about, or the first posts themselves. */
export function chartOf(look: Look, community: Community, {alarm, evidence}: Alarm): Chart | null {
  const picture = pictures[alarm];
  if (!picture) return null;
  const near = isInside(look, community);
  const since = evidence.since ?? null;
  const posts = community.firstPosts;
  const marks =
    alarm === "closed_circle" && peopleCount(look, posts.length, near) !== null
      ? posts.map(({postedOn, heard}) => ({postedOn, heard}))
      : [];
  return {
    kind: picture.kind,
    title: picture.title,
    unit: picture.unit,
    series: community.weeks.map((week) => ({
      windowStart: week.windowStart,
      value: picture.value(weekOf(look, week, near)),
      under: picture.kind === "active" && isUnder(look, week.active, near)
    })),
    usual: scaled(community.usual.get(picture.usual), picture.per),
    changeOn: since,
    changeWords: since === null ? null : `since ${shortDay(since, look.live.today)}`,
    marks
  };
}

const scaled = (usual: Usual | undefined, per: number): Usual | null =>
  usual ? {low: usual.low / per, middle: usual.middle / per, high: usual.high / per} : null;

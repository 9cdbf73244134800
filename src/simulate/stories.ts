/** A number through time; weeks are counted from the end of the history, −1 is its last. */
type Curve = (week: number) => number;

export type Cause =
  | "steward_left"
  | "unanswered"
  | "core_erosion"
  | "closed_circle"
  | "concentration"
  | "workload";

/** How a waning falls: weeks from its onset to its bottom, and the share of its pace that is left there. */
interface Fall {
  readonly over?: number;
  readonly left?: number;
}

/** What a community lives through, as data. Weeks as in `Curve`. */
export type Plan =
  | {is: "steady"; born?: number}
  | {is: "growing" | "shrinking"; since: number; until: number; factor: number}
  | {is: "young"; born: number; ends?: number}
  | {is: "seasonal"; months: readonly number[]}
  | {is: "fulfilled"; born: number; ends: number; outcome: string}
  | {is: "fading"; onset: number; ends: number; cause: Cause}
  | ({is: "slowing"; onset: number; cause: Cause} & Fall)
  | ({
      is: "helped";
      onset: number;
      cause: Cause;
      helpedOn: number;
      what: string;
      shareAfter: number;
    } & Fall)
  | {is: "dip"; since: number; until: number; share: number}
  | {is: "steward_left"; leaves: number}
  | {is: "unheard"; since: number}
  | {is: "few"; since: number}
  | {is: "merging"; ends: number; into: string}
  | {is: "split_off"; born: number; from: string; share: number};

/** The curves that drive a community's weeks. Shares are 0–1; 1 is the community's own usual where a curve is a factor. */
export interface Story {
  /** First week of its life, and the first week after it. */
  readonly born: number;
  readonly ends: number;
  readonly stewardLeaves: number;
  /** Factor on the chance that a member takes part in a week. */
  readonly pace: Curve;
  /** Factor on its number of members. */
  readonly size: Curve;
  /** Factor on how much its core takes part. */
  readonly core: Curve;
  /** Share of its members who leave in a week. */
  readonly turnover: Curve;
  /** Factor on how many find their way in. */
  readonly joining: Curve;
  /** Share of questions, and of first posts, that get an answer. */
  readonly answered: Curve;
  readonly heard: Curve;
  /** Half of the questions wait longer for their first answer. */
  readonly medianWaitHours: Curve;
  /** 0: people write as they are; 1: a few write nearly all. */
  readonly few: Curve;
  /** Factor on how readily one circle in it turns to another. */
  readonly across: Curve;
  /** Months (1–12) of its season; empty: all year. */
  readonly months: readonly number[];
}

/** A waning has a first sign (onset), then the fall of activity, then its bottom: this many weeks after the onset. */
export const fallAfter = 3;
const bottomAfter = 10;
const shareLeft = 0.21;

export const fallOf = ({over = bottomAfter, left = shareLeft}: Fall): Required<Fall> => ({
  over,
  left
});

const always =
  (value: number): Curve =>
  () =>
    value;

/** Straight between points (week, value), level outside them. */
function line(...points: readonly (readonly [number, number])[]): Curve {
  return (week) => {
    const next = points.findIndex(([at]) => at > week);
    if (next === 0) return points[0][1];
    if (next < 0) return points[points.length - 1][1];
    const [[from, low], [to, high]] = [points[next - 1], points[next]];
    return low + ((high - low) * (week - from)) / (to - from);
  };
}

/** The curves of a plan, over what is usual for this community. */
export function storyOf(
  plan: Plan,
  usual: {answered: number; medianWaitHours: number; turnover: number}
): Story {
  const calm: Story = {
    born: Number.NEGATIVE_INFINITY,
    ends: Number.POSITIVE_INFINITY,
    stewardLeaves: Number.POSITIVE_INFINITY,
    pace: always(1),
    size: always(1),
    core: always(1),
    turnover: always(usual.turnover),
    joining: always(1),
    answered: always(usual.answered),
    heard: always(0.94),
    medianWaitHours: always(usual.medianWaitHours),
    few: always(0),
    across: always(1),
    months: []
  };
  return {...calm, ...departures(plan, calm)};
}

function departures(plan: Plan, calm: Story): Partial<Story> {
  switch (plan.is) {
    case "steady":
      return plan.born === undefined ? {} : youth(plan.born);
    case "growing":
    case "shrinking":
      return {size: line([plan.since, 1], [plan.until, plan.factor])};
    case "young":
      return {...youth(plan.born), ends: plan.ends ?? calm.ends};
    case "seasonal":
      return {months: plan.months};
    case "fulfilled":
      return {
        ...youth(plan.born),
        ends: plan.ends,
        pace: line([plan.born, 1], [plan.ends - 4, 1.1], [plan.ends, 0.7])
      };
    case "fading":
      return {...decline(plan.cause, plan.onset, 0.05, plan.ends, calm), ends: plan.ends};
    case "slowing":
      return slowing(plan, calm);
    case "dip":
      return {
        pace: line(
          [plan.since - 2, 1],
          [plan.since, plan.share],
          [plan.until, plan.share],
          [plan.until + 2, 1]
        )
      };
    case "helped":
      return recovery(plan, calm);
    case "steward_left":
      return {
        stewardLeaves: plan.leaves,
        medianWaitHours: line([plan.leaves, calm.medianWaitHours(0)], [plan.leaves + 4, 75]),
        answered: line([plan.leaves, calm.answered(0)], [plan.leaves + 4, 0.7])
      };
    case "unheard":
      return {
        heard: line([plan.since, 0.9], [plan.since + 2, 0.38]),
        turnover: line([plan.since - 6, calm.turnover(0)], [plan.since, 0.05])
      };
    case "few":
      return {few: line([plan.since, calm.few(0)], [plan.since + 8, 1])};
    case "merging":
      return {ends: plan.ends};
    case "split_off":
      return {born: plan.born};
  }
}

const youth = (born: number): Partial<Story> => ({born, size: line([born, 0.4], [born + 10, 1])});

function slowing(plan: Extract<Plan, {is: "slowing" | "helped"}>, calm: Story): Partial<Story> {
  const {over, left} = fallOf(plan);
  return decline(plan.cause, plan.onset, left, plan.onset + over, calm);
}

/** First the sign that belongs to the cause, three weeks later the pace. */
function decline(
  cause: Cause,
  onset: number,
  left: number,
  bottom: number,
  calm: Story
): Partial<Story> {
  const sign = (value: number, usual: number) => line([onset, usual], [onset + 4, value]);
  const pace = line([onset + fallAfter, 1], [bottom, left]);
  switch (cause) {
    case "steward_left":
      return {
        pace,
        stewardLeaves: onset,
        medianWaitHours: sign(70, calm.medianWaitHours(0)),
        answered: sign(0.65, calm.answered(0))
      };
    case "unanswered":
      return {
        pace,
        turnover: always(0.014),
        across: sign(0.1, 1),
        answered: sign(0.45, calm.answered(0)),
        heard: sign(0.4, calm.heard(0)),
        medianWaitHours: sign(60, calm.medianWaitHours(0))
      };
    case "core_erosion":
      return {pace, core: line([onset, 1], [onset + 6, 0.15])};
    case "closed_circle":
      return {pace, heard: sign(0.2, calm.heard(0)), joining: sign(0.05, 1)};
    case "concentration":
      return {pace, few: sign(1, 0)};
    case "workload":
      return {pace, medianWaitHours: sign(30, calm.medianWaitHours(0))};
  }
}

function recovery(plan: Extract<Plan, {is: "helped"}>, calm: Story): Partial<Story> {
  const {helpedOn} = plan;
  const fall = slowing(plan, calm);
  const back = (curve: Curve | undefined, usual: number): Curve =>
    curve === undefined
      ? always(usual)
      : (week) => {
          const share = Math.min(1, Math.max(0, (week - helpedOn) / 8));
          return curve(Math.min(week, helpedOn)) * (1 - share) + usual * share;
        };
  return {
    ...fall,
    pace: back(fall.pace, plan.shareAfter),
    core: back(fall.core, 1),
    answered: back(fall.answered, calm.answered(0)),
    heard: back(fall.heard, calm.heard(0)),
    medianWaitHours: back(fall.medianWaitHours, calm.medianWaitHours(0)),
    few: back(fall.few, 0),
    joining: back(fall.joining, 1),
    across: back(fall.across, 1)
  };
}

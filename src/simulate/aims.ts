import type {Domain} from "./topics.ts";

/** An objective as planned; days are counted from the end of the history. */
export interface Aim {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: "objective" | "process" | "project";
  readonly owner: Domain;
  readonly startsIn: number;
  readonly endsIn: number;
  readonly indicator: string;
  readonly baseline: number;
  readonly target: number;
  /** How far it has come, 0–1. */
  readonly reached: number;
  readonly keywords: string;
  /** Communities that have accepted it. */
  readonly links: readonly string[];
}

const aim = (
  id: string,
  title: string,
  owner: Domain,
  [startsIn, endsIn]: readonly [number, number],
  [indicator, baseline, target, reached]: readonly [string, number, number, number],
  links: readonly string[],
  keywords: string,
  description: string,
  kind: Aim["kind"] = "objective"
): Aim => ({
  id,
  title,
  owner,
  startsIn,
  endsIn,
  indicator,
  baseline,
  target,
  reached,
  links,
  keywords,
  description,
  kind
});

/** Some are linked, some can be linked by what people talk about, two have nobody. */
export const aims: readonly Aim[] = [
  aim(
    "one-customer-record",
    "One customer record by 2027",
    "it",
    [-520, 410],
    ["Duplicate customer records, thousands", 41, 15, 0.58],
    ["data-quality-guild", "billing-checks"],
    "duplicate records;golden record;address mismatches;reference lists",
    "Every customer once, with one address and one history, in all systems"
  ),
  aim(
    "fewer-corrections",
    "Fewer billing corrections",
    "customer",
    [-480, 230],
    ["Corrected bills per thousand", 38, 20, 0.66],
    ["billing-checks"],
    "billing corrections;estimated bills;refund queues;final bills",
    "A bill that is right the first time saves a call and a refund"
  ),
  aim(
    "heat-pumps",
    "Heat pumps: 4,000 a year",
    "energy",
    [-400, 410],
    ["Heat pumps fitted, last twelve months", 900, 4000, 0.52],
    ["heat-pump-retrofit", "welding-practice"],
    "heat pumps;retrofit;heat loss surveys;flow temperatures;radiator sizes",
    "Fit heat pumps in old houses at a pace that meets the promise to the city"
  ),
  aim(
    "no-accidents",
    "No lost-time accidents",
    "field",
    [-700, 50],
    ["Lost-time accidents, last twelve months", 9, 0, 0.62],
    ["safety-stewards", "field-service-network"],
    "near misses;permits;toolbox talks;confined spaces;lifting plans",
    "Everybody comes home as they came",
    "process"
  ),
  aim(
    "hand-over",
    "Hand over before retirement",
    "field",
    [-600, 780],
    ["Crafts with two trained successors", 4, 22, 0.45],
    ["welding-practice"],
    "weld maps;inspection;apprentice;hand on craft;root passes",
    "What thirty experienced people know is with others before they leave"
  ),
  aim(
    "leaks-down",
    "A fifth less water lost to leaks",
    "grid",
    [-450, 600],
    ["Water lost, million litres a week", 62, 49, 0.4],
    ["leak-detection"],
    "leaks;night flows;acoustic loggers;pressure zones",
    "Find leaks earlier and mend them in the same week"
  ),
  aim(
    "new-tariffs",
    "New tariffs for every customer",
    "customer",
    [-460, -200],
    ["Customers on the new tariffs, per cent", 0, 100, 1],
    ["tariff-change"],
    "time-of-use tariffs;price letters;switching windows;tariff codes",
    "All contracts on time-of-use tariffs by spring 2026",
    "project"
  ),
  aim(
    "trusted-readings",
    "Meter data trusted by planners",
    "grid",
    [-240, 490],
    ["Readings that planners reject, per cent", 7.5, 2, 0.3],
    [],
    "late meter readings;interval gaps;rejected readings;validation rules;reading gaps",
    "Planners use the readings as they come, without a list of their own"
  ),
  aim(
    "manager-onboarding",
    "Shorter onboarding of managers",
    "support",
    [-200, 380],
    ["Weeks until a new manager leads alone", 26, 14, 0.25],
    [],
    "new managers;first one-to-ones;onboarding;delegation;feedback;probation reviews",
    "First-time managers find their feet in a quarter"
  ),
  aim(
    "day-ahead",
    "Day-ahead forecast within 3 per cent",
    "grid",
    [-300, 290],
    ["Mean error of the day-ahead forecast, per cent", 5.4, 3, 0.55],
    [],
    "forecast errors;load profiles;weather feeds;holiday load spikes;peak days",
    "Buy less at the last minute"
  ),
  aim(
    "supplier-carbon",
    "Supplier carbon reported",
    "support",
    [-150, 420],
    ["Suppliers that report, per cent", 4, 80, 0.03],
    [],
    "scope three;supplier statements;carbon reporting;purchased goods",
    "Know what the hundred largest suppliers emit"
  ),
  aim(
    "paperless-trenches",
    "Site diaries without paper",
    "field",
    [-120, 600],
    ["Diaries kept on paper, per cent", 93, 10, 0.02],
    [],
    "site diaries;digital signatures;tablets;archiving",
    "One diary a site, written once, found again"
  )
];

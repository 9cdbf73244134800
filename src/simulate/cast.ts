import {between, pick, pickWeighted, type Random} from "./chance.ts";
import type {Cause, Plan} from "./stories.ts";
import {spareTopics} from "./topics.ts";

/** Who plays: a community as it is planned, before it has people. */
export interface Part {
  readonly id: string;
  /** Empty for a group that nobody declared. */
  readonly name: string;
  readonly topic: string;
  readonly purpose: string;
  readonly kind: string;
  /** Usual members. */
  readonly size: number;
  readonly foundedYearsAgo: number;
  readonly plan: Plan;
}

export interface Cast {
  readonly declared: readonly Part[];
  readonly undeclared: readonly Part[];
}

const part = (
  id: string,
  name: string,
  topic: string,
  kind: string,
  size: number,
  foundedYearsAgo: number,
  plan: Plan,
  purpose: string
): Part => ({id, name, topic, kind, size, foundedYearsAgo, plan, purpose});

/** The communities that every organisation has, sized for 300 people; each shows one thing that can happen. */
const leads: readonly Part[] = [
  part(
    "data-quality-guild",
    "Data Quality Guild",
    "data-quality",
    "practice",
    46,
    3,
    {is: "slowing", onset: -16, cause: "unanswered"},
    "One trusted record for each customer and each reading: rules, checks and who mends what"
  ),
  part(
    "field-service-network",
    "Field Service Network",
    "field-service",
    "practice",
    64,
    6,
    {is: "steward_left", leaves: -7},
    "Crews of all regions share what saves a second visit"
  ),
  part(
    "new-managers-circle",
    "New Managers Circle",
    "first-managers",
    "action_learning",
    36,
    4,
    {is: "unheard", since: -15},
    "First-time managers help each other through their first year, from onboarding to the first hard talk"
  ),
  part(
    "solar-commissioning",
    "Solar Commissioning",
    "solar",
    "practice",
    40,
    3,
    {is: "few", since: -15},
    "Commission solar roofs right the first time, and pass on how"
  ),
  part(
    "heat-pump-retrofit",
    "Heat Pump Retrofit",
    "heat-pumps",
    "practice",
    32,
    2,
    {is: "growing", since: -17, until: -3, factor: 1.9},
    "Heat pumps in old houses: surveys, flow temperatures and honest running costs"
  ),
  part(
    "sql-help",
    "SQL Help",
    "sql",
    "interest",
    30,
    2,
    {is: "growing", since: -20, until: -4, factor: 1.7},
    "Ask anything about queries; no question is too small"
  ),
  part(
    "battery-storage",
    "Battery Storage",
    "battery",
    "interest",
    26,
    0,
    {is: "young", born: -9},
    "Learn together how grid batteries behave before we own forty of them"
  ),
  part(
    "winter-readiness",
    "Winter Readiness",
    "winter",
    "practice",
    38,
    5,
    {is: "seasonal", months: [12, 1, 2, 3]},
    "Ready before the frost: standby, grit and night work; meets from December to March"
  ),
  part(
    "school-visits",
    "School Visits",
    "school-visits",
    "interest",
    24,
    4,
    {is: "seasonal", months: [1, 2, 3, 4, 5, 6, 9]},
    "Bring energy and safety into classrooms in term time"
  ),
  part(
    "tariff-change",
    "Tariff Change 2026",
    "tariffs",
    "project",
    24,
    0,
    {
      is: "fulfilled",
      born: -66,
      ends: -30,
      outcome: "New tariffs live in April 2026; fourteen guides left to Billing Checks"
    },
    "Bring the new time-of-use tariffs to every customer by spring 2026"
  ),
  part(
    "legacy-scada",
    "Legacy SCADA",
    "scada",
    "practice",
    24,
    7,
    {is: "fading", onset: -58, ends: -34, cause: "core_erosion"},
    "Keep the old control screens alive until they are replaced"
  ),
  part(
    "invoice-clinic",
    "Invoice Clinic",
    "invoices",
    "practice",
    18,
    4,
    {is: "merging", ends: -61, into: "billing-checks"},
    "Mend invoices that were refused, and find out why"
  ),
  part(
    "billing-checks",
    "Billing Checks",
    "billing",
    "practice",
    34,
    5,
    {is: "steady"},
    "Fewer corrections: every bill right before it leaves"
  ),
  part(
    "meter-data",
    "Meter Data",
    "metering",
    "practice",
    50,
    5,
    {is: "steady"},
    "From the meter to the planner without a gap: readings, firmware and validation"
  ),
  part(
    "grid-forecasting",
    "Grid Forecasting",
    "forecasting",
    "practice",
    20,
    0,
    {is: "split_off", born: -42, from: "meter-data", share: 0.36},
    "Better load forecasts for planners, day ahead and year ahead"
  ),
  part(
    "welding-practice",
    "Welding Practice",
    "welding",
    "practice",
    62,
    9,
    {is: "steady"},
    "Hand on what experienced welders know before they retire"
  ),
  part(
    "safety-stewards",
    "Safety Stewards",
    "safety",
    "centre_of_excellence",
    42,
    8,
    {is: "steady"},
    "No lost-time accidents: near misses, permits and talks that people remember"
  ),
  part(
    "leak-detection",
    "Leak Detection",
    "leaks",
    "practice",
    28,
    4,
    {is: "steady"},
    "Find leaks before the street does"
  )
];

/** Groups across units that nobody declared. */
const unnamed: readonly Part[] = [
  part("emergent-1", "", "sensor-drift", "", 14, 0, {is: "young", born: -16}, ""),
  part("emergent-2", "", "gateway-firmware", "", 14, 0, {is: "young", born: -12}, ""),
  part("emergent-3", "", "shift-handover", "", 11, 0, {is: "young", born: -78, ends: -36}, ""),
  part("emergent-4", "", "refrigerants", "", 12, 0, {is: "young", born: -52}, "")
];

/** Its rows are there to be left out: nothing of it may ever show. */
export const worksCouncil: Part = part(
  "works-council",
  "Works Council",
  "works-council",
  "management_team",
  9,
  10,
  {is: "steady"},
  "Elected representatives; confidential"
);

const forms = ["Guild", "Circle", "Exchange", "Forum", "Practice", "Network"];
const regions = ["", "North", "South", "Coast", "City", "Lakes", "Valley"];
/** What makes a community decline. */
export const causes: readonly Cause[] = [
  "steward_left",
  "unanswered",
  "core_erosion",
  "closed_circle",
  "concentration",
  "workload"
];

/**
 * The cast of an organisation: the leads, and for larger ones further communities with lives of their own, drawn from
 * the same stories at other times. Their number grows with the square root of the people.
 */
export function castOf({
  people,
  weeks,
  random
}: {
  people: number;
  weeks: number;
  random: Random;
}): Cast {
  const grown = Math.sqrt(people / 300);
  const declared = [...leads];
  while (declared.length < Math.round(leads.length * grown)) {
    declared.push(furtherPart(declared, weeks, random));
  }
  const undeclared = [...unnamed];
  while (undeclared.length < Math.round(unnamed.length * grown)) {
    undeclared.push(furtherGroup(undeclared.length, weeks, random));
  }
  const scale = (people * 2) / declared.reduce((sum, {size}) => sum + size, 0);
  return {
    declared: declared.map((one) => ({...one, size: Math.max(6, Math.round(one.size * scale))})),
    undeclared
  };
}

function furtherPart(declared: readonly Part[], weeks: number, random: Random): Part {
  const nth = declared.length - leads.length;
  const topic = spareTopics[nth % spareTopics.length];
  const region = regions[Math.floor(nth / spareTopics.length) % regions.length];
  const again = Math.floor(nth / spareTopics.length / regions.length);
  const name = [topic.name, pick(forms, random), region, again > 0 ? again + 1 : ""]
    .filter((word) => word !== "")
    .join(" ");
  const plan = furtherPlan(declared, weeks, random);
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    name,
    topic: topic.id,
    purpose: `${topic.name}: ${topic.acts.slice(0, 2).join(", ")}, and what else we learn on the way`,
    kind:
      plan.is === "fulfilled"
        ? "project"
        : pick(["practice", "practice", "interest", "channel"], random),
    size: Math.round(between(18, 56, random)),
    foundedYearsAgo: Math.round(between(1, 8, random)),
    plan
  };
}

function furtherPlan(declared: readonly Part[], weeks: number, random: Random): Plan {
  const past = () => -Math.round(between(24, Math.max(26, weeks - 16), random));
  const cause = pick(causes, random);
  const steady = declared.filter(({plan}) => plan.is === "steady" && !plan.born);
  const is = pickWeighted<() => Plan>(
    [
      [() => ({is: "steady"}), 34],
      [() => ({is: "steady", born: past()}), 8],
      [() => ({is: "growing", since: -18, until: -3, factor: between(1.6, 2, random)}), 4],
      [() => after(past(), (since) => ({is: "growing", since, until: since + 16, factor: 1.7})), 4],
      [
        () => after(past(), (since) => ({is: "shrinking", since, until: since + 16, factor: 0.5})),
        5
      ],
      [() => ({is: "young", born: -Math.round(between(6, 12, random))}), 4],
      [
        () => ({
          is: "seasonal",
          months: pick(
            [
              [1, 2, 3, 4],
              [9, 10, 11, 12],
              [4, 5, 6, 7, 8]
            ],
            random
          )
        }),
        5
      ],
      [
        () =>
          after(past(), (ends) => ({
            is: "fulfilled",
            born: ends - 40,
            ends,
            outcome: "Its purpose was met; what it made is in the library"
          })),
        7
      ],
      [() => after(past(), (ends) => ({is: "fading", onset: ends - 22, ends, cause})), 11],
      [() => ({is: "slowing", onset: -Math.round(between(11, 15, random)), cause}), 3],
      [
        () =>
          after(past() - 12, (onset) => ({
            is: "helped",
            onset,
            cause,
            helpedOn: onset + 13,
            what: "two members answered every open question for a month",
            shareAfter: 0.9
          })),
        8
      ],
      [() => after(past(), (ends) => ({is: "merging", ends, into: pick(steady, random).id})), 4],
      [
        () =>
          after(past(), (born) => ({
            is: "split_off",
            born,
            from: pick(steady, random).id,
            share: 0.35
          })),
        3
      ]
    ],
    random
  );
  return is();
}

const after = (week: number, plan: (week: number) => Plan): Plan => plan(week);

function furtherGroup(nth: number, weeks: number, random: Random): Part {
  const born = -Math.round(between(10, weeks - 8, random));
  const lasting = random() < 0.6;
  const ends = born + Math.round(between(20, 40, random));
  return {
    ...unnamed[nth % unnamed.length],
    id: `emergent-${nth + 1}`,
    topic: spareTopics[(nth * 7) % spareTopics.length].id,
    size: Math.round(between(7, 16, random)),
    plan: {is: "young", born, ...(lasting || ends > -4 ? {} : {ends})}
  };
}

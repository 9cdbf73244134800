import {workShare} from "./calendar.ts";
import {between, lognormal, pick, pickWeighted, randomFor} from "./chance.ts";
import {familyNames, givenNames, inAddress} from "./names.ts";
import {type Place, places, type Team, teamsFor, titleFor} from "./units.ts";
import type {Period} from "./period.ts";
import type {Domain} from "./topics.ts";

/** Somebody who works here; days as in the calendar. */
export interface Person {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly team: number;
  readonly domain: Domain;
  /** Number of the manager, −1 at the top. */
  readonly manager: number;
  readonly place: Place;
  readonly workplace: "office" | "remote" | "hybrid";
  readonly title: string;
  readonly joined: number;
  /** First day no longer here; infinite while they stay. */
  left: number;
  /** How much somebody takes part in anything: half are below 1, a few far above. */
  readonly energy: number;
}

export interface Organisation {
  readonly people: readonly Person[];
  /** Numbers of the people of each team, its lead first. */
  readonly teams: readonly (readonly number[])[];
  readonly byDomain: Readonly<Record<string, readonly number[]>>;
}

export const isHere = ({joined, left}: Person, day: number): boolean => joined <= day && day < left;

/** `count` people in units and places; about a seventh joined and a tenth left in the history. */
export function organisationOf(count: number, {start, planned, seed}: Period): Organisation {
  const random = randomFor(seed, "organisation");
  const teams = teamsFor(count);
  const members: number[][] = teams.map(() => []);
  const taken = new Map<string, number>();
  const people = Array.from({length: count}, (_, number): Person => {
    const team = Math.floor((number * teams.length) / count);
    const lead = members[team].length === 0;
    members[team].push(number);
    const {unit, domain} = teams[team];
    const {name, email} = nameFor(taken, random);
    const years = between(0.3, 16, random);
    const comes = !lead && random() < 0.14;
    const goes = !lead && random() < 0.1;
    const joined = Math.floor(comes ? between(start, planned - 7, random) : start - years * 365);
    const workplace = workplaceFor(domain, random);
    return {
      number,
      id: `e${String(10_000 + number)}`,
      name,
      email,
      unit,
      team,
      domain,
      manager: managerOf(number, team, teams, members),
      place: pick(places.slice(0, placesOf(domain)), random),
      workplace,
      title: titleFor(domain, lead, random),
      joined,
      left: goes
        ? Math.floor(between(Math.max(start, joined) + 30, planned + 60, random))
        : Number.POSITIVE_INFINITY,
      energy: lognormal(1, 0.55, random)
    };
  });
  const byDomain: Record<string, number[]> = {};
  for (const {domain, number} of people) (byDomain[domain] ??= []).push(number);
  return {people, teams: members, byDomain};
}

function workplaceFor(domain: Domain, random: () => number): Person["workplace"] {
  const outside = domain === "field" ? 0.05 : domain === "it" ? 0.35 : 0.15;
  return pickWeighted(
    [
      ["remote", outside],
      ["hybrid", 0.4],
      ["office", 0.6 - outside]
    ],
    random
  );
}

/** Crews and grid work near the networks; offices are everywhere. */
const placesOf = (domain: Domain): number =>
  domain === "field" || domain === "grid" || domain === "energy" ? 4 : places.length;

/** The lead of the own team; leads report to the lead of the first team of their division, that one to the first of all. */
function managerOf(
  number: number,
  team: number,
  teams: readonly Team[],
  members: readonly (readonly number[])[]
): number {
  if (number === 0) return -1;
  const lead = members[team][0];
  if (lead !== number) return lead;
  const first = teams.findIndex(({domain}) => domain === teams[team].domain);
  return first === team ? 0 : members[first][0];
}

function nameFor(taken: Map<string, number>, random: () => number) {
  const given = pick(givenNames, random);
  const family = pick(familyNames, random);
  const address = `${inAddress(given)}.${inAddress(family)}`;
  const nth = (taken.get(address) ?? 0) + 1;
  taken.set(address, nth);
  return {
    name: `${given} ${family}`,
    email: `${address}${nth > 1 ? nth : ""}@example.org`
  };
}

/** Who is at work in the week of `monday`: holidays for most at once, leave and illness for some. */
export function awayIn(
  away: Uint8Array,
  {people}: Organisation,
  {monday, random}: {monday: number; random: () => number}
): void {
  const atWork = Math.min(0.97, workShare(monday) * 0.95);
  for (const person of people) {
    const here = isHere(person, monday) || isHere(person, monday + 4);
    away[person.number] = random() < atWork && here ? 0 : 1;
  }
}

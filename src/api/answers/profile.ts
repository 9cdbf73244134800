import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {profile as schema} from "../schemas/profile.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {reachOf} from "../visibility.ts";
import {languageName, shortDay, unitWords} from "../words.ts";
import {communityName, personOf} from "./names.ts";

type Profile = Static<typeof schema>;

/** Everything Coppice holds about one person, in plain rows, for that person. */
export async function profileOf(look: Look, personId: string): Promise<Profile> {
  const communities = communitiesOf(look, personId);
  const ties = await tiesOf(look, personId);
  return {
    person: personOf(look, personId),
    facts: factsOf(look, personId),
    known: [...(await knownOf(look, personId)), ...(await shownTo(look, personId))],
    inferred: [
      ...communities
        .filter(({belonging}) => belonging !== null)
        .map(({id, name, belonging, role}) => ({
          subject: id,
          words: `Takes part in ${name}: ${mostly(belonging ?? 0)}${role ? `, as ${role}` : ""}`,
          seenBy: "you and, if you agree, its steward"
        })),
      ...standingOf(ties.role).map((words) => ({subject: "ties", words, seenBy: "you"})),
      ...communities
        .filter(({id}) => look.snapshot.fragility.get(id)?.holders.includes(personId))
        .map(({name}) => ({
          subject: "ties",
          words: `${name} rests on you more than on most others`,
          seenBy: "you and, if you agree, its steward"
        })),
      ...communities
        .filter(({id}) => look.snapshot.conveners.get(id)?.personId === personId)
        .map(({name}) => ({
          subject: "ties",
          words: `You talk with most of ${name}, which nobody convenes`,
          seenBy: "you and, if you agree to be seen in a role, the others in it"
        }))
    ],
    communities,
    courses: await rowsOf(
      look.snapshot.database,
      `select course_id as id, coalesce(title, course_id) as title, status, happened_at::date as happened_on
       from enrolments left join courses using (course_id)
       where person_id = $1 order by happened_at desc, course_id`,
      [personId]
    ),
    ties
  };
}

const mostly = (belonging: number): string =>
  belonging >= 0.5 ? "mostly" : belonging >= 0.2 ? "often" : "now and then";

function communitiesOf(look: Look, personId: string): Profile["communities"] {
  return (look.snapshot.placesOf.get(personId) ?? []).flatMap(({communityId, role, belonging}) => {
    const community = look.snapshot.communities.get(communityId);
    if (!community || reachOf(look, community) !== "open") return [];
    const declared = community.origin === "declared";
    const steward = community.stewardId === personId;
    return [
      {id: communityId, name: communityName(look, community), role, belonging, declared, steward}
    ];
  });
}

function factsOf(look: Look, personId: string): Profile["facts"] {
  const person = look.snapshot.people.get(personId);
  const facts: [string, string | null | undefined, string][] = [
    ["Account", look.live.names.get(personId)?.account, "administrators"],
    ["Unit", person?.orgUnit && unitWords(person.orgUnit.split("/")), "only as sums"],
    ["Place", person?.location, "only as sums"],
    ["Workplace", person?.workplace, "only as sums"],
    ["Title", person?.title, "you"],
    ["Language", person?.language && languageName(person.language), "people you are suggested to"],
    ["Joined", person?.joinedOn && shortDay(person.joinedOn, look.live.today), "you"]
  ];
  return facts.flatMap(([name, value, seenBy]) => (value ? [{name, value, seenBy}] : []));
}

async function knownOf(look: Look, personId: string): Promise<Profile["known"]> {
  const rows = await rowsOf<{what: string; since: string | null; howMuch: number; seenBy: string}>(
    look.snapshot.database,
    `select 'Questions and threads opened, last 26 weeks' as what, min(opened_on)::date as since, count(*) as how_much,
       'people of the community' as seen_by from threads where opened_by = $1
     union all select 'Days you wrote, answered or met', min(window_start), sum(days)::bigint, 'you'
       from person_days where person_id = $1
     union all select 'Courses', min(happened_at)::date, count(*), 'you; others as sums'
       from enrolments where person_id = $1`,
    [personId]
  );
  const source = look.live.names.get(personId)?.source ?? "your organisation";
  return rows.filter(({howMuch}) => howMuch > 0).map((row) => ({source, ...row}));
}

/** What stood on the person's own page is kept, to learn which way to choose serves people. */
async function shownTo({workspace}: Look, personId: string): Promise<Profile["known"]> {
  const shown = await workspace.store.shown.of(personId);
  const [first] = shown;
  if (!first) return [];
  return [
    {
      source: "Coppice",
      what: "Suggestions on your page, and what you did with them",
      since: first.week,
      howMuch: shown.length,
      seenBy: "you; others as sums"
    }
  ];
}

/** What somebody does for others by where they stand; most people's place needs no word. */
function standingOf(role: string | null): string[] {
  if (role === "broker") return ["Links people who hardly know each other otherwise"];
  if (role === "bridge")
    return ["Carries at least a fifth of what your unit, or place, exchanges with others"];
  return [];
}

async function tiesOf(look: Look, personId: string): Promise<Profile["ties"]> {
  const [row] = await rowsOf<{
    ties: number;
    role: string;
    coreNumber: number;
    crossUnitShare: number | null;
  }>(
    look.snapshot.database,
    `select ties, role, core_number, cross_unit_share from person_windows
     where person_id = $1 order by window_start desc limit 1`,
    [personId]
  );
  return {
    people: row?.ties ?? null,
    role: row?.role ?? null,
    coreNumber: row?.coreNumber ?? null,
    crossUnitShare: row?.crossUnitShare ?? null
  };
}

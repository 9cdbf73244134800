import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {choices} from "../schemas/me.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {openCommunities} from "../visibility.ts";
import {plural} from "../words.ts";
import {communityName, personOf} from "./names.ts";

type Groups = Static<typeof choices>["groups"];

/** Whom a visitor of sample data may look as: some of each kind, or whom the search finds. */
export async function choicesFor(look: Look, search: string): Promise<Groups> {
  if (search.trim() !== "") return [{group: "Found", role: "learner", people: found(look, search)}];
  const asking = await rowsOf<{personId: string; asked: number}>(
    look.snapshot.database,
    `select opened_by as person_id, count(*) as asked from threads
     where is_question and opened_by is not null group by opened_by order by asked desc, opened_by limit 5`
  );
  const somebody = (why: string) => ({id: null, name: "Nobody in particular", why});
  const groups: Groups = [
    {
      group: "A leader",
      role: "leader",
      people: [somebody("sees sums, the Overview, every warning")]
    },
    {group: "A steward", role: "steward", people: stewards(look)},
    {group: "A strategist", role: "strategist", people: [somebody("decides objectives")]},
    {
      group: "Somebody who asks much",
      role: "learner",
      people: asking.map(({personId, asked}) => ({
        ...personOf(look, personId),
        why: `${plural(asked, "question")} in half a year`
      }))
    },
    {group: "Somebody new", role: "learner", people: newcomers(look)},
    {group: "An administrator", role: "administrator", people: [somebody("sees Doctor")]}
  ];
  return groups.filter(({people}) => people.length > 0);
}

function stewards(look: Look): Groups[number]["people"] {
  const stewarded = openCommunities(look).filter(({stewardId}) => stewardId !== null);
  const needing = (id: string) => look.snapshot.alarmsOf.get(id)?.length ?? 0;
  return stewarded
    .toSorted((a, b) => needing(b.id) - needing(a.id))
    .slice(0, 8)
    .map((community) => ({
      ...personOf(look, community.stewardId ?? ""),
      why: `steward of ${communityName(look, community)}`
    }));
}

function newcomers(look: Look): Groups[number]["people"] {
  const places = new Map(
    openCommunities(look).flatMap((community) =>
      community.members
        .filter(({role}) => role === "newcomer")
        .map(({personId}) => [personId, community] as const)
    )
  );
  return [...places].slice(0, 5).map(([id, community]) => ({
    ...personOf(look, id),
    why: `new in ${communityName(look, community)}`
  }));
}

function found(look: Look, search: string): Groups[number]["people"] {
  const wanted = search.trim().toLowerCase();
  const people: Groups[number]["people"] = [];
  for (const id of look.snapshot.people.keys()) {
    const {name} = personOf(look, id);
    if (!name.toLowerCase().includes(wanted)) continue;
    people.push({
      id,
      name,
      why: plural(look.snapshot.placesOf.get(id)?.length ?? 0, "community", "communities")
    });
    if (people.length === 20) break;
  }
  return people;
}

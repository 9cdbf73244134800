import type {Csr} from "../graph/csr.ts";
import {cohesion} from "./cohesion.ts";
import {
  type CommunityRows,
  type FoundCommunity,
  type MemberRows,
  memberRoles
} from "./detection.ts";
import type {Remembered} from "./remembered.ts";
import {rolesOf} from "./roles.ts";

/** Collects the rows of communities and members window by window; communities get their numbers at the end. */
export function communityRows() {
  const shown: {
    window: number;
    community: Remembered;
    cohesion: number;
    first: number;
    end: number;
  }[] = [];
  const person: number[] = [];
  const belongs: number[] = [];
  const role: number[] = [];

  return {
    add(
      window: number,
      community: Remembered,
      graph: Csr,
      share: ReadonlyMap<number, number> | undefined
    ) {
      const {members} = community;
      const roles = rolesOf(members, community.presence, {window, age: window - community.born});
      const first = person.length;
      for (const [who, part] of [...roles].sort(([a], [b]) => a - b)) {
        person.push(who);
        belongs.push(part === "former" ? 0 : (share?.get(who) ?? 0));
        role.push(memberRoles.indexOf(part));
      }
      shown.push({
        window,
        community,
        cohesion: cohesion(graph, new Set(members)),
        first,
        end: person.length
      });
    },

    published(communities: readonly Remembered[], windowStarts: readonly string[]) {
      const found = communities
        .filter(({declared, born}) => !declared && born >= 0)
        .sort((a, b) => a.born - b.born || (a.id < b.id ? -1 : 1));
      const ordered = [...communities.filter(({declared}) => declared), ...found];
      const number = new Map(ordered.map((community, c) => [community, c]));
      const sorted = shown
        .map((row) => ({...row, number: number.get(row.community) ?? -1}))
        .sort((a, b) => a.window - b.window || a.number - b.number);
      return {
        ids: ordered.map(({id}) => id),
        found: found.map(
          ({id, born, lastShown, significance}): FoundCommunity => ({
            id,
            bornOn: windowStarts[born],
            lastOn: windowStarts[lastShown],
            significance
          })
        ),
        aliases: found
          .filter(({mergedInto}) => mergedInto !== "")
          .map(({id, mergedInto, mergedAt}) => ({
            oldId: id,
            newId: mergedInto,
            since: windowStarts[mergedAt]
          })),
        communities: communityColumns(sorted),
        members: memberColumns(sorted)
      };
    }
  };

  function communityColumns(
    rows: readonly {window: number; number: number; cohesion: number}[]
  ): CommunityRows {
    return {
      window: Int32Array.from(rows, ({window}) => window),
      community: Int32Array.from(rows, ({number}) => number),
      cohesion: Float64Array.from(rows, (row) => row.cohesion)
    };
  }

  function memberColumns(
    rows: readonly {window: number; number: number; first: number; end: number}[]
  ): MemberRows {
    const columns = {
      window: new Int32Array(person.length),
      community: new Int32Array(person.length),
      person: new Int32Array(person.length),
      belonging: new Float64Array(person.length),
      role: new Uint8Array(person.length)
    };
    let at = 0;
    for (const {window, number, first, end} of rows)
      for (let i = first; i < end; i++, at++) {
        columns.window[at] = window;
        columns.community[at] = number;
        columns.person[at] = person[i];
        columns.belonging[at] = belongs[i];
        columns.role[at] = role[i];
      }
    return columns;
  }
}

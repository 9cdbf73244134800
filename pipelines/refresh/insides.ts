import {fail} from "../../src/errors.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {type Inside, insideOf} from "../../src/insights/inside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";

/** Community → window → the people who took part then and their ties; windows oldest first. */
export type Insides = ReadonlyMap<string, ReadonlyMap<number, Inside>>;

/**
 * Every community from inside, at a few windows.
 * @param graphs window → the network then.
 */
export async function readInsides(
  db: Database,
  graphs: ReadonlyMap<number, Csr>,
  people: number
): Promise<Insides> {
  const found = await db.columns(
    `select community_no, window_no, person_no from member
     where role <> 'former' and window_no in (${[...graphs.keys()].join(", ") || "null"})
     order by community_no, window_no, person_no`
  );
  const ids = await readIds(db);
  const number = found.integers("community_no");
  const window = found.integers("window_no");
  const person = found.integers("person_no");
  const mark = new Int32Array(people);
  const insides = new Map<string, Map<number, Inside>>();
  for (let first = 0, end = 0; first < found.count; first = end) {
    while (end < found.count && number[end] === number[first] && window[end] === window[first])
      end++;
    const graph = graphs.get(window[first]) ?? fail("INSIGHTS_STATE", `window ${window[first]}`);
    const community =
      ids.get(number[first]) ?? fail("INSIGHTS_STATE", `community ${number[first]}`);
    const known = insides.get(community) ?? new Map<number, Inside>();
    insides.set(community, known);
    known.set(window[first], insideOf(graph, person.slice(first, end), mark));
  }
  return insides;
}

async function readIds(db: Database): Promise<Map<number, string>> {
  const rows = await db.rows<{community_no: number; community_id: string}>(
    "select community_no, community_id from known_community"
  );
  return new Map(rows.map(({community_no, community_id}) => [community_no, community_id]));
}

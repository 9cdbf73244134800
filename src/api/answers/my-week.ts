import {createHash} from "node:crypto";
import {itemKey} from "../../store/item-acts.ts";
import type {Shown} from "../../store/shown.ts";
import type {Look} from "../look.ts";
import {addDays} from "../snapshot/open.ts";
import {type Suggested, comparedPage} from "./page-comparison.ts";
import {type Item, itemsFor} from "./recommendations.ts";

interface MyWeek {
  readonly first: readonly Item[];
  /** Behind "Show more"; kept as shown once somebody asks for it. */
  readonly more: readonly Item[];
  /** Ids of what stood on no page of the weeks before; nobody's first page has any. */
  readonly fresh: ReadonlySet<string>;
}

/** On so many earlier pages without an act: others go first. */
const often = 3;
/** What was taken up stands there, saying so, for a week; who was asked, alone for some days. */
const [staysDays, aloneDays] = [7, 5];

/**
 * What a person's page offers this week, the same all week long unless they act; what it shows is kept.
 * @param all they look at what else there is, too.
 */
export async function myWeek(look: Look, personId: string, {all = false} = {}): Promise<MyWeek> {
  const week = mondayOf(look.live.today);
  const {shown} = look.workspace.store;
  const history = await shown.of(personId);
  const before = history.filter((row) => row.week < week);
  const {config} = look;
  const {page, chanceOf, choice} = comparedPage(
    candidatesFor(look, personId, before),
    config.recommendations,
    {personId, week, seed: seedOf(personId, week)}
  );
  const {first, more} = page;
  const sees = [...first, ...(all ? more : [])].map(
    ({item: {item}}, place): Shown => ({
      who: personId,
      week,
      kind: item.kind,
      itemId: item.itemId,
      snapshotId: look.snapshot.id,
      place: place + 1,
      rank: item.rank,
      model: item.model,
      propensity: place < first.length ? chanceOf(item) : 1 - chanceOf(item)
    })
  );
  const kept = new Set(history.filter((row) => row.week === week).map(keyOf));
  await shown.add(sees.filter((row) => !kept.has(keyOf(row))));
  if (choice) await look.workspace.store.choices.add(choice);
  const seen = new Set(before.map(keyOf));
  const items = first.map(({item}) => item.item);
  return {
    first: items,
    more: more.map(({item}) => item.item),
    fresh: new Set(seen.size === 0 ? [] : items.map(keyOf).filter((key) => !seen.has(key)))
  };
}

const keyOf = ({kind, itemId}: Pick<Shown, "kind" | "itemId">): string => itemKey(kind, itemId);

function candidatesFor(look: Look, personId: string, before: readonly Shown[]): Suggested[] {
  const done = look.live.standing.items.get(personId);
  const since = (days: number) => addDays(look.live.today, -days) ?? "";
  const takenOn = ({id}: Item) => {
    const act = done?.get(id);
    return act?.what === "item.not_for_me" ? undefined : act?.madeAt.slice(0, 10);
  };
  const all = itemsFor(look, personId).filter(
    (item) => (takenOn(item) ?? look.live.today) > since(staysDays)
  );
  const asked = all.find(
    (item) => item.kind === "mentor" && (takenOn(item) ?? "") > since(aloneDays)
  );
  const weeks = new Map<string, number>();
  for (const row of before) weeks.set(keyOf(row), (weeks.get(keyOf(row)) ?? 0) + 1);
  return all
    .filter((item) => !asked || item.kind !== "mentor" || item === asked)
    .map((item) => ({
      item,
      kind: item.kind,
      score: item.score,
      marks: new Set(item.reasons.flatMap(({kind, ids}) => [kind, ...ids])),
      tired: (weeks.get(item.id) ?? 0) >= often && takenOn(item) === undefined
    }));
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday) ?? day;
}

const seedOf = (personId: string, week: string): number =>
  createHash("sha256").update(`${personId} ${week}`).digest().readInt32BE(0);

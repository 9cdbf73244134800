import {useMediaQuery} from "@mantine/hooks";
import {useState} from "react";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {useRead} from "../../frame/workspace.tsx";
import {Chips} from "../../parts/chips.tsx";
import {Reading} from "../../parts/reading.tsx";
import {number, say} from "../../words.ts";
import {CommunityList} from "./list.tsx";
import {CommunityRows} from "./rows.tsx";
import {type Filter, filters, type Sort, sorted} from "./sorting.ts";
import "./table.css";

export type CommunityRow = AnswerOf<"/communities">["items"][number];

/** How many rows the Overview shows before it is asked for all. */
const few = 8;

/** All communities: chips to filter, headers to sort; rows on a phone. */
export function CommunityTable({short = false}: {short?: boolean}) {
  const all = useRead(["communities"], (api) =>
    api.GET("/communities", {params: {query: {limit: 500}}})
  );
  return <Reading query={all}>{({items}) => <Table items={items} short={short} />}</Reading>;
}

function Table({items, short}: {items: readonly CommunityRow[]; short: boolean}) {
  const [filter, setFilter] = useState<Filter>("all");
  const [sort, setSort] = useState<Sort>({by: "needs", descending: true});
  const [whole, setWhole] = useState(!short);
  const phone = useMediaQuery("(max-width: 767px)", undefined, {getInitialValueInEffect: false});
  const choices = filters
    .map(({value, label, keeps}) => ({value, label, n: items.filter(keeps).length}))
    .filter(({value, n}) => n > 0 || value === "all");
  const kept = sorted(
    items.filter(filters.find(({value}) => value === filter)?.keeps ?? (() => true)),
    sort
  );
  const shown = whole ? kept : kept.slice(0, few);
  return (
    <>
      <div className="table-head">
        <Chips
          label="Which communities"
          choices={choices.map(({value, label, n}) => ({value, label: `${label} ${number(n)}`}))}
          value={filter}
          choose={setFilter}
        />
      </div>
      {shown.length === 0 && <p>{say("nothingMatches")}</p>}
      {phone ? (
        <CommunityList rows={shown} />
      ) : (
        <CommunityRows rows={shown} sort={sort} choose={setSort} />
      )}
      <div className="table-foot">
        <p className="caption">
          {say("shown", {n: shown.length, total: kept.length})} {say("tableNote")}
        </p>
        {shown.length < kept.length && (
          <button type="button" className="text small" onClick={() => setWhole(true)}>
            {say("showAll", {total: kept.length})}
          </button>
        )}
      </div>
    </>
  );
}

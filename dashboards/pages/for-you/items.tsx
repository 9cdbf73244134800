import {useEffect, useMemo, useRef, useState} from "react";
import {announce} from "../../frame/notice.tsx";
import {apiOf} from "../../api/client.ts";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {ForYou} from "./for-you.tsx";
import {Item} from "./item.tsx";

export type ForYouItem = ForYou["items"][number];

/** Why something is not for somebody: what is kept, and the words for it. */
const whys = {
  know_it: "knowIt",
  know_them: "knowThem",
  not_now: "notNow",
  wrong_topic: "wrongTopic",
  wrong_person: "wrongPerson"
} as const;
type Why = keyof typeof whys;
const whysOf = ({kind}: ForYouItem): readonly Why[] =>
  kind === "mentor" || kind === "connection"
    ? ["know_them", "not_now", "wrong_topic", "wrong_person"]
    : ["know_it", "not_now", "wrong_topic"];

/** Suggestions, and behind one button what else there is; one that is declined goes at once, and the next takes the focus. */
export function Items({first, more}: {first: readonly ForYouItem[]; more: readonly ForYouItem[]}) {
  const act = useAct();
  const {id: workspace} = useWorkspace();
  const [all, setAll] = useState(false);
  const items = useMemo(() => (all ? [...first, ...more] : first), [all, first, more]);
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<ForYouItem | null>(null);
  const left = useRef<number | null>(null); // where the focus stood when its row was declined
  useEffect(() => {
    if (left.current === null || items.some(({id}) => id === gone?.id)) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    rows[Math.min(left.current, rows.length - 1)]?.focus();
    left.current = null;
  }, [items, gone]);

  const turn = () => {
    setAll(!all);
    if (!all) void apiOf(workspace).POST("/for-you/more"); // that they were seen; nothing on the page waits for it
  };
  const decline = async (item: ForYouItem, place: number) => {
    const done = await act((api) => api.POST("/recommendations/{itemId}/act", declined(item)));
    if (!done) return;
    left.current = place;
    setGone(item);
  };
  const because = async (item: ForYouItem, why: Why) => {
    setGone(null);
    await act((api) => api.POST("/recommendations/{itemId}/act", declined(item, why)));
    announce(null);
  };
  return (
    <>
      <ol className="items opens" ref={list}>
        {items.map((item, place) => (
          <Item
            key={item.id}
            item={item}
            filled={place === 0}
            decline={() => void decline(item, place)}
          />
        ))}
      </ol>
      {more.length > 0 && (
        <p className="small more-items">
          <button type="button" className="text" aria-expanded={all} onClick={turn}>
            {all ? say("fewerItems") : say("moreItems", {n: more.length})}
          </button>
        </p>
      )}
      {gone && !items.some(({id}) => id === gone.id) && (
        <fieldset className="gone">
          <legend className="unseen">Why it is not for you</legend>
          <span className="small">{say("removed", {title: gone.title})}</span>
          {whysOf(gone).map((why) => (
            <button
              key={why}
              type="button"
              className="chip"
              onClick={() => void because(gone, why)}
            >
              {say(whys[why])}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

const declined = ({itemId, kind}: ForYouItem, because?: Why) => ({
  params: {path: {itemId}},
  body: {kind, act: "not_for_me" as const, because}
});

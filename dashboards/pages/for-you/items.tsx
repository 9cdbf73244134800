import {useEffect, useRef, useState} from "react";
import {announce} from "../../frame/notice.tsx";
import {useAct} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import type {ForYou} from "./for-you.tsx";
import {Item} from "./item.tsx";

export type ForYouItem = ForYou["items"][number];

const whys = ["knowIt", "knowThem", "notNow", "wrongTopic"] as const;

/** Suggestions; one that is declined goes at once, and the next takes the focus. */
export function Items({items}: {items: readonly ForYouItem[]}) {
  const act = useAct();
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<ForYouItem | null>(null);
  const left = useRef<number | null>(null); // where the focus stood when its row was declined
  useEffect(() => {
    if (left.current === null || items.some(({id}) => id === gone?.id)) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    rows[Math.min(left.current, rows.length - 1)]?.focus();
    left.current = null;
  }, [items, gone]);

  const decline = async (item: ForYouItem, place: number) => {
    const done = await act((api) => api.POST("/recommendations/{itemId}/act", declined(item)));
    if (!done) return;
    left.current = place;
    setGone(item);
  };
  const because = async (item: ForYouItem, why: string) => {
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
      {gone && !items.some(({id}) => id === gone.id) && (
        <fieldset className="gone">
          <legend className="unseen">Why it is not for you</legend>
          <span className="small">{say("removed", {title: gone.title})}</span>
          {whys.map((why) => (
            <button
              key={why}
              type="button"
              className="chip"
              onClick={() => void because(gone, say(why))}
            >
              {say(why)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

const declined = ({itemId, kind}: ForYouItem, why?: string) => ({
  params: {path: {itemId}},
  body: {kind, act: "not_for_me" as const, why}
});

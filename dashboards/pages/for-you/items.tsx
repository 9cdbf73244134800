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
  const [gone, setGone] = useState<{item: ForYouItem; place: number} | null>(null);
  useEffect(() => {
    if (gone)
      list.current
        ?.querySelectorAll<HTMLElement>("[data-row]")
        [Math.min(gone.place, items.length - 1)]?.focus();
  }, [gone, items]);

  const decline = async (item: ForYouItem, place: number) => {
    const done = await act((api) => api.POST("/recommendations/{itemId}/act", declined(item)));
    if (done) setGone({item, place});
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
      {gone && !items.some(({id}) => id === gone.item.id) && (
        <div className="gone" role="group" aria-label="Why it is not for you">
          <span className="small">{say("removed", {title: gone.item.title})}</span>
          {whys.map((why) => (
            <button
              key={why}
              type="button"
              className="chip"
              onClick={() => void because(gone.item, say(why))}
            >
              {say(why)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const declined = ({itemId, kind}: ForYouItem, why?: string) => ({
  params: {path: {itemId}},
  body: {kind, act: "not_for_me" as const, why}
});

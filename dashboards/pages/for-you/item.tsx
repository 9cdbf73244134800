import {Button} from "@mantine/core";
import {useState} from "react";
import {AskInDialog} from "../../acts/ask-in-dialog.tsx";
import {useAct} from "../../frame/workspace.tsx";
import {Sentences} from "../../parts/sentences.tsx";
import {say} from "../../words.ts";
import {DraftDialog} from "./draft-dialog.tsx";
import type {ForYouItem} from "./items.tsx";

const kinds = {mentor: "Ask", course: "Learn", connection: "Meet", community: "Belong"} as const;

/** One suggestion: what, why, its act, and how to say no. */
export function Item({
  item,
  filled,
  decline
}: {
  item: ForYouItem;
  filled: boolean;
  decline: () => void;
}) {
  const [why, setWhy] = useState(false);
  return (
    <li className="item" data-row tabIndex={-1}>
      <p className="item-kind">{kinds[item.kind]}</p>
      <div>
        <h2>
          {item.title} {item.isNew && <span className="fresh new">● {say("newMark")}</span>}
        </h2>
        <p className="told">
          <Sentences>{item.why}</Sentences>
        </p>
        <div className="acts">
          <Act item={item} filled={filled} />
          <Button variant="subtle" data-key="x" onClick={decline}>
            {say("notForMe")}
          </Button>
          <Button variant="subtle" data-key="y" aria-expanded={why} onClick={() => setWhy(!why)}>
            {say(why ? "hideWhy" : "whyThis")}
          </Button>
          {item.facts.length > 0 && <span className="small">{item.facts.join(" · ")}</span>}
        </div>
        {why && <Reasons reasons={item.reasons} />}
      </div>
    </li>
  );
}

function Act({item, filled}: {item: ForYouItem; filled: boolean}) {
  const act = useAct();
  const [drafting, setDrafting] = useState(false);
  const {kind: what, label, url, draft} = item.act;
  if (item.state !== "open") return <span className="done">{item.stateWords ?? item.state}</span>;
  const post = (done: "opened" | "joined") =>
    void act((api) =>
      api.POST("/recommendations/{itemId}/act", {
        params: {path: {itemId: item.itemId}},
        body: {kind: item.kind, act: done}
      })
    );
  const start = () => {
    if (what === "ask" || what === "hello" || what === "ask_in") return setDrafting(true);
    if (url && what === "open") window.open(url, "_blank", "noopener");
    return post(what === "join" ? "joined" : "opened");
  };
  return (
    <>
      <Button variant={filled ? "filled" : "default"} data-key="Enter" onClick={start}>
        {label}
      </Button>
      {drafting && what === "ask_in" && (
        <AskInDialog
          community={{id: item.itemId, name: item.title}}
          draft={draft ?? ""}
          close={() => setDrafting(false)}
        />
      )}
      {drafting && what !== "ask_in" && (
        <DraftDialog item={item} draft={draft ?? ""} close={() => setDrafting(false)} />
      )}
    </>
  );
}

/** The evidence behind it, heaviest first; the first is what carried it. */
function Reasons({reasons}: {reasons: ForYouItem["reasons"]}) {
  return (
    <ol className="item-reasons lines">
      {reasons
        .toSorted((a, b) => b.weight - a.weight)
        .map(({text, weight}, place) => (
          <li key={`${text}${weight}`}>
            <Sentences>{text}</Sentences>{" "}
            {place === 0 && reasons.length > 0 && <span className="small">{say("carries")}</span>}
          </li>
        ))}
    </ol>
  );
}

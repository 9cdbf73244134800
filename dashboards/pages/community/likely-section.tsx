import {WriteNote} from "../../acts/write-note.tsx";
import {useRead} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

/** For the steward: who of those who agreed to be suggested would probably join, and an invitation. Nothing where nobody would. */
export function LikelySection({id}: {id: string}) {
  const likely = useRead(["likely", id], (api) =>
    api.GET("/communities/{id}/likely", {params: {path: {id}}})
  );
  const {items = [], draft = ""} = likely.data ?? {};
  if (items.length === 0) return null;
  return (
    <Section title={say("likelyTitle", {n: items.length})} sub={say("likelySub")}>
      <ul className="members">
        {items.map(({id: person, name}) => (
          <li key={person}>{name}</li>
        ))}
      </ul>
      <WriteNote label={say("likelyInvite")} draft={draft} />
    </Section>
  );
}

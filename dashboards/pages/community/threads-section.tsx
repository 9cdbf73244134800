import {useRead} from "../../frame/workspace.tsx";
import {OpenThreads} from "../../acts/threads-dialog.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

/** What waits for an answer here. */
export function ThreadsSection({id}: {id: string}) {
  const threads = useRead(["threads", id, "open"], (api) =>
    api.GET("/communities/{id}/threads", {params: {path: {id}, query: {open: true, limit: 200}}})
  );
  return (
    <Reading query={threads}>
      {({open, unheard, items}) => (
        <Section
          id="threads"
          title={say("threadsTitle", {n: open})}
          sub={say("firstPostsUnheard", {n: unheard})}
        >
          {items.length > 0 && <OpenThreads id={id} />}
        </Section>
      )}
    </Reading>
  );
}

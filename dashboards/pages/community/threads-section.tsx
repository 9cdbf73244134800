import {useOpenThreads} from "../../acts/open-threads.ts";
import {OpenThreads} from "../../acts/threads-dialog.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

/** What waits for an answer here. */
export function ThreadsSection({id}: {id: string}) {
  const threads = useOpenThreads(id);
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

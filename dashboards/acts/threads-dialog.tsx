import {Button} from "@mantine/core";
import {useState} from "react";
import type {Answer} from "../api/client.ts";
import {announce} from "../frame/notice.tsx";
import {useOpenThreads} from "./open-threads.ts";
import type {Alarm} from "../parts/evidence-chart.tsx";
import {Reading} from "../parts/reading.tsx";
import {say} from "../words.ts";
import {copied} from "./copy.ts";
import {Dialog} from "./dialog.tsx";

/** How many threads are shown before all are asked for. */
const few = 5;

type Thread = Answer<"/communities/{id}/threads">["items"][number];

/** Threads that wait for a reply: each to open, or to pass on. */
export function ThreadsDialog({alarm, close}: {alarm: Alarm; close: () => void}) {
  const {id, name} = alarm.community;
  return (
    <Dialog title={say("replyTitle", {community: name})} close={close}>
      <OpenThreads id={id} />
    </Dialog>
  );
}

/** The open questions and unheard first posts of a community, the longest wait first. */
export function OpenThreads({id}: {id: string}) {
  const [all, setAll] = useState(false);
  const threads = useOpenThreads(id);
  return (
    <Reading query={threads}>
      {({items}) =>
        items.length === 0 ? (
          <p>{say("replyNone")}</p>
        ) : (
          <>
            <p className="small">{say("replyAfter")}</p>
            <ul className="lines threads">
              {(all ? items : items.slice(0, few)).map((thread) => (
                <li key={thread.id}>
                  <ThreadLine thread={thread} />
                </li>
              ))}
            </ul>
            {!all && items.length > few && (
              <button type="button" className="text small show-all" onClick={() => setAll(true)}>
                {say("threadsAll", {total: items.length})}
              </button>
            )}
          </>
        )
      }
    </Reading>
  );
}

function ThreadLine({thread}: {thread: Thread}) {
  const title = thread.title ?? say("untitled");
  const passOn = async () => {
    const words = `${title} (${thread.id})`;
    announce({words: (await copied(words)) ? say("copied") : say("notCopied", {words})});
  };
  return (
    <>
      <span>
        {title}
        <span className="small waits">
          {" "}
          {[
            thread.firstPost ? say("firstPostBy") : null,
            thread.openedBy?.name,
            thread.waitsDays === null ? null : say("waited", {n: thread.waitsDays})
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <Button onClick={() => void passOn()}>Copy to pass on</Button>
    </>
  );
}

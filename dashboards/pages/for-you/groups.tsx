import {Button} from "@mantine/core";
import {useState} from "react";
import {Link} from "react-router";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";
import {NameDialog, RefuseDialog} from "../community/found-panel.tsx";
import type {ForYou} from "./for-you.tsx";

type Group = ForYou["groups"][number];

/** Found groups the person is in: the first as a panel, further ones folded. */
export function Groups({groups}: {groups: readonly Group[]}) {
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, 1);
  const more = groups.length - shown.length;
  return (
    <>
      {shown.map((group) => (
        <GroupPanel key={group.communityId} group={group} />
      ))}
      {more > 0 && (
        <p className="small more-groups">
          <button type="button" className="text" onClick={() => setAll(true)}>
            {say("moreGroups", {n: more})}
          </button>
        </p>
      )}
    </>
  );
}

function GroupPanel({group}: {group: Group}) {
  const {to} = useWorkspace();
  const act = useAct();
  const [open, setOpen] = useState<"name" | "refuse" | null>(null);
  const {communityId: id, words, convener, offer, who, mine} = group;
  const [title, ...rest] = words.split(/(?<=[a-z)][.])\s+/);
  const path = {params: {path: {id}}};
  return (
    <section className="panel fresh-border group">
      <p className="fresh">● {who}</p>
      <h2>
        <Link className="plain" to={to(`communities/${encodeURIComponent(id)}`)}>
          {title.replace(/\.$/, "")}
        </Link>
      </h2>
      {rest.length > 0 && <p className="told">{rest.join(" ")}</p>}
      {convener && <p className="told">{convener}</p>}
      {offer && <p className="told">{say("offered", {note: offer})}</p>}
      {mine && (
        <p className="done">
          {say("groupSaid", {words: say(mine === "let_find" ? "letFind" : "keepPrivate")})}
        </p>
      )}
      <div className="acts">
        <Button onClick={() => setOpen("name")}>Give it a name</Button>
        <Button onClick={() => void act((api) => api.POST("/communities/{id}/let-find", path))}>
          Let others find it
        </Button>
        <Button onClick={() => void act((api) => api.POST("/communities/{id}/keep-private", path))}>
          Keep it to ourselves
        </Button>
        <Button variant="subtle" onClick={() => setOpen("refuse")}>
          It is not a group
        </Button>
      </div>
      {open === "name" && <NameDialog id={id} name={group.name} close={() => setOpen(null)} />}
      {open === "refuse" && <RefuseDialog id={id} close={() => setOpen(null)} />}
    </section>
  );
}

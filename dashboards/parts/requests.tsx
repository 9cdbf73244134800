import {Button} from "@mantine/core";
import type {Answer} from "../api/client.ts";
import {shortDay} from "../days.ts";
import {useAct, useRead, useWorkspace} from "../frame/workspace.tsx";
import {say} from "../words.ts";

type Request = Answer<"/requests">["items"][number];

/** Who asks the reader, a steward, to be let in: to one community, or to any of theirs. Nothing where nobody does. */
export function Requests({communityId}: {communityId?: string}) {
  const {me} = useWorkspace();
  const requests = useRead(["requests"], (api) => api.GET("/requests"), {
    enabled: me.person !== null
  });
  const items = (requests.data?.items ?? []).filter(
    (one) => communityId === undefined || one.communityId === communityId
  );
  if (items.length === 0) return null;
  return (
    <section className="panel requests">
      <h2>{say("asksIn", {n: items.length})}</h2>
      <ul className="lines">
        {items.map((request) => (
          <OneRequest key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function OneRequest({request: {id, name, person, note, askedOn}}: {request: Request}) {
  const {me} = useWorkspace();
  const act = useAct();
  const answer = (answer: "let_in" | "decline") =>
    void act((api) => api.POST("/requests/{id}", {params: {path: {id}}, body: {answer}}));
  return (
    <li>
      <p>
        <strong>{person.name}</strong>, {name}{" "}
        <span className="small">{shortDay(askedOn, me.dataTo)}</span>
      </p>
      {note && <p className="told">{note}</p>}
      <div className="acts">
        <Button onClick={() => answer("let_in")}>{say("letIn")}</Button>
        <Button variant="subtle" onClick={() => answer("decline")}>
          {say("notNow")}
        </Button>
      </div>
    </li>
  );
}

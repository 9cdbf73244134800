import {Button} from "@mantine/core";
import {Link} from "react-router";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {useAct, useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import "./evidence.css";

type Decision = AnswerOf<"/decisions">["items"][number];

/** What did people decide? */
export default function Decisions() {
  const decisions = useRead(["decisions"], (api) =>
    api.GET("/decisions", {params: {query: {limit: 200}}})
  );
  return (
    <Reading query={decisions} asks={say("decisionsAsk")}>
      {({items, total}) => (
        <>
          <Answer title="Decisions">{say("decisionsAnswer", {n: total})}</Answer>
          <p className="lead">{say("decisionsLead")}</p>
          <ul className="lines decisions">
            {items.map((decision) => (
              <DecisionLine key={decision.id} decision={decision} />
            ))}
          </ul>
        </>
      )}
    </Reading>
  );
}

function DecisionLine({decision}: {decision: Decision}) {
  const {id, madeAt, community, words, why, undone, mayUndo} = decision;
  const {to} = useWorkspace();
  const act = useAct();
  return (
    <li data-row tabIndex={-1}>
      <span>
        <span className="small">{fullDay(madeAt)}</span>{" "}
        {community && (
          <>
            <Link to={to(`communities/${encodeURIComponent(community.id)}`)}>{community.name}</Link>
            {": "}
          </>
        )}
        {words} {why && say("because", {why})}{" "}
        {undone && <span className="small">· {say("undoneMark")}</span>}
      </span>
      {mayUndo && (
        <Button
          variant="subtle"
          onClick={() =>
            void act((api) => api.POST("/decisions/{id}/undo", {params: {path: {id}}}), {
              undo: false
            })
          }
        >
          {say("takeBack")}
        </Button>
      )}
    </li>
  );
}

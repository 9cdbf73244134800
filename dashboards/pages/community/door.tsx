import {Button} from "@mantine/core";
import {useState} from "react";
import {AskInDialog} from "../../acts/ask-in-dialog.tsx";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {shortDay} from "../../days.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {NotFound} from "../not-found.tsx";

type ClosedCommunity = AnswerOf<"/doors">["items"][number];

/** What anybody may know of a closed community, and how to come in; not found where there is none. */
export function Door({id}: {id: string}) {
  const doors = useRead(["doors"], (api) => api.GET("/doors"));
  return (
    <Reading query={doors} asks={say("communityAsks")}>
      {({items}) => {
        const closed = items.find((one) => one.id === id);
        return closed ? <Closed community={closed} /> : <NotFound />;
      }}
    </Reading>
  );
}

function Closed({community}: {community: ClosedCommunity}) {
  const {me} = useWorkspace();
  const [asking, setAsking] = useState(false);
  const {name, purpose, steward, askedOn, answer} = community;
  return (
    <>
      <Answer title={name}>{say("doorAnswer", {name})}</Answer>
      <p className="lead">
        {purpose && `${purpose.replace(/[.]$/, "")}. `}
        {steward ? say("doorLead", {name: steward.name}) : say("doorNobody")}
      </p>
      <div className="acts section">
        {askedOn && answer === null && (
          <p className="done">{say("askedIn", {day: shortDay(askedOn, me.dataTo)})}</p>
        )}
        {answer === "decline" && <p className="small">{say("notLetIn")}</p>}
        {me.person && steward && (askedOn === null || answer === "decline") && (
          <Button variant="filled" onClick={() => setAsking(true)}>
            {say("askIn")}
          </Button>
        )}
      </div>
      {asking && <AskInDialog community={community} close={() => setAsking(false)} />}
    </>
  );
}

import {Button} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import {NoteDialog} from "../../acts/note-dialog.tsx";
import {Pick} from "../../acts/pick.tsx";
import {useAct, useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Reading} from "../../parts/reading.tsx";
import {Sentences} from "../../parts/sentences.tsx";
import {say} from "../../words.ts";
import type {Community} from "./heading.ts";

type Link = Community["objectives"][number];

const states: Record<Link["state"], string> = {
  agreed: say("agreedBoth"),
  waits_for_steward: say("waitsSteward"),
  waits_for_strategist: say("waitsStrategist"),
  proposed: say("proposed"),
  refused: say("refusedLink")
};

/** Objectives that lean on this community; its steward answers, or proposes one. */
export function ObjectiveLinks({community}: {community: Community}) {
  const {is} = useWorkspace();
  const [proposing, setProposing] = useState(false);
  const {objectives, youAre} = community;
  const shown = objectives.filter(({state}) => state !== "refused");
  return (
    <section id="objectives">
      <h3>{say("objectivesTitle")}</h3>
      {shown.length === 0 && <p className="small">{say("objectivesNone")}</p>}
      <ul className="lines">
        {shown.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} community={community} />
          </li>
        ))}
      </ul>
      {(youAre.steward || is("strategist")) && (
        <Button mt={12} onClick={() => setProposing(true)}>
          Propose an objective
        </Button>
      )}
      {proposing && <ProposeDialog community={community} close={() => setProposing(false)} />}
    </section>
  );
}

function LinkLine({link, community}: {link: Link; community: Community}) {
  const act = useAct();
  const [refusing, setRefusing] = useState(false);
  const {state, title, id: objectiveId} = link;
  const asked = community.youAre.steward && (state === "proposed" || state === "waits_for_steward");
  const answer = (body: {act: "accept" | "refuse"; why?: string}) =>
    act((api) =>
      api.POST("/links", {body: {objectiveId, communityId: community.id, side: "steward", ...body}})
    );
  return (
    <>
      {title}{" "}
      <span className={state === "agreed" ? "small" : "fresh small-fresh"}>
        {state !== "agreed" && <span aria-hidden="true">● </span>}
        {states[state]}
      </span>
      {asked && (
        <>
          <p className="small">
            <Sentences>{link.evidence}</Sentences>
          </p>
          <div className="acts">
            <Button onClick={() => void answer({act: "accept"})}>Yes, we do this</Button>
            <Button variant="subtle" onClick={() => setRefusing(true)}>
              No, because …
            </Button>
          </div>
        </>
      )}
      {refusing && (
        <RefuseDialog
          save={(why) => answer({act: "refuse", why})}
          close={() => setRefusing(false)}
        />
      )}
    </>
  );
}

/** Why a link is refused; also used where strategists refuse one. */
export function RefuseDialog(props: {save: (why: string) => Promise<unknown>; close: () => void}) {
  return (
    <NoteDialog
      title={say("refuseTitle")}
      after={say("refuseAfter")}
      button="Refuse"
      label="Because"
      rows={3}
      {...props}
    />
  );
}

function ProposeDialog({community, close}: {community: Community; close: () => void}) {
  const act = useAct();
  const [objectiveId, setObjectiveId] = useState("");
  const objectives = useRead(["objectives"], (api) => api.GET("/objectives"));
  const linked = new Set(community.objectives.map(({id}) => id));
  return (
    <ActDialog
      title={say("proposeTitle", {name: community.name})}
      after={say("proposeAfter")}
      button="Propose"
      ready={objectiveId !== ""}
      save={() =>
        act((api) =>
          api.POST("/links", {body: {objectiveId, communityId: community.id, act: "propose"}})
        )
      }
      close={close}
    >
      <Reading query={objectives}>
        {({items}) => (
          <Pick
            label="Objective"
            items={items
              .filter(({id}) => !linked.has(id))
              .map(({id, title}) => ({id, name: title}))}
            value={objectiveId}
            choose={setObjectiveId}
          />
        )}
      </Reading>
    </ActDialog>
  );
}

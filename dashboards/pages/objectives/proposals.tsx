import {Button} from "@mantine/core";
import {useState} from "react";
import {Link} from "react-router";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {Sentences} from "../../parts/sentences.tsx";
import {say} from "../../words.ts";
import {RefuseDialog} from "../community/objective-links.tsx";
import type {Objectives} from "./objectives.tsx";

type Proposal = Objectives["proposals"][number];
const few = 6;

/** Links that wait for an answer, with their evidence. */
export function Proposals({proposals}: {proposals: readonly Proposal[]}) {
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>{say("proposedTitle", {n: proposals.length})}</h2>
      <p className="small">{say(proposals.length > 0 ? "proposedSub" : "proposedNone")}</p>
      <ol className={proposals.length > 0 ? "proposals opens" : "proposals"}>
        {(all ? proposals : proposals.slice(0, few)).map((proposal, place) => (
          <ProposalRow
            key={`${proposal.objectiveId}|${proposal.communityId}`}
            proposal={proposal}
            filled={place === 0}
          />
        ))}
      </ol>
      {!all && proposals.length > few && (
        <button type="button" className="text small" onClick={() => setAll(true)}>
          {say("moreProposals", {n: proposals.length})}
        </button>
      )}
    </section>
  );
}

function ProposalRow({proposal, filled}: {proposal: Proposal; filled: boolean}) {
  const {to, is} = useWorkspace();
  const act = useAct();
  const [refusing, setRefusing] = useState(false);
  const {objectiveId, communityId, objectiveTitle, communityName, words, strength} = proposal;
  const answer = (body: {act: "accept" | "refuse"; why?: string}) =>
    act((api) =>
      api.POST("/links", {body: {objectiveId, communityId, side: "strategist", ...body}})
    );
  return (
    <li data-row tabIndex={-1}>
      <h3>
        {objectiveTitle} <span className="and">and</span>{" "}
        <Link
          className="plain"
          to={to(`communities/${encodeURIComponent(communityId)}`)}
          data-key="Enter"
        >
          {communityName}
        </Link>
      </h3>
      <p className="told">
        <Sentences>{words}</Sentences>
      </p>
      <div className="acts">
        {is("strategist") && proposal.strategist !== "accepted" && (
          <>
            <Button
              variant={filled ? "filled" : "default"}
              data-key="a"
              onClick={() => void answer({act: "accept"})}
            >
              {say("accept")}
            </Button>
            <Button data-key="r" onClick={() => setRefusing(true)}>
              {say("refuse")}
            </Button>
          </>
        )}
        <span className="small">
          {strength.replace(/\.$/, "")}; {stands(proposal)}.
        </span>
      </div>
      {refusing && (
        <RefuseDialog
          save={(why) => answer({act: "refuse", why})}
          close={() => setRefusing(false)}
        />
      )}
    </li>
  );
}

const stewards = {
  accepted: "stewardAccepted",
  refused: "stewardRefused",
  waits: "stewardWaits",
  none: "stewardNone"
} as const;

const stands = ({steward, strategist}: Proposal): string =>
  [say(stewards[steward]), ...(strategist === "accepted" ? [say("strategistAccepted")] : [])].join(
    ", "
  );

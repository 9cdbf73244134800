import {Button} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import type {Programme} from "../../parts/programme-panels.tsx";
import {say} from "../../words.ts";
import {headingOf, signedWords} from "./heading.ts";
import {Report} from "./report.tsx";

/** One programme as its organiser sees it: close the sign-up, compare, publish. The first is what the page's heading tells of. */
export function Organised({programme, first}: {programme: Programme; first: boolean}) {
  const {me} = useWorkspace();
  const {state} = programme;
  if (state === "closed") return <Report programme={programme} filled={first} />;
  const acts = state === "open" && <CloseSignUp programme={programme} filled={first} />;
  if (first) return acts;
  const sub = state === "open" ? signedWords(programme, me.minimumGroup) : undefined;
  return (
    <Section title={headingOf(programme)} sub={sub}>
      {acts}
    </Section>
  );
}

function CloseSignUp({programme: {id, title}, filled}: {programme: Programme; filled: boolean}) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  return (
    <div className="acts programme-act">
      <Button variant={filled ? "filled" : "default"} onClick={() => setAsking(true)}>
        {say("programmeClose")}
      </Button>
      {asking && (
        <ActDialog
          title={say("programmeCloseTitle", {title})}
          button={say("programmeClose")}
          save={() => act((api) => api.POST("/programmes/{id}/close", {params: {path: {id}}}))}
          close={() => setAsking(false)}
        >
          <p>{say("programmeCloseAfter")}</p>
        </ActDialog>
      )}
      <span className="small">{say("programmeCloseAfter")}</span>
    </div>
  );
}

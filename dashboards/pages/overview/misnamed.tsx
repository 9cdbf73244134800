import {Link} from "react-router";
import type {Answer as AnswerOf} from "../../api/client.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";
import {Sayings} from "../communities/named-section.tsx";

/** Named communities that are one under several names, or really several; the picture is on Communities. */
export function Misnamed({sayings}: {sayings: AnswerOf<"/overview">["misnamed"]}) {
  const {to} = useWorkspace();
  if (sayings.length === 0) return null;
  return (
    <Section
      title={say("misnamed", {n: sayings.length})}
      aside={<Link to={to("communities#named")}>{say("namedPicture")}</Link>}
    >
      <Sayings sayings={sayings} />
    </Section>
  );
}

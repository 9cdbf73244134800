import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

/** Personal pages, where nobody in particular is looking. */
export function Nobody() {
  const {me, to} = useWorkspace();
  return (
    <>
      <Answer title="For you">{say("noPerson")}</Answer>
      <p className="lead">
        {me.lookAs ? (
          <>
            {say("noPersonLead")} <Link to={to("look-as")}>{say("chooseWhom")}</Link>
          </>
        ) : (
          say("noPersonOwn")
        )}
      </p>
    </>
  );
}

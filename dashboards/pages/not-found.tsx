import {Link, useParams} from "react-router";
import {Answer} from "../parts/answer.tsx";
import {say} from "../words.ts";

/** For what is not there and for what must not be known to exist: the same words. */
export function NotFound() {
  const {workspace = ""} = useParams();
  return (
    <>
      <Answer>{say("notFound")}</Answer>
      <p className="lead">
        {say("notFoundLead")} <Link to={`/${workspace}`}>{say("toStart")}</Link>
      </p>
    </>
  );
}

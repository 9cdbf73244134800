import {useState} from "react";
import {Link} from "react-router";
import {daysBetween, fullDay, asDay} from "../days.ts";
import {say} from "../words.ts";
import {useLookAs} from "./use-look-as.ts";
import {useWorkspace} from "./workspace.tsx";

/** Lines under the bar: whom one looks as, a banner that cannot be closed, data that have grown old. */
export function Lines() {
  const {me, to} = useWorkspace();
  const {stop} = useLookAs();
  const [today] = useState(() => asDay(new Date()));
  const weeks = me.dataTo ? Math.floor(daysBetween(me.dataTo, today) / 7) : 0;
  return (
    <>
      {me.lookingAs && (
        <p className="under-bar">
          {me.person
            ? say("lookingAs", {name: me.person.name})
            : say("lookingAsRole", {role: aRole(me.roles.at(-1) ?? "visitor")})}{" "}
          <button type="button" className="text" onClick={() => void stop()}>
            {say("stopLooking")}
          </button>
        </p>
      )}
      {me.banner && <p className="under-bar">{me.banner}</p>}
      {me.dataTo && weeks >= 2 && !me.lookAs && (
        <p className="under-bar">
          {say("stale", {day: fullDay(me.dataTo), weeks})}.{" "}
          <Link to={to("doctor")}>{say("seeWhy")}</Link>
        </p>
      )}
    </>
  );
}

const aRole = (role: string): string => `${/^[aeiou]/.test(role) ? "an" : "a"} ${role}`;

import {useState} from "react";
import {Link} from "react-router";
import type {Answer} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {useWorkspace} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";

type Warning = Answer<"/evidence">["warnings"][number];
const few = 12;

/** Every warning since the start, newest first. */
export function WarningTable({warnings}: {warnings: readonly Warning[]}) {
  const {to} = useWorkspace();
  const [all, setAll] = useState(false);
  const ordered = warnings.toSorted((a, b) => b.raisedOn.localeCompare(a.raisedOn));
  return (
    <>
      <table className="plain-table">
        <caption className="unseen">{say("warningsTitle", {n: warnings.length})}</caption>
        <thead>
          <tr>
            <th scope="col">{say("raised")}</th>
            <th scope="col">{say("community")}</th>
            <th scope="col">{say("warning")}</th>
            <th scope="col">{say("became")}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? ordered : ordered.slice(0, few)).map((warning) => (
            <tr key={`${warning.alarmId}${warning.raisedOn}`} data-row tabIndex={-1}>
              <td>{fullDay(warning.raisedOn)}</td>
              <th scope="row">
                <Link
                  to={to(`communities/${encodeURIComponent(warning.communityId)}`)}
                  data-key="Enter"
                >
                  {warning.communityName}
                </Link>
              </th>
              <td>{warning.label}</td>
              <td>{say(warning.outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && warnings.length > few && (
        <button type="button" className="text small show-all" onClick={() => setAll(true)}>
          {say("showAll", {total: warnings.length})}
        </button>
      )}
    </>
  );
}

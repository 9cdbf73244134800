import {useState} from "react";
import {useRead} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

const few = 12;

/** The roster by name, for those who take part; others read that names are not for them. */
export function MembersSection({id}: {id: string}) {
  const [all, setAll] = useState(false);
  const members = useRead(["members", id], (api) =>
    api.GET("/communities/{id}/members", {params: {path: {id}}})
  );
  return (
    <Reading query={members}>
      {({items, shownTo}) =>
        items.length === 0 ? (
          <p className="small">{shownTo}</p>
        ) : (
          <Section title={say("membersTitle")} sub={shownTo}>
            <ul className="members">
              {(all ? items : items.slice(0, few)).map(({person, steward, role, agreedToHelp}) => (
                <li key={person.id}>
                  {person.name}{" "}
                  <span className="small">
                    {[steward ? "steward" : role, agreedToHelp ? "may be asked" : null]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
            {!all && items.length > few && (
              <button type="button" className="text small" onClick={() => setAll(true)}>
                {say("membersAll", {total: items.length})}
              </button>
            )}
          </Section>
        )
      }
    </Reading>
  );
}

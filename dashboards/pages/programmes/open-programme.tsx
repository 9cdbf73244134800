import {OpenUntil} from "../../acts/open-until.tsx";
import {useAct} from "../../frame/workspace.tsx";
import {say} from "../../words.ts";

/** Opens a programme: its name, and until when people may sign up. */
export function OpenProgramme({filled}: {filled: boolean}) {
  const act = useAct();
  return (
    <div className="acts section">
      <OpenUntil
        words={{
          open: say("programmeNew"),
          after: say("programmeNewAfter"),
          what: say("programmeTitle"),
          until: say("programmeUntil")
        }}
        mostLetters={120}
        usualDays={21}
        filled={filled}
        save={(title, until) => act((api) => api.POST("/programmes", {body: {title, until}}))}
      />
    </div>
  );
}

import {Button} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import {say} from "../words.ts";
import {NoteDialog} from "./note-dialog.tsx";

/** Help offered to a group nobody named, without knowing who is in it; what was offered stands in the button's place. */
export function OfferHelp({id, name, offer}: {id: string; name: string; offer: string | null}) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  if (offer) return <p className="done">{say("offered", {note: offer})}</p>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {say("offerHelp")}
        <span className="unseen"> · {name}</span>
      </Button>
      {open && (
        <NoteDialog
          title={say("offerTitle")}
          after={say("offerAfter")}
          button={say("offerIt")}
          draft={say("offerDraft")}
          save={(note) =>
            act((api) => api.POST("/communities/{id}/offer", {params: {path: {id}}, body: {note}}))
          }
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}

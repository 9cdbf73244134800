import {Button, Textarea} from "@mantine/core";
import {useState} from "react";
import {useAct} from "../frame/workspace.tsx";
import {say} from "../words.ts";
import {ActDialog} from "./dialog.tsx";

/** Help offered to a group nobody named, without knowing who is in it; what was offered stands in the button's place. */
export function OfferHelp({id, name, offer}: {id: string; name: string; offer: string | null}) {
  const [open, setOpen] = useState(false);
  if (offer) return <p className="done">{say("offered", {note: offer})}</p>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {say("offerHelp")}
        <span className="unseen"> · {name}</span>
      </Button>
      {open && <OfferDialog id={id} close={() => setOpen(false)} />}
    </>
  );
}

function OfferDialog({id, close}: {id: string; close: () => void}) {
  const act = useAct();
  const [note, setNote] = useState<string>(say("offerDraft"));
  return (
    <ActDialog
      title={say("offerTitle")}
      after={say("offerAfter")}
      button={say("offerIt")}
      ready={note.trim().length > 0}
      save={() =>
        act((api) => api.POST("/communities/{id}/offer", {params: {path: {id}}, body: {note}}))
      }
      close={close}
    >
      <Textarea
        label="Note"
        autosize
        minRows={4}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

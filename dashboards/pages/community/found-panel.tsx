import {Button, TextInput} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import {NoteDialog} from "../../acts/note-dialog.tsx";
import {OfferHelp} from "../../acts/offer-dialog.tsx";
import {Pick} from "../../acts/pick.tsx";
import {useAct, useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import type {Community} from "./heading.ts";

type Open = "name" | "merge" | "refuse" | null;

/** A community found in how people work: named, agreed on, confirmed, merged or refused by its people and leaders. */
export function FoundPanel({community}: {community: Community}) {
  const {is} = useWorkspace();
  const act = useAct();
  const [open, setOpen] = useState<Open>(null);
  const {id, agreement, members, emergence} = community;
  const path = {params: {path: {id}}};
  if (!agreement && !is("leader")) return null;
  const close = () => setOpen(null);
  const decides = emergence?.visible || !agreement; // to be confirmed or joined to another once others may find it
  return (
    <section className="panel fresh-border found" aria-label={say("foundTitle")}>
      <p className="fresh">● {say("foundTitle")}</p>
      <p>
        {say("foundLead")} {members !== null && say("foundPrivate", {n: members})}{" "}
        {agreement &&
          (agreement.keptPrivate
            ? say("keptPrivate")
            : say("agreement", {given: agreement.letFind, needed: agreement.needed}))}
      </p>
      {emergence && <Emergence community={community} emergence={emergence} />}
      <div className="acts">
        <Button onClick={() => setOpen("name")}>Give it a name</Button>
        {agreement && (
          <>
            <Button onClick={() => void act((api) => api.POST("/communities/{id}/let-find", path))}>
              Let others find it
            </Button>
            <Button
              onClick={() => void act((api) => api.POST("/communities/{id}/keep-private", path))}
            >
              Keep it to ourselves
            </Button>
          </>
        )}
        {decides && (
          <>
            <Button
              onClick={() =>
                void act((api) => api.POST("/communities/{id}/confirm", {...path, body: {}}))
              }
            >
              Confirm as a community
            </Button>
            <Button onClick={() => setOpen("merge")}>This is part of …</Button>
          </>
        )}
        <Button variant="subtle" onClick={() => setOpen("refuse")}>
          It is not a group
        </Button>
      </div>
      {open === "name" && <NameDialog id={id} name={community.name} close={close} />}
      {open === "merge" && <MergeDialog id={id} close={close} />}
      {open === "refuse" && <RefuseDialog id={id} close={close} />}
    </section>
  );
}

/** Since when and how much, who could convene it, and what a steward could do. */
function Emergence({
  community: {id, name, agreement},
  emergence: {words, convener, offer}
}: {
  community: Community;
  emergence: NonNullable<Community["emergence"]>;
}) {
  const {is} = useWorkspace();
  return (
    <>
      <p>{words}</p>
      {convener && (
        <p>
          <strong>{convener}</strong> {say("conveneIt")}
        </p>
      )}
      {agreement && offer && <p>{say("offered", {note: offer})}</p>}
      {is("leader") && (
        <div>
          <h3>{say("stewardCould")}</h3>
          <ul className="could">
            <li>{say("stewardNothing")}</li>
            <li>{say("stewardOffer")}</li>
            <li>{say("stewardPlace")}</li>
          </ul>
          <OfferHelp id={id} name={name} offer={offer} />
        </div>
      )}
    </>
  );
}

/** A name for a found group, also from the panel on For you. */
export function NameDialog({
  id,
  name: before,
  close
}: {
  id: string;
  name: string;
  close: () => void;
}) {
  const act = useAct();
  const [name, setName] = useState(before);
  return (
    <ActDialog
      title={say("nameTitle")}
      after={say("nameAfter")}
      button="Give it this name"
      ready={name.trim().length > 1}
      save={() =>
        act((api) => api.POST("/communities/{id}/name", {params: {path: {id}}, body: {name}}))
      }
      close={close}
    >
      <TextInput
        label="Name"
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

function MergeDialog({id, close}: {id: string; close: () => void}) {
  const act = useAct();
  const [into, setInto] = useState("");
  const [search, setSearch] = useState("");
  const all = useRead(["communities"], (api) =>
    api.GET("/communities", {params: {query: {limit: 500}}})
  );
  return (
    <ActDialog
      title={say("mergeTitle")}
      after={say("mergeAfter")}
      button="It is part of that"
      ready={into !== ""}
      save={() =>
        act((api) => api.POST("/communities/{id}/merge", {params: {path: {id}}, body: {into}}))
      }
      close={close}
    >
      <TextInput
        label="Name"
        data-autofocus
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Reading query={all}>
        {({items}) => (
          <Pick
            label="Community"
            items={items
              .filter(
                (other) =>
                  other.id !== id && other.name.toLowerCase().includes(search.toLowerCase())
              )
              .slice(0, 12)}
            value={into}
            choose={setInto}
          />
        )}
      </Reading>
    </ActDialog>
  );
}

/** Not a group: gone for all. */
export function RefuseDialog({id, close}: {id: string; close: () => void}) {
  const act = useAct();
  return (
    <NoteDialog
      title={say("notGroupTitle")}
      after={say("notGroupAfter")}
      button="It is not a group"
      label="Because (may stay empty)"
      rows={2}
      mayBeEmpty
      save={(why) =>
        act((api) =>
          api.POST("/communities/{id}/refuse", {
            params: {path: {id}},
            body: {why: why || undefined}
          })
        )
      }
      close={close}
    />
  );
}

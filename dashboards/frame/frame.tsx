import {Modal} from "@mantine/core";
import {useQuery} from "@tanstack/react-query";
import {Suspense, useCallback, useState} from "react";
import {Outlet, useLocation, useNavigate, useParams} from "react-router";
import {answered, apiOf, type Problem} from "../api/client.ts";
import {NotFound} from "../pages/not-found.tsx";
import {Broken, Waiting} from "../parts/reading.tsx";
import {say} from "../words.ts";
import {Bar} from "./bar.tsx";
import {BottomBar} from "./bottom-bar.tsx";
import {keyList, useKeys} from "./keys.ts";
import {Lines} from "./lines.tsx";
import {NoticeLine} from "./notice.tsx";
import {placesFor} from "./places.ts";
import {Search} from "./search.tsx";
import {type Me, useWorkspaceValue, WorkspaceContext} from "./workspace.tsx";
import "./frame.css";

/** Who is looking decides the frame; nothing is drawn before that is known. */
export function Frame() {
  const {workspace = ""} = useParams();
  const me = useQuery<Me, Problem>({
    queryKey: [workspace, "me"],
    queryFn: () => answered(apiOf(workspace).GET("/me"))
  });
  if (me.data) return <Framed id={workspace} me={me.data} />;
  return (
    <main className="page">
      {me.error?.status === 404 ? (
        <NotFound />
      ) : me.error ? (
        <Broken problem={me.error} again={me.refetch} />
      ) : (
        <Waiting again={me.refetch} />
      )}
    </main>
  );
}

function Framed({id, me}: {id: string; me: Me}) {
  const [open, setOpen] = useState<"search" | "keys" | null>(null);
  const navigate = useNavigate();
  const {pathname} = useLocation();
  const search = useCallback(() => setOpen("search"), []);
  const help = useCallback(() => setOpen("keys"), []);
  const close = () => setOpen(null);
  const go = useCallback(
    (key: string) => {
      const place = placesFor(me.roles, me.person !== null).find((place) => place.key === key);
      if (place) void navigate(`/${id}/${place.path}`);
    },
    [id, me, navigate]
  );
  useKeys({go, search, help});
  return (
    <WorkspaceContext value={useWorkspaceValue(id, me)}>
      <a className="skip" href="#page">
        {say("skip")}
      </a>
      <Bar search={search} help={help} />
      <Lines />
      <main className="page" id="page" tabIndex={-1} key={pathname}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <NoticeLine />
      <BottomBar search={search} />
      <Modal opened={open === "search"} onClose={close} title={say("searchTitle")} size="lg">
        <Search chosen={close} />
      </Modal>
      <Modal opened={open === "keys"} onClose={close} title={say("keysTitle")} size="lg">
        <p className="small">{say("keysLead")}</p>
        <dl className="keys">
          {keyList.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </WorkspaceContext>
  );
}

import {Menu, useMantineColorScheme} from "@mantine/core";
import {Link, NavLink} from "react-router";
import {useQuery} from "@tanstack/react-query";
import {dataEnd} from "../days.ts";
import {answered, workspacesApi} from "../api/client.ts";
import {say} from "../words.ts";
import {placesFor} from "./places.ts";
import {useLookAs} from "./use-look-as.ts";
import {useWorkspace} from "./workspace.tsx";

/** The bar on top: product, workspace, places, data end, search, person. */
export function Bar({search, help}: {search: () => void; help: () => void}) {
  const {me, to} = useWorkspace();
  return (
    <header className="bar">
      <div className="bar-inside">
        <Link className="wordmark" to={to("")}>
          Coppice
        </Link>
        <WorkspaceMenu />
        <nav className="bar-places" aria-label="Pages">
          {placesFor(me.roles, me.person !== null).map(({path, name}) => (
            <NavLink key={path} to={to(path)}>
              {name}
            </NavLink>
          ))}
        </nav>
        <Link className="bar-data plain" to={to("doctor")}>
          {me.dataTo ? say("dataTo", {day: dataEnd(me.dataTo)}) : say("noData")}
        </Link>
        <button type="button" className="bar-search" onClick={search}>
          Search <kbd aria-hidden="true">/</kbd>
        </button>
        <PersonMenu help={help} />
      </div>
    </header>
  );
}

function WorkspaceMenu() {
  const {id, me} = useWorkspace();
  const all = useQuery({
    queryKey: ["workspaces"],
    queryFn: () => answered(workspacesApi.GET("/workspaces"))
  });
  const others = (all.data ?? []).filter((workspace) => workspace.id !== id);
  if (others.length === 0) return <span className="bar-workspace">{me.name}</span>;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="bar-workspace">
          <span className="unseen">Workspace: </span>
          {me.name} <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Go to another workspace</Menu.Label>
        {others.map((workspace) => (
          <Menu.Item key={workspace.id} component={Link} to={`/${workspace.id}`}>
            {workspace.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function PersonMenu({help}: {help: () => void}) {
  const {me, to} = useWorkspace();
  const {stop} = useLookAs();
  const {colorScheme, setColorScheme} = useMantineColorScheme();
  const next = {auto: "light", light: "dark", dark: "auto"} as const;
  const name = me.person?.name ?? "A visitor";
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className="person" aria-label={`${name}: menu`}>
          {initials(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        {me.person && (
          <Menu.Item component={Link} to={to("me")}>
            Your data and preferences
          </Menu.Item>
        )}
        {me.lookAs && (
          <Menu.Item component={Link} to={to("look-as")}>
            Look as …
          </Menu.Item>
        )}
        {me.lookingAs && <Menu.Item onClick={() => void stop()}>Stop looking as {name}</Menu.Item>}
        <Menu.Item component={Link} to={to("programmes")}>
          {say("programmesLink")}
        </Menu.Item>
        <Menu.Item component={Link} to={to("doctor")}>
          Doctor
        </Menu.Item>
        <Menu.Item component={Link} to={to("decisions")}>
          Decisions
        </Menu.Item>
        <Menu.Item component={Link} to={to("ties")}>
          {say("tiesLink")}
        </Menu.Item>
        <Menu.Item component={Link} to={to("gallery")}>
          All charts, from samples
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => setColorScheme(next[colorScheme])}>
          Theme: {colorScheme === "auto" ? "as the system" : colorScheme}
        </Menu.Item>
        <Menu.Item onClick={help}>Keys</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const initials = (name: string): string =>
  name
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) => part[0].toUpperCase())
    .slice(0, 2)
    .join("");

import {Menu} from "@mantine/core";
import {Link, NavLink} from "react-router";
import {say} from "../words.ts";
import {placesFor} from "./places.ts";
import {useWorkspace} from "./workspace.tsx";

/** On a phone: four places and More. */
export function BottomBar({search}: {search: () => void}) {
  const {me, to} = useWorkspace();
  const all = placesFor(me.roles, me.person !== null);
  const more = all.slice(4);
  return (
    <nav className="bottom-bar" aria-label="Pages, below">
      {all.slice(0, 4).map(({path, name}) => (
        <NavLink key={path} to={to(path)}>
          {name}
        </NavLink>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <button type="button">More</button>
        </Menu.Target>
        <Menu.Dropdown>
          {more.map(({path, name}) => (
            <Menu.Item key={path} component={Link} to={to(path)}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={search}>Search</Menu.Item>
          <Menu.Item component={Link} to={to("programmes")}>
            {say("programmesLink")}
          </Menu.Item>
          <Menu.Item component={Link} to={to("doctor")}>
            Doctor
          </Menu.Item>
          {me.lookAs && (
            <Menu.Item component={Link} to={to("look-as")}>
              Look as …
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

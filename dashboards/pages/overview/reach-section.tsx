import {useRead} from "../../frame/workspace.tsx";
import {Reading} from "../../parts/reading.tsx";
import {Islands} from "./islands.tsx";
import {Workplaces} from "./workplaces.tsx";

/** Who is out of reach: units and places that keep to themselves, and people who work remotely. */
export function ReachSection() {
  const isolation = useRead(["isolation"], (api) => api.GET("/isolation"));
  return (
    <Reading query={isolation}>
      {(isolation) =>
        isolation.parts.length > 0 && (
          <div className="columns reach">
            <Islands isolation={isolation} />
            <Workplaces isolation={isolation} />
          </div>
        )
      }
    </Reading>
  );
}

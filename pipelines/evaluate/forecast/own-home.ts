import {decidedOn} from "../../refresh/decided.ts";
import {readAttended} from "../../refresh/forecasts.ts";
import {fromWarehouse} from "../history-of.ts";
import {type Inside, ownHome} from "../inside.ts";
import {writeAllLives} from "../lives-of.ts";
import type {Report} from "../task.ts";
import {evaluatePast} from "./forecast.ts";
import type {Past} from "./organisation.ts";

/** The same on a home's own past. */
export const evaluateOwnHome = async (home: string): Promise<Report> =>
  evaluatePast(await pastOf(ownHome(home)));

/** Who took part in which community of a home in which week, as its sources tell; nothing that was decided counts. */
const pastOf = (inside: Inside): Promise<Past> =>
  fromWarehouse(inside, async (db) => {
    const decided = decidedOn("", []);
    const {lives, windowStarts} = (await writeAllLives(db, {...inside, decided})).around;
    return {windows: windowStarts.length, communities: await readAttended(db, lives)};
  });

import {closedCircle} from "./closed-circle.ts";
import {emerging} from "./emerging.ts";
import {noSteward} from "./no-steward.ts";
import {restsOnFew} from "./rests-on-few.ts";
import type {AlarmRule} from "./rule.ts";
import {unanswered} from "./unanswered.ts";
import {waning} from "./waning.ts";

/** Every rule that may warn. To add one: a file beside this, and a line here. */
export const alarmRules: readonly AlarmRule[] = [
  waning,
  noSteward,
  unanswered,
  closedCircle,
  restsOnFew,
  emerging
];

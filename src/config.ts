import {readFileSync} from "node:fs";
import {join} from "node:path";
import {type Static, type TSchema, Type} from "typebox";
import Value from "typebox/value";
import {parse} from "yaml";
import {fail, failFrom} from "./errors.ts";

const group = <T extends Record<string, TSchema>>(description: string, properties: T) =>
  Type.Object(properties, {description, additionalProperties: false, default: {}});
const text = (value: string, description: string) => Type.String({default: value, description});
const whole = (value: number, minimum: number, description: string) =>
  Type.Integer({default: value, minimum, description});
const amount = (value: number, minimum: number, description: string) =>
  Type.Number({default: value, minimum, description});
const share = (value: number, description: string) =>
  Type.Number({default: value, minimum: 0, maximum: 1, description});
const list = (description: string) => Type.Array(Type.String(), {default: [], description});
const choice = <const T extends readonly string[]>(
  values: T,
  value: T[number],
  description: string
) => Type.Unsafe<T[number]>(Type.Enum([...values], {default: value, description}));

const kindWeights = Object.fromEntries(
  Object.entries({
    post: 1,
    reply: 1,
    mention: 0.5,
    message: 1,
    react: 0.25,
    review: 1.5,
    edit: 0.5,
    meet: 1,
    mentor: 2,
    answer: 1.5,
    accept: 1,
    thank: 1,
    share: 0.5,
    view: 0
  } as const).map(([kind, weight]) => [kind, amount(weight, 0, `One ${kind}`)])
);

const feedbackWeights = Object.fromEntries(
  Object.entries({
    opened: 0.1,
    asked: 0.3,
    joined: 0.3,
    done: 0.3,
    worth_it: 0.5,
    not_worth_it: -0.5,
    not_for_me: -0.5,
    wrong_topic: -1,
    wrong_person: -0.25,
    know_it: 0,
    know_them: 0,
    not_now: 0
  }).map(([word, value]) => [
    word,
    Type.Number({default: value, minimum: -1, maximum: 1, description: `“${word}”`})
  ])
);

/** `coppice.yaml`, every key with its default and what it does. */
export const configSchema = group("Settings of one home", {
  name: text("", "What the workspace is called on pages; empty: the name of its folder"),
  until: text(
    "",
    "Such as 2002-10-14: the data end on this Monday, later rows are strays; empty: the end of the last week with data"
  ),
  roles: group("What a visitor may be besides a learner, by source account", {
    leaders: list("Accounts that see the Overview"),
    strategists: list("Accounts that decide objectives"),
    administrators: list("Accounts that see Doctor")
  }),
  visitors: group("People without sign-on", {
    look_as: Type.Boolean({
      default: false,
      description: "May choose whom to look as (sample data only)"
    }),
    personal_pages: Type.Boolean({
      default: false,
      description: "May open personal pages; a banner says so"
    })
  }),
  text: group("What of an artifact's words is kept", {
    default: choice(["none", "titles", "full"], "titles", "For sources not named under by_source"),
    by_source: Type.Record(Type.String(), Type.Enum(["none", "titles", "full"]), {
      default: {},
      description: "Source id → none, titles or full"
    })
  }),
  private_traffic: choice(
    ["none", "metadata"],
    "none",
    "Direct messages, one-to-one mail, views: not read, or who and when only"
  ),
  privacy: group("Who may see what", {
    minimum_group: whole(5, 5, "Smaller counts read “under 5”; may be raised, never lowered"),
    mentors: choice(["asked", "unless_opted_out"], "asked", "Who is proposed as a mentor"),
    connections: choice(
      ["asked", "unless_opted_out"],
      "unless_opted_out",
      "Who is proposed as a connection"
    ),
    found: choice(
      ["outlined", "members_first", "shown"],
      "outlined",
      "What others see of a community found in how people work"
    ),
    closed: list(
      "Communities, by id or name, that are joined by asking their steward; others see name, purpose and steward"
    ),
    protected: list(
      "Communities, channels, addresses and units that are never read; * stands for anything"
    ),
    personal_export: text("", "The reason why per-person tables may leave; empty: they may not")
  }),
  recommendations: group("What is suggested to people", {
    of_each: whole(4, 1, "A page offers at most so many of each kind"),
    variety: share(0.3, "How much what is like an item before it steps back; 0: not at all"),
    explore: share(
      0.1,
      "Chance that the last place of a page goes to another item, so that what is suggested can be judged"
    ),
    not_now_days: whole(28, 1, "“Not now” brings an item back after so many days"),
    feedback: group(
      "What people did with a suggestion → how far it moves what is like it; −1 halves, 0 does nothing",
      feedbackWeights
    ),
    comparison: group(
      "Another way to choose pages; `coppice evaluate policies --home` compares it with this one",
      {
        name: text("", "Empty: there is none; another name begins another comparison"),
        share: share(0, "Share of pages that follow it; 0: it is worked out, and nobody sees it"),
        of_each: Type.Optional(whole(4, 1, "As above")),
        variety: Type.Optional(share(0.3, "As above")),
        explore: Type.Optional(share(0.1, "As above")),
        signals: Type.Record(Type.String(), amount(1, 0, "So many times as much"), {
          default: {},
          description: "Signal → how many times as much it counts as it does here"
        })
      }
    )
  }),
  ties: group("What makes a tie between two people", {
    half_life_weeks: amount(8, 0.5, "After so many weeks an interaction counts half"),
    forget_below: amount(0.05, 0, "A tie weaker than this many messages is forgotten"),
    thread: amount(
      0.5,
      0,
      "Weight of having written in the same thread, shared among its other people"
    ),
    thread_people: whole(50, 2, "Threads with more people than this tie nobody by presence alone"),
    broadcast_people: whole(
      20,
      1,
      "What reaches more people than this at once ties nobody but those who answer; larger meetings tie nobody"
    ),
    damping: choice(
      ["logarithm", "none"],
      "logarithm",
      "logarithm: the hundredth message adds less than the first, so that one loud pair does not drown the rest"
    ),
    one_sided: share(
      1,
      "Strength left to talk that the other never returned; 0: no tie without an answer"
    ),
    kinds: group("Interaction kind → weight of one, before decay", kindWeights)
  }),
  communities: group("Communities found in how people work", {
    resolution: amount(1, 0, "Higher finds smaller communities"),
    minimum_people: whole(5, 3, "Smaller groups are not communities"),
    silence_weeks: whole(13, 2, "Silent for so long: the community has ended"),
    usual_weeks: whole(13, 4, "So much history is needed to know what is usual"),
    seed: whole(1, 0, "Seed of the search; the same seed gives the same communities")
  }),
  warnings: group("Warnings", {
    budget: whole(3, 1, "How many communities the Overview names in a week")
  }),
  not_seen: Type.Array(Type.String(), {
    default: ["telephone", "corridor talk", "private messages"],
    description: "Channels that Coppice does not see; every community page names them"
  }),
  duckdb: group("The analytical engine", {
    memory_limit: text("", "Such as 2GB; empty: the smaller of 4 GiB and half of RAM"),
    threads: whole(0, 0, "0: as many as there are cores")
  }),
  store: group("Where it is kept what people do in the product, and who they are", {
    url: text(
      "",
      "postgres://user@host/database, shared by several servers, a database a home, its password from PGPASSWORD; empty: files in the home"
    )
  }),
  snapshots: group("What is published", {
    keep: whole(3, 1, "How many snapshots stay, the current one included"),
    refresh: text(
      "",
      "When a served home is refreshed, a cron pattern in UTC: 30 4 * * * is every day at half past four; empty: when somebody asks"
    )
  })
});

export type Config = Static<typeof configSchema>;

/** All defaults: the settings of a home without `coppice.yaml`. */
export const defaultConfig = (): Config => checked({}, "defaults");

export interface Setting {
  /** As in `coppice.yaml`, "ties.kinds.post". */
  readonly key: string;
  readonly value: string;
  /** The default. */
  readonly usual: string;
  readonly explained: string;
}

/** The settings of one group, each with its value, its default and what it does. */
export const settingsOf = (config: Config, part: keyof Config): Setting[] =>
  leaves(configSchema.properties[part], config[part], part);

function leaves(schema: TSchema, value: unknown, key: string): Setting[] {
  const {properties, default: usual, description = ""} = schema as TSchema & Explained;
  if (!properties)
    return [{key, value: String(value), usual: String(usual), explained: description}];
  return Object.entries(properties).flatMap(([name, inner]) =>
    leaves(inner, (value as Record<string, unknown>)[name], `${key}.${name}`)
  );
}

interface Explained {
  properties?: Record<string, TSchema>;
  default?: unknown;
  description?: string;
}

/**
 * Settings of a home, complete and frozen.
 * @throws CONFIG_INVALID for YAML that does not parse, an unknown key (with the nearest known one) or a value out of range.
 */
export function readConfig(home: string): Config {
  const file = join(home, "coppice.yaml");
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return defaultConfig();
    throw error;
  }
  try {
    return checked(parse(source) ?? {}, file);
  } catch (error) {
    if (error instanceof Error && error.name === "YAMLParseError")
      failFrom(error, "CONFIG_INVALID", file, error.message);
    throw error;
  }
}

function checked(found: unknown, file: string): Config {
  refuseUnknown(configSchema, found, file, "");
  const value = Value.Default(configSchema, structuredClone(found));
  const wrong = [...Value.Errors(configSchema, value)][0];
  if (wrong) {
    const path = wrong.instancePath.slice(1).replaceAll("/", ".") || "the file";
    fail(
      "CONFIG_INVALID",
      file,
      `"${path}" ${wrong.message}; found ${JSON.stringify(Value.Pointer.Get(value, wrong.instancePath))}`
    );
  }
  return deepFreeze(value as Config);
}

function refuseUnknown(schema: TSchema, found: unknown, file: string, path: string): void {
  const known = (schema as {properties?: Record<string, TSchema>}).properties;
  if (!known || typeof found !== "object" || found === null) return;
  for (const [key, value] of Object.entries(found)) {
    if (!known[key])
      fail(
        "CONFIG_INVALID",
        file,
        `"${path}${key}" is not a setting; did you mean "${path}${nearest(key, Object.keys(known))}"?`
      );
    refuseUnknown(known[key], value, file, `${path}${key}.`);
  }
}

/** The word of `words` with the fewest edits from `word` (Levenshtein). */
export function nearest(word: string, words: readonly string[]): string {
  const distance = (a: string, b: string): number => {
    let row = Array.from({length: b.length + 1}, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(
          next[j - 1] + 1,
          row[j] + 1,
          row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
        );
      }
      row = next;
    }
    return row[b.length];
  };
  return (
    words.toSorted((a, b) => distance(word, a) - distance(word, b) || a.localeCompare(b))[0] ?? ""
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

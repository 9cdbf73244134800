/** Words by which columns are called outside, the likeliest first, for columns whose own name says too little. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  actor_id: [
    "actor",
    "sender",
    "from",
    "author",
    "user",
    "person",
    "account",
    "employee",
    "uid",
    "src",
    "source",
    "in",
    "by",
    "i"
  ],
  target_id: [
    "target",
    "receiver",
    "recipient",
    "to",
    "addressee",
    "dst",
    "destination",
    "out",
    "j"
  ],
  happened_at: ["timestamp", "time", "datetime", "date", "created", "sent", "posted", "when", "t"],
  person_id: [
    "person",
    "user",
    "member",
    "employee",
    "learner",
    "student",
    "participant",
    "account",
    "uid",
    "login",
    "email"
  ],
  interaction_id: ["message id", "comment id", "event id", "id"],
  community_id: [
    "community",
    "channel",
    "group",
    "forum",
    "list",
    "space",
    "team",
    "category",
    "room"
  ],
  thread_id: ["thread", "topic", "conversation", "discussion"],
  artifact_id: ["artifact", "document", "post"],
  reply_to: ["reply to", "in reply to", "parent"],
  course_id: ["course", "training", "module", "pid", "item"],
  skill_id: ["skill", "competence", "competency", "tag"],
  objective_id: ["objective", "goal"],
  name: ["name", "full name", "display name"],
  title: ["title", "subject", "name", "job", "role"],
  org_unit: ["unit", "department", "division", "team", "group", "organisation", "organization"],
  location: ["location", "site", "city", "region", "country", "office"],
  email: ["email", "mail", "e mail"],
  manager_id: ["manager", "supervisor", "boss"],
  kind: ["kind", "type", "event", "action"],
  status: ["status", "state", "progress"],
  rating: ["rating", "stars"],
  score: ["score", "grade", "result"],
  joined_on: ["joined", "hired", "start date", "entry"],
  left_on: ["left", "end date", "exit"],
  founded_on: ["founded", "created"],
  since: ["since", "joined", "from", "start"],
  until: ["until", "left", "to", "end"],
  level: ["level", "proficiency"],
  audience: ["audience", "recipients", "reach"],
  duration_hours: ["duration", "hours"],
  description: ["description", "summary", "about"],
  language: ["language", "lang"],
  provider: ["provider", "vendor"],
  url: ["url", "link", "href"]
};

/** Lower case words with single spaces: "createdAt", "created_at", "Created At" are one. */
const plainName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** How surely a file's column is a table's: 1 by its own name, less by another, 0 not at all. */
export function likeness(column: string, found: string): number {
  const name = plainName(found);
  const own = plainName(column);
  if (name === own || name === own.replace(/ (id|at|on)$/, "")) return 1;
  const others = otherNames[column] ?? [];
  const place = others.findIndex(
    (other) => name === other || name === `${other} id` || name === `${other} at`
  );
  if (place >= 0) return 0.9 - 0.02 * place;
  const within = others.findIndex((other) => other.length > 3 && name.split(" ").includes(other));
  return within < 0 ? 0 : 0.5 - 0.02 * within;
}

import {isoDay} from "./calendar.ts";
import {between, pick, randomFor, sample} from "./chance.ts";
import type {Organisation, Person} from "./organisation.ts";
import type {Period} from "./period.ts";
import type {Topic} from "./topics.ts";
import {places} from "./units.ts";
import type {CsvValue} from "./write.ts";

/** A row of `people` as known on the day `end`. */
export const personRow = (person: Person, {people}: Organisation, end: number): CsvValue[] => [
  person.id,
  person.name,
  person.email,
  person.unit,
  person.manager < 0 ? "" : people[person.manager].id,
  person.workplace === "remote" ? "Remote" : person.place.name,
  person.workplace,
  person.place.timezone,
  person.place.language,
  person.title,
  isoDay(person.joined),
  person.left < end ? isoDay(person.left) : ""
];

/** A row of `person_preferences`, of the three in five who said anything. */
export function preferenceRow(
  person: Person,
  {topics, people, period}: {topics: readonly Topic[]; people: readonly Person[]; period: Period}
): CsvValue[] | undefined {
  const random = randomFor(period.seed, `says ${person.id}`);
  if (random() > 0.6) return undefined;
  const mentors = random() < 0.62 ? "yes" : random() < 0.4 ? "no" : "";
  const wishes = sample(topics, 1 + Math.floor(random() * 3), random);
  const languages = new Set(["en", person.place.language]);
  if (random() < 0.2) languages.add(pick(places, random).language);
  return [
    person.id,
    mentors,
    random() < 0.85 ? "yes" : "no",
    wishes.map(({name}) => name).join(";"),
    [...languages].join(";"),
    mentors === "yes" ? 1 + Math.floor(random() * 4) : "",
    pick(["", "mornings", "afternoons", "Tuesdays and Thursdays", "Fridays"], random),
    random() < 0.02 ? pick(people, random).id : "",
    random() < 0.03 ? isoDay(Math.floor(period.planned + between(10, 40, random))) : ""
  ];
}

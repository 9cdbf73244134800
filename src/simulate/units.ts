import {pick, type Random} from "./chance.ts";
import type {Domain} from "./topics.ts";

export interface Place {
  readonly name: string;
  readonly timezone: string;
  /** Standard time; summer time is left out. */
  readonly hoursFromUtc: number;
  readonly language: string;
}

export const places: readonly Place[] = [
  {name: "Utrecht", timezone: "Europe/Amsterdam", hoursFromUtc: 1, language: "nl"},
  {name: "Leeds", timezone: "Europe/London", hoursFromUtc: 0, language: "en"},
  {name: "Gdańsk", timezone: "Europe/Warsaw", hoursFromUtc: 1, language: "pl"},
  {name: "Porto", timezone: "Europe/Lisbon", hoursFromUtc: 0, language: "pt"},
  {name: "Halifax", timezone: "America/Halifax", hoursFromUtc: -4, language: "en"},
  {name: "Pune", timezone: "Asia/Kolkata", hoursFromUtc: 5.5, language: "en"}
];

export interface Team {
  /** Path of the org unit. */
  readonly unit: string;
  readonly domain: Domain;
}

interface Division {
  readonly domain: Domain;
  readonly share: number;
  readonly departments: readonly string[];
  readonly titles: readonly string[];
}

const divisions: readonly Division[] = [
  {
    domain: "support",
    share: 0.12,
    departments: ["people", "finance", "safety", "buying"],
    titles: ["Learning adviser", "Finance partner", "Safety adviser", "Buyer", "People partner"]
  },
  {
    domain: "field",
    share: 0.28,
    departments: ["north", "south", "coast", "city"],
    titles: [
      "Field technician",
      "Senior technician",
      "Welder",
      "Inspector",
      "Planner",
      "Apprentice"
    ]
  },
  {
    domain: "grid",
    share: 0.18,
    departments: ["operations", "planning", "metering"],
    titles: ["Network engineer", "Grid planner", "Meter specialist", "Control engineer"]
  },
  {
    domain: "customer",
    share: 0.18,
    departments: ["contact", "billing", "tariffs"],
    titles: ["Customer adviser", "Billing analyst", "Tariff specialist", "Case handler"]
  },
  {
    domain: "it",
    share: 0.14,
    departments: ["data", "platforms", "service-desk"],
    titles: ["Data engineer", "Developer", "Analyst", "Support engineer", "Tester"]
  },
  {
    domain: "energy",
    share: 0.1,
    departments: ["heat", "solar-and-storage"],
    titles: ["Heat engineer", "Commissioning engineer", "Surveyor", "Storage engineer"]
  }
];

const teamSize = 11;

/** Teams of about eleven, in departments, in divisions: `energy/heat/team-2`. */
export function teamsFor(people: number): readonly Team[] {
  return divisions.flatMap(({domain, share, departments}) => {
    const count = Math.max(1, Math.round((people * share) / teamSize));
    return Array.from({length: count}, (_, nth) => {
      const department =
        departments[Math.floor((nth * departments.length) / Math.max(count, departments.length))];
      return {unit: `${domain}/${department}/team-${nth + 1}`, domain};
    });
  });
}

export function titleFor(domain: Domain, lead: boolean, random: Random): string {
  const division = divisions.find((one) => one.domain === domain) ?? divisions[0];
  const title = pick(division.titles, random);
  return lead ? `Lead, ${title.toLowerCase()}` : title;
}

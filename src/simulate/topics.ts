import {fail} from "../errors.ts";

/** The part of the organisation in which a topic is at home. */
export type Domain = "field" | "grid" | "customer" | "it" | "energy" | "support";

/** What a community talks about: `things` are plural, `acts` begin with a verb; titles are made of them. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly domain: Domain;
  readonly things: readonly string[];
  readonly acts: readonly string[];
}

const topic = (id: string, name: string, domain: Domain, things: string, acts: string): Topic => ({
  id,
  name,
  domain,
  things: things.split(", "),
  acts: acts.split(", ")
});

/** The topics that the first communities of every organisation have, and those of groups that nobody declared. */
const castTopics = [
  topic(
    "data-quality",
    "Data Quality",
    "it",
    "duplicate records, validation rules, reading gaps, address mismatches, nightly load failures, reference lists, orphaned accounts, lineage notes",
    "trace a value back to its source, merge two customer records, write a validation rule, profile a new table, agree on a golden record"
  ),
  topic(
    "field-service",
    "Field Service",
    "field",
    "van stock lists, job packs, missed appointments, handheld scanners, access refusals, return visits, spare part orders, route plans",
    "plan a two-person job, close a job without signal, book a return visit, hand over a half-finished job, order a part from the van"
  ),
  topic(
    "first-managers",
    "Leading a team",
    "support",
    "first one-to-ones, difficult conversations, team agreements, probation reviews, delegation habits, shift rosters, feedback notes, exit interviews",
    "run a first one-to-one, give feedback to a friend, plan the first ninety days, refuse a holiday request, prepare a probation review"
  ),
  topic(
    "solar",
    "Solar Commissioning",
    "energy",
    "string inverters, isolator labels, roof loads, commissioning sheets, shading losses, export limits, earth fault alarms, panel optimisers",
    "commission a three-phase inverter, find an earth fault on a string, set an export limit, read a shading report"
  ),
  topic(
    "heat-pumps",
    "Heat pumps",
    "energy",
    "flow temperatures, defrost cycles, buffer tanks, radiator sizes, noise complaints, heat loss surveys, weather curves, hot water legionella cycles",
    "size a radiator for low flow, survey a terraced house, set a weather curve, explain running costs to a customer, quieten an outdoor unit"
  ),
  topic(
    "sql",
    "SQL",
    "it",
    "window functions, slow joins, date filters, nested queries, missing indexes, pivot tables, running totals, null comparisons",
    "join readings to contracts, count people without duplicates, speed up a weekly report, fill gaps in a calendar, compare two months"
  ),
  topic(
    "battery",
    "Battery Storage",
    "energy",
    "cell temperatures, state of charge drifts, container alarms, balancing runs, fire barriers, inverter handshakes, grid code tests",
    "schedule a balancing run, read a cell log, test the fire barrier, recover a container after a trip"
  ),
  topic(
    "winter",
    "Winter work",
    "field",
    "frozen valves, standby rosters, grit supplies, night temperatures, emergency heaters, snow routes, burst pipes",
    "plan a standby week, thaw a valve without damage, loan out emergency heaters, keep a crew warm at night"
  ),
  topic(
    "school-visits",
    "School visits",
    "support",
    "classroom experiments, safety talks, visit bookings, work placements, science fairs, teacher packs",
    "explain a transformer to ten-year-olds, book a school visit, build a model grid, answer awkward questions"
  ),
  topic(
    "tariffs",
    "Tariffs",
    "customer",
    "peak prices, time-of-use tariffs, price letters, contract end dates, tariff codes, switching windows",
    "migrate a fixed contract, explain a time-of-use price, test a tariff code, word a price letter"
  ),
  topic(
    "scada",
    "Control screens",
    "grid",
    "remote terminal units, alarm floods, polling errors, serial links, tag lists, operator screens",
    "silence a nuisance alarm, replace a serial link, restore a tag list, test a remote terminal unit"
  ),
  topic(
    "invoices",
    "Invoices",
    "customer",
    "credit notes, rejected invoices, purchase order numbers, payment terms, supplier portals, rounding errors",
    "correct an invoice after closing, split an invoice by site, chase a missing purchase order, book a credit note"
  ),
  topic(
    "billing",
    "Billing",
    "customer",
    "estimated bills, final bills, direct debit failures, billing corrections, refund queues, moving-house cases, tariff mismatches, bill holds",
    "check a final bill, release a bill hold, correct twelve months of estimates, explain a refund, find a tariff mismatch"
  ),
  topic(
    "metering",
    "Meter Data",
    "grid",
    "late meter readings, interval gaps, firmware updates, rejected readings, clock drifts, head-end timeouts, register swaps, communication hubs",
    "replay a missed interval, validate interval readings, swap a register, follow a reading to the planner, reset a communication hub"
  ),
  topic(
    "forecasting",
    "Grid Forecasting",
    "grid",
    "holiday load spikes, weather feeds, load profiles, forecast errors, embedded generation estimates, planning horizons, peak days",
    "forecast a long weekend, score yesterday's forecast, blend two weather feeds, estimate hidden solar"
  ),
  topic(
    "welding",
    "Welding",
    "field",
    "butt joints, root passes, preheat temperatures, weld maps, gas mixtures, inspection photos, duplex pipes, electrode batches",
    "weld duplex pipe on site, read a weld map, pass a visual inspection, choose a filler, preheat in the wind"
  ),
  topic(
    "safety",
    "Work safety",
    "field",
    "near misses, lone working calls, permit delays, toolbox talks, ladder checks, gas alarms, confined spaces, lifting plans",
    "report a near miss, lead a toolbox talk, plan a confined space entry, stop a job, check a lifting plan"
  ),
  topic(
    "leaks",
    "Leak Detection",
    "grid",
    "acoustic loggers, night flows, correlator readings, plastic mains, false positives, pressure zones, excavation permits",
    "correlate two loggers, find a leak on plastic, step-test a zone, mark out an excavation"
  ),
  topic(
    "sensor-drift",
    "sensor drift",
    "it",
    "drifting sensors, calibration offsets, humidity effects, baseline shifts, sensor swaps",
    "spot drift before the alarm, recalibrate without a site visit, compare neighbouring sensors"
  ),
  topic(
    "gateway-firmware",
    "gateway firmware",
    "grid",
    "gateway resets, firmware rollbacks, boot loops, certificate renewals, gateway logs",
    "roll back a gateway, stage a firmware update, read a boot log, renew a certificate in the field"
  ),
  topic(
    "shift-handover",
    "shift handover notes",
    "field",
    "handover notes, open permits, night shift tasks, whiteboard photos, forgotten isolations",
    "write a handover in five lines, pass on an open permit, start a shift with two minutes of notes"
  ),
  topic(
    "refrigerants",
    "refrigerant rules",
    "energy",
    "leak check intervals, refrigerant logs, propane units, recovery cylinders, handling certificates",
    "log a refrigerant charge, handle a propane unit, plan a recovery, renew a handling certificate"
  ),
  topic(
    "macros",
    "spreadsheet macros",
    "customer",
    "broken macros, shared workbooks, hidden sheets, lookup errors, copied formulas",
    "retire a macro, share a workbook safely, replace a lookup, test a formula"
  ),
  topic(
    "cable-maps",
    "cable map corrections",
    "grid",
    "missing joints, wrong depths, old sketches, map corrections, survey photos",
    "correct a cable map, survey an old joint, scan a sketch, agree on a depth"
  ),
  topic(
    "works-council",
    "Works Council",
    "support",
    "rota consultations, redundancy questions, pay bands, grievance cases, health reports",
    "raise a grievance, prepare a consultation, read the pay bands, reply to the board"
  )
];

/** Topics that larger organisations draw from, beyond the fixed cast. */
export const spareTopics: readonly Topic[] = [
  topic(
    "cable-jointing",
    "Cable Jointing",
    "field",
    "joint kits, resin pours, sheath tests, wet trenches, phase checks, crimp tools",
    "joint a cable in the wet, test a sheath, check phases twice, choose a joint kit"
  ),
  topic(
    "substations",
    "Substations",
    "grid",
    "transformer oils, breaker timings, battery chargers, intruder alarms, switching schedules, earth mats",
    "time a breaker, sample transformer oil, write a switching schedule, walk an earth mat"
  ),
  topic(
    "power-quality",
    "Power Quality",
    "grid",
    "voltage dips, harmonics readings, flicker complaints, capacitor banks, logger placements, rapid chargers",
    "log a voltage dip, answer a flicker complaint, place a logger, tame harmonics"
  ),
  topic(
    "ev-charging",
    "Charging Points",
    "energy",
    "charger faults, load balancing limits, payment terminals, cable thefts, parking sensors, charger reports",
    "commission a rapid charger, share a supply, reset a payment terminal, plan a depot"
  ),
  topic(
    "wind",
    "Wind Maintenance",
    "energy",
    "gearbox samples, blade inspections, yaw errors, rescue drills, tower lifts, pitch batteries",
    "inspect a blade by drone, plan a tower lift, replace a pitch battery, run a rescue drill"
  ),
  topic(
    "hydrogen",
    "Hydrogen Trial",
    "energy",
    "purge plans, leak sniffers, blend ratios, burner conversions, odorant tests, trial homes",
    "purge a main, convert a burner, log a blend ratio, visit a trial home"
  ),
  topic(
    "efficiency",
    "Home Efficiency",
    "customer",
    "insulation grants, draught surveys, smart thermostats, cold rooms, damp complaints, advice calls",
    "advise on damp, book a draught survey, apply for a grant, set a thermostat"
  ),
  topic(
    "complaints",
    "Complaint Handling",
    "customer",
    "repeat complaints, goodwill payments, ombudsman cases, angry calls, root cause notes, reply letters",
    "word an apology, find the root cause, prepare an ombudsman case, calm a call"
  ),
  topic(
    "vulnerable",
    "Extra Care Customers",
    "customer",
    "priority registers, medical devices, outage calls, welfare visits, large-print letters, carers",
    "update the priority register, plan for a medical device, arrange a welfare visit, write in plain words"
  ),
  topic(
    "contact",
    "Contact Centre",
    "customer",
    "call scripts, wait times, chat transcripts, wrap-up codes, transfers, knowledge articles",
    "shorten a call script, hand over a chat, update a knowledge article, read wait times"
  ),
  topic(
    "debt",
    "Payment Plans",
    "customer",
    "missed payments, payment holidays, prepayment meters, debt letters, affordability checks, charity referrals",
    "agree a payment plan, check affordability, refer to a charity, stop a debt letter"
  ),
  topic(
    "python",
    "Python at Work",
    "it",
    "broken notebooks, package versions, plotting scripts, file encodings, unit tests, scheduled scripts",
    "schedule a script, test a notebook, pin a version, draw a load curve"
  ),
  topic(
    "cloud",
    "Cloud Platform",
    "it",
    "build pipelines, cost alerts, access roles, container images, secret rotations, staging environments",
    "rotate a secret, halve a bill, roll back a deployment, review an access role"
  ),
  topic(
    "security",
    "Security",
    "it",
    "phishing reports, password resets, patch windows, supplier audits, access reviews, incident drills",
    "report a phishing mail, plan a patch window, run an incident drill, review access"
  ),
  topic(
    "service-desk",
    "Service Desk",
    "it",
    "ticket backlogs, laptop swaps, printer faults, login loops, known errors, mobile signals",
    "clear a login loop, swap a laptop, write a known error, triage a backlog"
  ),
  topic(
    "analytics",
    "Analytics",
    "it",
    "dashboard requests, metric definitions, sampling errors, survey results, outliers, A/B tests",
    "define a metric, explain an outlier, read a survey, refuse a dashboard"
  ),
  topic(
    "integration",
    "System Integration",
    "it",
    "message queues, retry storms, schema changes, interface contracts, duplicate events, test stubs",
    "version a schema, drain a queue, stub a supplier, agree an interface"
  ),
  topic(
    "gis",
    "Maps and Location",
    "grid",
    "map layers, postcode errors, drone surveys, coordinate systems, land parcels, mobile maps",
    "convert coordinates, clean a layer, publish a mobile map, match a parcel"
  ),
  topic(
    "vegetation",
    "Tree Cutting",
    "field",
    "overgrown spans, nesting seasons, landowner letters, chainsaw refreshers, clearance records, storm damage",
    "plan around nesting, agree with a landowner, record a clearance, work after a storm"
  ),
  topic(
    "overhead",
    "Overhead Lines",
    "field",
    "pole tests, conductor sags, insulator cracks, climbing kits, live-line jobs, storm repairs",
    "test a pole, read a sag chart, plan a live-line job, inspect an insulator"
  ),
  topic(
    "gas-safety",
    "Gas Safety",
    "field",
    "flue checks, pressure drops, meter boxes, unsafe notices, boiler pressures, carbon monoxide alarms",
    "issue an unsafe notice, test for tightness, check a flue, explain an alarm"
  ),
  topic(
    "fleet",
    "Van and Fleet",
    "field",
    "electric vans, tyre wear, charging stops, load racks, trip logs, winter tyres",
    "plan an electric round, fit a load rack, log a trip, share a van"
  ),
  topic(
    "stores",
    "Stores and Parts",
    "field",
    "stock counts, obsolete parts, delivery slots, return labels, minimum levels, bar codes",
    "count a store, find a substitute part, return a part, set a minimum level"
  ),
  topic(
    "project",
    "Project Delivery",
    "support",
    "risk registers, change requests, status notes, stakeholder maps, lessons learned, late suppliers",
    "word a risk, refuse a change, close a project, write a status in five lines"
  ),
  topic(
    "procurement",
    "Buying Well",
    "support",
    "framework contracts, price indices, supplier reviews, tender questions, waivers, contract ends",
    "score a tender, review a supplier, extend a contract, word a waiver"
  ),
  topic(
    "finance",
    "Finance",
    "support",
    "month-end journals, cost centres, forecast rounds, capital requests, accruals, overspends",
    "book an accrual, explain an overspend, plan a forecast round, word a capital request"
  ),
  topic(
    "training",
    "Workplace Trainers",
    "support",
    "practice benches, assessment sheets, apprentice logs, refresher courses, demonstration videos, skill gaps",
    "assess an apprentice, film a demonstration, plan a refresher, build a practice bench"
  ),
  topic(
    "agile",
    "Ways of Working",
    "it",
    "stand-ups, retrospectives, backlogs, estimates, team boards, blockers",
    "run a retrospective, slice a story, clear a blocker, stop an estimate"
  ),
  topic(
    "writing",
    "Plain Writing",
    "support",
    "long letters, form fields, error messages, board papers, headings, jargon lists",
    "shorten a letter, test a form, rewrite an error message, open a board paper"
  ),
  topic(
    "wellbeing",
    "Wellbeing Allies",
    "support",
    "tired teams, listening hours, return-to-work talks, night shift meals, quiet rooms, walking meetings",
    "open a listening hour, notice a tired team, plan a return to work, start a walk"
  ),
  topic(
    "carbon",
    "Carbon Counting",
    "support",
    "emission factors, travel records, office heating, waste weights, audit trails, reporting periods",
    "count a journey, find an emission factor, check a waste weight, close a reporting period"
  )
];

const byId = new Map([...castTopics, ...spareTopics].map((one) => [one.id, one]));

export const topicOf = (id: string): Topic =>
  byId.get(id) ?? fail("SIMULATION_INVALID", `no topic is called "${id}"`);

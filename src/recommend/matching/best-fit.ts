import {fail} from "../../errors.ts";
import {checkProgramme, type Matching, type Programme} from "./programme.ts";

/** Fits are told apart to so many parts: whole costs add without rounding. */
const parts = 1e5;
const mostMentees = 4000;

/**
 * Who learns from whom so that first as many as possible have a mentor, then as few places as possible are missing to what
 * mentors should have at least, then the fits sum to most.
 *
 * A minimum-cost flow from mentees over mentors to a sink. Each mentee in turn is sent along the shortest path, over which
 * those before may move on; a place without a mentor costs more than all else, a place above a mentor's least more than all fit.
 *
 * @throws GRAPH_SHAPE; over 4,000 mentees the costs would not add exactly.
 * @see Edmonds & Karp (1972), doi:10.1145/321694.321699: successive shortest paths with potentials; the search over mentors
 * alone as in Jonker & Volgenant (1987), doi:10.1007/BF02278710. Time O(n² · m), space O(n · m).
 */
export function bestFit(programme: Programme): Matching {
  checkProgramme(programme);
  const {mentees: n, mentors, capacity, least} = programme;
  if (n > mostMentees) fail("GRAPH_SHAPE", `${n} mentees; at most ${mostMentees} are matched`);
  const m = mentors + 1; // the last one is nobody
  const missed = parts * (n + 1);
  const alone = missed * (n + 1);
  const cost = costsOf(programme, alone);
  const room = Int32Array.from({length: m}, (_, j) => (j < mentors ? capacity[j] : n));
  const wanted = Int32Array.from({length: m}, (_, j) => (j < mentors ? least[j] : 0));
  const load = new Int32Array(m);
  const mentorOf = new Int32Array(n).fill(-1);
  const menteePotential = new Float64Array(n);
  const potential = new Float64Array(m); // of mentors; the sink's stays 0
  const distance = new Float64Array(m);
  const from = new Int32Array(m); // the mentee who leads to a mentor
  const done = new Uint8Array(m);

  for (let mentee = 0; mentee < n; mentee++) {
    let lowest = Infinity;
    for (let j = 0; j < m; j++) lowest = Math.min(lowest, cost[mentee * m + j] - potential[j]);
    menteePotential[mentee] = -lowest;
    distance.fill(Infinity);
    done.fill(0);
    relax(mentee, 0);
    let end = -1;
    let shortest = Infinity;
    for (;;) {
      let next = -1;
      for (let j = 0; j < m; j++)
        if (!done[j] && (next < 0 || distance[j] < distance[next])) next = j;
      if (next < 0 || distance[next] >= shortest) break;
      done[next] = 1;
      if (load[next] < room[next]) {
        const out = distance[next] + placeCost(next) + potential[next];
        if (out < shortest) {
          shortest = out;
          end = next;
        }
      }
      for (let i = 0; i < mentee; i++) if (mentorOf[i] === next) relax(i, distance[next]);
    }
    settle(mentee, shortest);
    load[end]++;
    for (let j = end; ; ) {
      const i = from[j];
      const left = mentorOf[i];
      mentorOf[i] = j;
      if (i === mentee) break;
      j = left;
    }
  }
  return mentorOf.map((j) => (j === mentors ? -1 : j));

  /** What one more place with a mentor costs. */
  function placeCost(j: number): number {
    return load[j] < wanted[j] || j === mentors ? 0 : missed;
  }

  function relax(i: number, soFar: number): void {
    for (let j = 0; j < m; j++) {
      if (done[j]) continue;
      const through = soFar + cost[i * m + j] + menteePotential[i] - potential[j];
      if (through < distance[j]) {
        distance[j] = through;
        from[j] = i;
      }
    }
  }

  /** Lowers what was passed nearer than the end, so that no residual cost falls below 0. */
  function settle(mentee: number, shortest: number): void {
    for (let i = 0; i < mentee; i++) {
      const j = mentorOf[i];
      if (done[j]) menteePotential[i] -= Math.max(0, shortest - distance[j]);
    }
    menteePotential[mentee] -= shortest;
    for (let j = 0; j < m; j++) if (done[j]) potential[j] -= Math.max(0, shortest - distance[j]);
  }
}

/** [n · (m + 1)] what each pair costs, and in the last column to stay alone; a pair that may not be is out of reach. */
function costsOf({mentees: n, mentors, fit}: Programme, alone: number): Float64Array {
  const m = mentors + 1;
  const cost = new Float64Array(n * m).fill(Infinity);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < mentors; j++) {
      const value = fit[i * mentors + j];
      if (!Number.isNaN(value)) cost[i * m + j] = parts - Math.round(parts * value);
    }
    cost[i * m + mentors] = alone;
  }
  return cost;
}

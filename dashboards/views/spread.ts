/** A place on the unit square. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Places of a few discs: linked ones drawn together, all kept apart, from a ring and without chance.
 * @returns in 0–1 on both axes. Time O(steps × n²); n is the circles of one community.
 */
export function spread(
  count: number,
  links: readonly (readonly [number, number])[],
  steps = 200
): Place[] {
  const places = Array.from({length: count}, (_, i) => {
    const angle = (2 * Math.PI * i) / count - 2.4;
    return {x: Math.cos(angle), y: Math.sin(angle)};
  });
  const ideal = 1.6 / Math.sqrt(Math.max(1, count));
  for (let step = 0; step < steps; step++) {
    const heat = 0.1 * (1 - step / steps);
    const pull = places.map(() => ({x: 0, y: 0}));
    const push = (i: number, j: number, force: (distance: number) => number) => {
      const dx = places[i].x - places[j].x || 1e-3 * (i - j);
      const dy = places[i].y - places[j].y || 1e-3;
      const distance = Math.hypot(dx, dy);
      const by = force(distance) / distance;
      pull[i].x += dx * by;
      pull[i].y += dy * by;
      pull[j].x -= dx * by;
      pull[j].y -= dy * by;
    };
    for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) push(i, j, (d) => ideal ** 2 / d);
    for (const [i, j] of links) push(i, j, (d) => -(d ** 2) / ideal);
    places.forEach((place, i) => {
      const size = Math.hypot(pull[i].x, pull[i].y) || 1;
      place.x += (pull[i].x / size) * Math.min(size, heat);
      place.y += (pull[i].y / size) * Math.min(size, heat);
    });
  }
  return fitted(places);
}

function fitted(places: readonly Place[]): Place[] {
  const along = (axis: "x" | "y") => {
    const values = places.map((place) => place[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (high - low < 1e-6 ? 0.5 : (value - low) / (high - low));
  };
  const [x, y] = [along("x"), along("y")];
  return places.map((place) => ({x: x(place.x), y: y(place.y)}));
}

/** The ground that discs may stand on, in pixels. */
interface Ground {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The same places with discs pushed off each other as far as the ground allows; `room` is kept free between two.
 * @param radii of the discs, in pixels like the places.
 */
export function separated(
  places: readonly Place[],
  radii: readonly number[],
  {left, right, top, bottom}: Ground,
  room: number
): Place[] {
  const moved = places.map((place) => ({...place}));
  for (let step = 0; step < 120; step++)
    for (let i = 0; i < moved.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [moved[i], moved[j]];
        const dx = a.x - b.x || 1e-3 * (i - j);
        const dy = a.y - b.y || 1e-3;
        const distance = Math.hypot(dx, dy);
        const lack = radii[i] + radii[j] + room - distance;
        if (lack <= 0) continue;
        for (const [place, sign] of [
          [a, 0.5],
          [b, -0.5]
        ] as const) {
          place.x = Math.min(right, Math.max(left, place.x + (sign * lack * dx) / distance));
          place.y = Math.min(bottom, Math.max(top, place.y + (sign * lack * dy) / distance));
        }
      }
  return moved;
}

/** Dots inside a disc of radius 1, evenly, like the seeds of a sunflower. */
export const seeds = (count: number): Place[] =>
  Array.from({length: count}, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    const angle = i * 2.399963;
    return {x: radius * Math.cos(angle), y: radius * Math.sin(angle)};
  });

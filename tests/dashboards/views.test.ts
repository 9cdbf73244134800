import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {views} from "../../dashboards/views/index.ts";

const {document} = new JSDOM("").window;

describe.each(views)("view $id", (view) => {
  test.each([1120, 358, 240])("is drawn from its sample at %i pixels", (width) => {
    const chart = view.draw(view.sample, {width, document});
    const svgs = chart.matches("svg") ? [chart] : [...chart.querySelectorAll("svg")];
    expect(svgs.length).toBeGreaterThan(0);
    for (const svg of svgs) {
      expect(svg.getAttribute("width")).toBe(String(width));
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("draws the same picture twice", () => {
    const drawn = () =>
      view
        .draw(view.sample, {width: 400, document})
        .outerHTML.replaceAll(/plot-[\da-f]+|id="[^"]*"/g, "");
    expect(drawn()).toBe(drawn());
  });

  test("takes its colours from the theme", () => {
    const {outerHTML} = view.draw(view.sample, {width: 400, document});
    const painted = [...outerHTML.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(
      ([, colour]) => colour
    );
    expect(
      painted.filter(
        (colour) => !/^(var\(--[\w-]+\)|none|currentColor|inherit|transparent)$/.test(colour)
      )
    ).toEqual([]);
  });

  test("says its finding, and the same numbers as a table", () => {
    const {columns, rows} = view.table(view.sample);
    expect(view.finding(view.sample)).toMatch(/\w{3}/);
    expect(rows.length).toBeGreaterThan(0);
    for (const {cells, where} of rows) {
      expect(cells).toHaveLength(columns.length);
      if (view.along) expect(where).toBeDefined();
    }
  });
});

test("every view has an id of its own", () => {
  expect(new Set(views.map(({id}) => id)).size).toBe(views.length);
});

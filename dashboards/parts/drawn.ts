import {useEffect, useRef, useState, type RefObject} from "react";
import type {View} from "../view.ts";

/** Draws a view into the element it hands out, and again whenever its width or the data change. */
export function useDrawn<Data>(
  view: View<Data>,
  data: Data
): [place: RefObject<HTMLDivElement | null>, chart: Element | null] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [chart, setChart] = useState<Element | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!place.current || width === 0) return;
    const drawn = labelled(view.draw(data, {width, document}), view.finding(data));
    place.current.replaceChildren(drawn);
    setChart(drawn);
  }, [view, data, width]);
  return [place, chart];
}

/** One picture with one label: Plot names its marks for nobody. */
function labelled(chart: Element, finding: string): Element {
  for (const mark of chart.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  const svg = chart.matches("svg") ? chart : chart.querySelector("svg");
  svg?.setAttribute("role", "img");
  svg?.setAttribute("aria-label", finding);
  return chart;
}

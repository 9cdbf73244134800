import type {Voice} from "./signal.ts";

/** What a voice said above 0, in its order; good until the next is heard. */
export interface Heard {
  readonly items: Uint32Array;
  readonly amounts: Float64Array;
  readonly count: number;
}

const heard = {items: new Uint32Array(1024), amounts: new Float64Array(1024), count: 0};

/**
 * Lets a voice speak. One listener for everybody who wants to know: loops that speak always meet the same function, so
 * that they are compiled once, with it inside.
 */
export function hear(voice: Voice): Heard {
  heard.count = 0;
  voice.speak(listen);
  return heard;
}

function listen(item: number, amount: number): void {
  if (!(amount > 0)) return;
  if (heard.count === heard.items.length) makeRoom();
  heard.items[heard.count] = item;
  heard.amounts[heard.count++] = amount;
}

function makeRoom(): void {
  const {items, amounts} = heard;
  heard.items = new Uint32Array(2 * items.length);
  heard.amounts = new Float64Array(2 * items.length);
  heard.items.set(items);
  heard.amounts.set(amounts);
}

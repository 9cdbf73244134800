import {expect, test} from "vitest";
import {openAside} from "../../src/parallel/aside.ts";
import {countTo} from "./counting.ts";

const counting = {module: new URL("counting.ts", import.meta.url), run: countTo};

test.each([true, false])("parts come while the rest is made, thread: %s", async (worthwhile) => {
  await using aside = openAside(worthwhile);
  const {parts, result} = aside.stream(counting, 9);
  expect(await all(parts)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await result).toBe("counted to 9");
});

test.each([true, false])("who takes the parts hears what broke, thread: %s", async (worthwhile) => {
  await using aside = openAside(worthwhile);
  const {parts, result} = aside.stream(counting, 10);
  await expect(all(parts)).rejects.toThrow("ten is too many");
  await expect(result).rejects.toThrow("ten is too many");
});

async function all<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const heard: Part[] = [];
  for await (const part of parts) heard.push(part);
  return heard;
}

import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {defaultConfig, nearest, readConfig, settingsOf} from "../src/config.ts";

const homeWith = (yaml: string) => {
  const home = mkdtempSync(join(tmpdir(), "config-"));
  writeFileSync(join(home, "coppice.yaml"), yaml);
  return home;
};

test("a home without settings has the defaults", () => {
  expect(readConfig(mkdtempSync(join(tmpdir(), "config-")))).toEqual(defaultConfig());
});

test("one setting changes and its neighbours keep their defaults", () => {
  const {ties} = readConfig(homeWith("ties: {kinds: {meet: 3}}"));
  expect(ties).toEqual({...defaultConfig().ties, kinds: {...defaultConfig().ties.kinds, meet: 3}});
});

test.each([
  [
    "an unknown key names the nearest known one",
    "privacy: {minimum_grop: 5}",
    /"privacy\.minimum_grop".*"privacy\.minimum_group"/
  ],
  ["an unknown group does too", "privcy: {}", /"privcy".*"privacy"/],
  [
    "the minimum group cannot be lowered",
    "privacy: {minimum_group: 4}",
    /minimum_group.*>= 5; found 4/
  ],
  ["a word outside the list is refused", "privacy: {found: everybody}", /found "everybody"/],
  ["a list where a group belongs is refused", "privacy: [5]", /privacy/],
  ["broken YAML is refused", "a: [", /coppice\.yaml/]
])("%s", (_, yaml, message) => {
  expect(() => readConfig(homeWith(yaml))).toThrow(message);
  expect(() => readConfig(homeWith(yaml))).toThrow(
    expect.objectContaining({code: "CONFIG_INVALID"})
  );
});

test("settings cannot be changed once read", () => {
  expect(() => Object.assign(readConfig(homeWith("name: x")).privacy, {found: "shown"})).toThrow(
    TypeError
  );
});

test("settings explain themselves, with value and default", () => {
  const settings = settingsOf(readConfig(homeWith("ties: {kinds: {meet: 3}}")), "ties");
  const of = (key: string) => settings.find((setting) => setting.key === key);
  expect(of("ties.kinds.meet")).toEqual({
    key: "ties.kinds.meet",
    value: "3",
    usual: "1",
    explained: "One meet"
  });
  expect(of("ties.half_life_weeks")).toMatchObject({value: "8", usual: "8"});
  expect(settings.filter(({explained}) => !/\w{3}/.test(explained))).toEqual([]);
});

test("nearest is the word with the fewest edits", () => {
  expect(nearest("minimun", ["maximum", "minimum", "median"])).toBe("minimum");
});

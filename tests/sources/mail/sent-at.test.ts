import {describe, expect, test} from "vitest";
import {sentAtOf} from "../../../pipelines/sources/mail/sent-at.ts";

const noZone = "date without a known zone: taken as UTC";

describe("a Date header", () => {
  test.each([
    ["Thu, 22 Aug 2002 18:26:25 +0700", "2002-08-22T11:26:25.000Z"],
    ["22 Aug 2002 18:26 +0000 (a comment; of 12:00:00)", "2002-08-22T18:26:00.000Z"],
    ["Thu, 22 Aug 02 07:36:16 EDT", "2002-08-22T11:36:16.000Z"],
    ["Thu, 22 Aug 102 07:36:16 -0800", "2002-08-22T15:36:16.000Z"],
    ["Fri, 31-Dec-99 23:59:60 GMT", "1999-12-31T23:59:59.000Z"],
    ["2002-08-22T18:26:25+02:00", "2002-08-22T16:26:25.000Z"]
  ])("%j is %s", (date, sentAt) => expect(sentAtOf(date, [])).toEqual({sentAt}));

  test.each([
    ["Thu Aug 22 12:36:23 2002", "2002-08-22T12:36:23.000Z"],
    ["Thu, 22 Aug 2002 12:36:23", "2002-08-22T12:36:23.000Z"],
    ["Thu, 22 Aug 2002 12:36:23 CEST", "2002-08-22T12:36:23.000Z"],
    ["Thu, 22 Aug 2002 12:36:23 +9900", "2002-08-22T12:36:23.000Z"]
  ])("%j has no known zone", (date, sentAt) =>
    expect(sentAtOf(date, [])).toEqual({sentAt, assumed: noZone})
  );

  test.each([
    "",
    "yesterday",
    "31 Feb 2002 10:00:00 GMT",
    "1 Foo 2002 10:00:00 GMT",
    "1 May 2002 25:00:00 GMT"
  ])("%j is no time and stays as it is", (date) =>
    expect(sentAtOf(date, [])).toEqual({sentAt: date})
  );
});

describe("where the date cannot be", () => {
  const arrivals = [
    "from a by b; nonsense",
    "by mx; Thu, 22 Aug 2002 12:00:00 +0000",
    "by x; Thu, 22 Aug 2002 11:00:00 +0000"
  ];
  const sentAt = "2002-08-22T12:00:00.000Z";

  test.each([
    ["Tue, 22 Aug 2028 10:00:00 +0000", "date after the arrival"],
    ["Thu, 1 Jan 1970 00:00:00 +0000", "date before there was mail"],
    ["soon", "no readable date"]
  ])("as %j, the latest readable arrival stands for it", (date, why) =>
    expect(sentAtOf(date, arrivals)).toEqual({sentAt, assumed: `${why}: time of arrival taken`})
  );

  test("a message under way for days, or a clock some hours ahead, is believed", () => {
    expect(sentAtOf("Thu, 15 Aug 2002 10:00:00 +0000", arrivals).assumed).toBeUndefined();
    expect(sentAtOf("Thu, 22 Aug 2002 20:00:00 +0000", arrivals).assumed).toBeUndefined();
  });
});

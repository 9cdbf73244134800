import {expect, test} from "vitest";
import {brought} from "../../dashboards/pages/objectives/brought.ts";

const entry = (
  communityId: string,
  amount: number,
  basis: "measured" | "reported" = "measured"
) => ({
  communityId,
  communityName: communityId.toUpperCase(),
  basis,
  amount,
  unit: "questions solved"
});

test("quarters of a community are summed; what is measured and what is reported stay apart", () => {
  expect(brought([entry("a", 3), entry("b", 9), entry("a", 4), entry("a", 2, "reported")])).toEqual(
    [
      {id: "b", name: "B", sums: [{unit: "questions solved", basis: "measured", amount: 9}]},
      {
        id: "a",
        name: "A",
        sums: [
          {unit: "questions solved", basis: "measured", amount: 7},
          {unit: "questions solved", basis: "reported", amount: 2}
        ]
      }
    ]
  );
});

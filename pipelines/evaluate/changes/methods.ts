import {binarySegmentation} from "../../../src/stats/change-points/binary-segmentation.ts";
import {bocpd} from "../../../src/stats/change-points/bocpd.ts";
import {changePoints} from "../../../src/stats/change-points/change-points.ts";
import {countCost} from "../../../src/stats/change-points/count-cost.ts";
import {normalCost} from "../../../src/stats/change-points/normal-cost.ts";
import {pelt} from "../../../src/stats/change-points/pelt.ts";

type Method = (counts: Float64Array) => readonly number[];

const segmenting = (counts: Float64Array, factor: number) => ({
  penalty: factor * Math.log(counts.length),
  shortest: 6
});

/** Each with the settings that were best on the seeds for practice. */
export const methods: Readonly<Record<string, Method>> = {
  coppice: (counts) => changePoints(counts),
  "PELT, Poisson": (counts) =>
    pelt(countCost(counts, Number.POSITIVE_INFINITY), segmenting(counts, 20)),
  "PELT, normal of roots": (counts) =>
    pelt(normalCost(counts.map(Math.sqrt), 0.25), segmenting(counts, 6)),
  "binary segmentation": (counts) =>
    binarySegmentation(countCost(counts, 5), segmenting(counts, 4)),
  BOCPD: (counts) => bocpd(counts, {apart: 1000, size: 5, mean: 10, trust: 0.2}),
  never: () => []
};

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";

const folder = mkdtempSync(join(tmpdir(), "coppice-mappings-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** Files as the published sets are written: their delimiters, headers and line ends, with made-up rows. */
const written: Record<string, Record<string, string>> = {
  "company-mail": {
    "mail.csv":
      "in\tout\tweight\ttime\n1\t2\t1\t1262454010\n1\t3\t1\t1262454010\n3\t1\t1\t1262455000\n"
  },
  "college-messages": {
    "messages.txt": "src dst time\n1 2 1082040961\n3 4 1082155839\n"
  },
  "professional-learning": {
    "edges.csv":
      "Sender,Receiver,Timestamp,Discussion Title,Discussion Category,Parent Category,Category Text,Discussion Identifier,Comment ID,Discussion ID\r" +
      '7,9,4/4/13 16:32,"Change, first?",Group N,Units 1-3,,x,2,2\r9,9,11/12/13 8:05,More—later,Group N,Units 1-3,,x,3,2\r',
    "nodes.csv":
      "UID,Facilitator,role1,experience,experience2,grades,location,region,country,group,gender,expert,connect\r" +
      "7,0,libmedia,1,6 to 10,secondary, VA,South,US,UZ,female,0,1\r9,1,profdev,3,20+,primary, NC,South,US,N,male,1,0\r"
  },
  "course-ratings": {
    "ratings.txt": "5\t11\t1\t1506072964\n6\t11\t1\t1506072965\n",
    "i2kg_map.txt": "eid\tpid\tname\tentity\n0\t11\tsocial-psychology\t11\n"
  },
  "office-2013": {
    "tij_InVS.dat": "28820 492 938\n28860 267 492\n",
    "workplace_InVS_metadata.txt": "492\tDISQ\r\n938\tDSE\r\n267\tDSE\r\n"
  }
};

test.each([
  ["company-mail", {interactions: 3, people: 3}],
  ["college-messages", {interactions: 2, people: 4}],
  [
    "professional-learning",
    {interactions: 2, artifacts: 2, communities: 1, people: 2, memberships: 2, person_skills: 3}
  ],
  ["course-ratings", {enrolments: 2, courses: 1}],
  ["office-2013", {interactions: 2, people: 3}]
])("%s comes in by its mapping, every row of it", async (name, stored) => {
  const report = await ingest({
    home: join(folder, `home-${name}`),
    source: "mapped",
    path: filesOf(name),
    options: {mapping: join(import.meta.dirname, `../fixtures/mappings/${name}.yaml`)}
  });
  const counts = Object.entries(report.tables).map(([table, count]) => [table, count?.stored]);
  expect(Object.fromEntries(counts)).toEqual(stored);
  expect(report.total.quarantined).toBe(0);
});

/** The folder of a set's files; the file itself where there is one alone. */
function filesOf(name: string): string {
  const paths = Object.entries(written[name]).map(([file, text]) => {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    return path;
  });
  return paths.length === 1 ? paths[0] : join(folder, name);
}

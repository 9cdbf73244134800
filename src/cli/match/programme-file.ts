import {readFileSync} from "node:fs";
import {type Static, Type} from "typebox";
import Value from "typebox/value";
import {parse} from "yaml";
import {fail, failFrom} from "../../errors.ts";

const names = Type.Array(Type.String(), {default: []});
const strict = {additionalProperties: false};

const schema = Type.Object(
  {
    mentees: Type.Array(
      Type.Object(
        {id: Type.String(), wishes: names, wants: Type.String({default: ""}), vetoes: names},
        strict
      )
    ),
    mentors: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          capacity: Type.Integer({minimum: 0, default: 1}),
          least: Type.Integer({minimum: 0, default: 0}),
          wishes: names,
          offers: Type.String({default: ""}),
          vetoes: names
        },
        strict
      )
    )
  },
  strict
);

/** A programme as its organiser wrote it. */
export type ProgrammeFile = Static<typeof schema>;

/** @throws PROGRAMME_INVALID with the place of what is wrong */
export function readProgramme(path: string): ProgrammeFile {
  try {
    return checked(parse(readFileSync(path, "utf8")), path);
  } catch (error) {
    if (error instanceof Error && (error.name === "YAMLParseError" || "syscall" in error))
      failFrom(error, "PROGRAMME_INVALID", path, error.message);
    throw error;
  }
}

function checked(found: unknown, path: string): ProgrammeFile {
  const value = Value.Default(schema, found);
  const wrong = [...Value.Errors(schema, value)][0];
  if (wrong) {
    const why = wrong.keyword === "boolean" ? "is not known in a programme" : wrong.message;
    fail("PROGRAMME_INVALID", path, `"${wrong.instancePath.slice(1)}" ${why}`);
  }
  const file = value as ProgrammeFile;
  const twice = repeated([...file.mentees, ...file.mentors].map(({id}) => id));
  if (twice !== undefined) fail("PROGRAMME_INVALID", path, `"${twice}" stands in it twice`);
  const over = file.mentors.find(({least, capacity}) => least > capacity);
  if (over)
    fail("PROGRAMME_INVALID", path, `"${over.id}" should have more than they have room for`);
  const known = new Set([...file.mentees, ...file.mentors].map(({id}) => id));
  const stranger = [...file.mentees, ...file.mentors]
    .flatMap(({wishes, vetoes}) => [...wishes, ...vetoes])
    .find((id) => !known.has(id));
  if (stranger !== undefined)
    fail(
      "PROGRAMME_INVALID",
      path,
      `"${stranger}" is wished for or refused, and does not take part`
    );
  return file;
}

const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, at) => ids.indexOf(id) !== at);

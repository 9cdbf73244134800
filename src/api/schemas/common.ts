import {type Static, type TNumber, type TSchema, type TString, Type} from "typebox";

export const text = (description: string) => Type.String({description});
export const whole = (description: string) => Type.Integer({description});
export const number = (description: string) => Type.Number({description});
export const flag = (description: string) => Type.Boolean({description});
export const day = (description: string) =>
  Type.String({description: `${description}; YYYY-MM-DD, UTC`});

/** Values that may be missing: one `type` list, so that serialising stays a single test. */
export const maybeText = (description: string) =>
  Type.Unsafe<string | null>({type: ["string", "null"], description});
export const maybeDay = (description: string) => maybeText(`${description}; YYYY-MM-DD, UTC`);
export const maybeNumber = (description: string) =>
  Type.Unsafe<number | null>({type: ["number", "null"], description});
export const maybe = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** In a request: null stays null. Of a choice of schemas the first would make it an empty text or 0 before the second is asked. */
export const orNull = <T extends TString | TNumber>(schema: T) =>
  Type.Unsafe<Static<T> | null>({...schema, type: [schema.type, "null"]});

export const oneOf = <const T extends readonly string[]>(values: T, description = "") =>
  Type.Unsafe<T[number]>({type: "string", enum: values, description});

/** One of the keys of a record, whose type can say that it has every case there is. */
export const keyOf = <K extends string>(cases: Readonly<Record<K, true>>, description = "") =>
  Type.Unsafe<K>({type: "string", enum: Object.keys(cases), description});

/** A named person; given only where a roster, a post or the person themself already says it. */
export const person = Type.Object({id: text("Pseudonym"), name: text("Name, from the vault")});

/** A piece of a list. `next` goes back as `?cursor=`. */
export const page = <T extends TSchema>(item: T) =>
  Type.Object({
    items: Type.Array(item),
    total: whole("Items behind all pages"),
    next: maybeText("Cursor of the next page; null on the last")
  });

export const pageQuery = {
  limit: Type.Integer({minimum: 1, maximum: 500, default: 50, description: "Items a page"}),
  cursor: Type.Optional(Type.String({description: "`next` of the page before"}))
};

/** RFC 9457. `code` is stable, `detail` is for people. */
export const problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String()
  },
  {$id: "Problem", description: "What was found, what was expected, what to do"}
);

/** Four weeks in five of a community's own past lie between low and high. */
export const usual = Type.Object({
  low: number("10 % of own past weeks lie below"),
  middle: number("Median of own past weeks"),
  high: number("10 % of own past weeks lie above")
});

export const origin = oneOf(["declared", "detected"], "Named, or found in how people work");
export const idParams = Type.Object({id: text("Id, as the lists give it")});

/** The answer to a write: the decision that was written and the words the control shows now. */
export const done = Type.Object({
  decisionId: text("Undo with POST /decisions/:id/undo"),
  says: text("What the control shows from now on"),
  countsFrom: oneOf(["now", "next refresh"], "When it takes full effect")
});

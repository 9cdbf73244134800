import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {paged} from "../answers/paged.ts";
import {lookOf} from "../look.ts";
import {courseQuery, courses} from "../schemas/objectives.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {peopleCount} from "../visibility.ts";

/** Courses, how many finished them, and where the reader stands in each. */
export const courseRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["courses"], querystring: courseQuery, response: {200: courses}};
  app.get("/courses", {schema}, async (request) => {
    const look = lookOf(request);
    const wanted = (request.query.search ?? "").trim().toLowerCase();
    const own = await rowsOf<{courseId: string; status: string}>(
      look.snapshot.database,
      "select course_id, status from enrolments where person_id = $1 order by happened_at",
      [look.principal.personId]
    );
    const mine = new Map(own.map(({courseId, status}) => [courseId, status]));
    const found = [...look.snapshot.courses.values()].filter(({title, skills}) =>
      `${title} ${skills.join(" ")}`.toLowerCase().includes(wanted)
    );
    return paged(found, request.query, (course) => ({
      ...course,
      skills: [...course.skills],
      finished: peopleCount(look, course.finished),
      mine: mine.get(course.id) ?? null
    }));
  });
};

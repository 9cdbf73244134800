import {TextInput} from "@mantine/core";
import {useDeferredValue, useState} from "react";
import {useSearchParams} from "react-router";
import type {Answer as AnswerOf} from "../api/client.ts";
import {useRead} from "../frame/workspace.tsx";
import {Answer} from "../parts/answer.tsx";
import {Reading} from "../parts/reading.tsx";
import {say} from "../words.ts";

type Course = AnswerOf<"/courses">["items"][number];

/** What can be learned here? */
export default function Courses() {
  const [query] = useSearchParams();
  const [words, setWords] = useState(query.get("search") ?? "");
  const search = useDeferredValue(words.trim());
  const courses = useRead(["courses", search], (api) =>
    api.GET("/courses", {params: {query: {limit: 100, search: search || undefined}}})
  );
  return (
    <>
      <Answer title="Courses">
        {courses.data && !search
          ? say("coursesAnswer", {n: courses.data.total})
          : say("coursesAsk")}
      </Answer>
      <p className="lead">
        {say(courses.data?.total === 0 && !search ? "coursesEmpty" : "coursesLead")}
      </p>
      <TextInput
        my={16}
        maw={440}
        aria-label={say("coursesLead")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Reading query={courses}>
        {({items}) => (
          <ul className="lines two-wide">
            {items.map((course) => (
              <CourseLine key={course.id} course={course} />
            ))}
          </ul>
        )}
      </Reading>
    </>
  );
}

const languages = new Intl.DisplayNames("en", {type: "language"});

/** "English" for "en"; other words as they are. */
const languageName = (said: string): string =>
  /^[a-z]{2,3}(-[a-z]{2,8})*$/i.test(said) ? (languages.of(said) ?? said) : said;

function CourseLine({
  course: {title, description, url, provider, hours, language, level, finished, mine}
}: {
  course: Course;
}) {
  const facts = [
    provider,
    hours === null ? null : say("hours", {n: hours}),
    language && say("inLanguage", {language: languageName(language)}),
    level,
    finished === null ? null : say("finishedBy", {n: finished}),
    mine
  ];
  return (
    <li data-row tabIndex={-1}>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" data-key="Enter">
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}
      {description && <p className="course-about">{description}</p>}
      <p className="small">{facts.filter(Boolean).join(" · ")}</p>
    </li>
  );
}

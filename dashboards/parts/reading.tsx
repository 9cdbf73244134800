import type {UseQueryResult} from "@tanstack/react-query";
import {Button} from "@mantine/core";
import {useEffect, useState, type ReactNode} from "react";
import type {Problem} from "../api/client.ts";
import {NotFound} from "../pages/not-found.tsx";
import {say} from "../words.ts";
import {Answer} from "./answer.tsx";
import "./reading.css";

/** What was read, or one of the states that every page shares. `asks` is the heading until the answer is there. */
export function Reading<Body>({
  query,
  asks,
  children
}: {
  query: UseQueryResult<Body, Problem>;
  asks?: string;
  children: (body: Body) => ReactNode;
}) {
  if (query.error?.status === 404 && asks) return <NotFound />; // also what was there a moment ago
  if (query.data !== undefined) return children(query.data);
  const again = () => void query.refetch();
  if (!query.error) return <Waiting asks={asks} again={again} />;
  return (
    <>
      {asks && <Answer>{asks}</Answer>}
      <Broken problem={query.error} again={again} />
    </>
  );
}

/** Nothing for 300 ms, then a line at rest; words after eight seconds. */
export function Waiting({asks, again}: {asks?: string; again?: () => unknown}) {
  const [slow, setSlow] = useState(0);
  useEffect(() => {
    const timers = [setTimeout(() => setSlow(1), 300), setTimeout(() => setSlow(2), 8000)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div aria-busy="true">
      {asks && <Answer>{asks}</Answer>}
      {slow > 0 && <div className="waiting" aria-hidden="true" />}
      <output className="small">
        {slow > 1 && (
          <>
            {say("stillWorking")}{" "}
            {again && (
              <button type="button" className="text" onClick={() => again()}>
                {say("tryAgain")}
              </button>
            )}
          </>
        )}
      </output>
    </div>
  );
}

export function Broken({problem, again}: {problem: Problem; again: () => unknown}) {
  return (
    <div className="broken" role="alert">
      <p>
        {problem.status === 403 ? problem.message : say("unreadable")}{" "}
        {problem.status !== 403 && (
          <span className="small">{say("quote", {number: problem.code})}</span>
        )}
      </p>
      {problem.status !== 403 && <Button onClick={() => again()}>{say("tryAgain")}</Button>}
    </div>
  );
}

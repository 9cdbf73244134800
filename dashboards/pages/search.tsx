import {useSearchParams} from "react-router";
import {Search} from "../frame/search.tsx";
import {Answer} from "../parts/answer.tsx";
import {say} from "../words.ts";

export default function SearchPage() {
  const [query] = useSearchParams();
  return (
    <>
      <Answer>{say("searchTitle")}</Answer>
      <Search start={query.get("q") ?? ""} />
    </>
  );
}

import {MantineProvider} from "@mantine/core";
import {QueryClient, QueryClientProvider, useQuery} from "@tanstack/react-query";
import {lazy} from "react";
import {createBrowserRouter, matchPath, Navigate, RouterProvider} from "react-router";
import {answered, Problem, workspacesApi} from "./api/client.ts";
import {Frame} from "./frame/frame.tsx";
import {landing} from "./frame/places.ts";
import {useWorkspace} from "./frame/workspace.tsx";
import {NotFound} from "./pages/not-found.tsx";
import {Broken, Waiting} from "./parts/reading.tsx";
import {cssVariables, theme} from "./theme/mantine.ts";

/** Each page is loaded when it is first opened. */
const load = {
  overview: () => import("./pages/overview/overview.tsx"),
  communities: () => import("./pages/communities/communities.tsx"),
  "communities/:id": () => import("./pages/community/community.tsx"),
  "for-you": () => import("./pages/for-you/for-you.tsx"),
  objectives: () => import("./pages/objectives/objectives.tsx"),
  evidence: () => import("./pages/evidence/evidence.tsx"),
  ties: () => import("./pages/ties/ties.tsx"),
  decisions: () => import("./pages/evidence/decisions.tsx"),
  courses: () => import("./pages/courses.tsx"),
  programmes: () => import("./pages/programmes/programmes.tsx"),
  me: () => import("./pages/me/me.tsx"),
  doctor: () => import("./pages/doctor/doctor.tsx"),
  "look-as": () => import("./pages/look-as/look-as.tsx"),
  search: () => import("./pages/search.tsx"),
  gallery: () => import("./pages/gallery.tsx")
};

const pages = Object.entries(load).map(([path, page]) => ({path, Page: lazy(page)}));

// The page of this address comes while it is asked who is looking, not after.
const opened = Object.entries(load).find(([path]) =>
  matchPath(`/:workspace/${path}`, location.pathname)
);
void opened?.[1]();

const router = createBrowserRouter([
  {path: "/", element: <FirstWorkspace />},
  {
    path: "/:workspace",
    element: <Frame />,
    children: [
      {index: true, element: <Landing />},
      ...pages.map(({path, Page}) => ({path, element: <Page />})),
      {path: "*", element: <NotFound />}
    ]
  }
]);

const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, problem) =>
        failures < 2 && problem instanceof Problem && problem.status === 0
    }
  }
});

// While anything is being read the document says so, for whoever waits for a whole page.
cache
  .getQueryCache()
  .subscribe(() =>
    document.documentElement.toggleAttribute("data-reading", cache.isFetching() > 0)
  );

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** `/` leads to the first workspace. */
function FirstWorkspace() {
  const all = useQuery<{id: string}[], Problem>({
    queryKey: ["workspaces"],
    queryFn: () => answered(workspacesApi.GET("/workspaces"))
  });
  const first = all.data?.[0];
  if (first) return <Navigate to={`/${first.id}`} replace />;
  return (
    <main className="page">
      {all.error ? <Broken problem={all.error} again={all.refetch} /> : <Waiting />}
    </main>
  );
}

function Landing() {
  const {me, to} = useWorkspace();
  return <Navigate to={to(landing(me.roles, me.person !== null))} replace />;
}

import {MantineProvider} from "@mantine/core";
import {QueryClient, QueryClientProvider, useQuery} from "@tanstack/react-query";
import {lazy} from "react";
import {createBrowserRouter, Navigate, RouterProvider} from "react-router";
import {answered, Problem, workspacesApi} from "./api/client.ts";
import {Frame} from "./frame/frame.tsx";
import {landing} from "./frame/places.ts";
import {useWorkspace} from "./frame/workspace.tsx";
import {NotFound} from "./pages/not-found.tsx";
import {Broken, Waiting} from "./parts/reading.tsx";
import {cssVariables, theme} from "./theme/mantine.ts";

const Overview = lazy(() => import("./pages/overview/overview.tsx"));
const Communities = lazy(() => import("./pages/communities/communities.tsx"));
const Community = lazy(() => import("./pages/community/community.tsx"));
const ForYou = lazy(() => import("./pages/for-you/for-you.tsx"));
const Objectives = lazy(() => import("./pages/objectives/objectives.tsx"));
const Evidence = lazy(() => import("./pages/evidence/evidence.tsx"));
const Decisions = lazy(() => import("./pages/evidence/decisions.tsx"));
const Courses = lazy(() => import("./pages/courses.tsx"));
const MyData = lazy(() => import("./pages/me/me.tsx"));
const Doctor = lazy(() => import("./pages/doctor/doctor.tsx"));
const LookAs = lazy(() => import("./pages/look-as/look-as.tsx"));
const SearchPage = lazy(() => import("./pages/search.tsx"));
const Gallery = lazy(() => import("./pages/gallery.tsx"));

const router = createBrowserRouter([
  {path: "/", element: <FirstWorkspace />},
  {
    path: "/:workspace",
    element: <Frame />,
    children: [
      {index: true, element: <Landing />},
      {path: "overview", element: <Overview />},
      {path: "communities", element: <Communities />},
      {path: "communities/:id", element: <Community />},
      {path: "for-you", element: <ForYou />},
      {path: "objectives", element: <Objectives />},
      {path: "evidence", element: <Evidence />},
      {path: "decisions", element: <Decisions />},
      {path: "courses", element: <Courses />},
      {path: "me", element: <MyData />},
      {path: "doctor", element: <Doctor />},
      {path: "look-as", element: <LookAs />},
      {path: "search", element: <SearchPage />},
      {path: "gallery", element: <Gallery />},
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

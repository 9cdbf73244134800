import "./theme/tokens.css";
import "./theme/mantine.css";
import "./theme/base.css";
import "./theme/controls.css";
import "./parts/layout.css";
import "./parts/parts.css";
import {StrictMode} from "react";
import {createRoot} from "react-dom/client";
import {App} from "./app.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>
  );

import react from "@vitejs/plugin-react";
import {defineConfig} from "vite";

/** Pages are built into dashboards/dist; while working on them, the API is asked at COPPICE_API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {outDir: "dist", emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 400},
  server: {proxy: {"/api": process.env.COPPICE_API ?? "http://127.0.0.1:4600"}}
});

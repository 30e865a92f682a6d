/** Starts the console: language, then routes. The first import must stay first: it sets zod up before any schema is made. */
import "../lib/zod-setup.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { startI18n } from "../lib/i18n.ts";
import { createQueryClient } from "../lib/query.ts";
import { Toaster } from "../ui/toast.tsx";
import { createRouter } from "./routes.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("The shell has no #root.");

await startI18n();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createRouter()} />
      <Toaster />
    </QueryClientProvider>
  </StrictMode>,
);

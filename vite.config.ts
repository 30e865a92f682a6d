/** Builds the web app into dist/client: app.html (the console's shell), hashed files under /assets/, manifest.json for the public pages. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url).href);
const THEME_BOOT = "web/console/theme-boot.js";

/** The theme script must run before first paint and the CSP allows no inline script: a hashed classic script at the top of <head>. */
function themeBoot(): Plugin {
  let src = "/console/theme-boot.js";
  let serving = false;
  return {
    name: "mainstreet:theme-boot",
    configResolved(config) {
      serving = config.command === "serve";
    },
    buildStart() {
      if (serving) return;
      const source = readFileSync(here(THEME_BOOT), "utf8");
      const fileName = `assets/theme-boot-${createHash("sha256").update(source).digest("base64url").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName, source });
      src = `/${fileName}`;
    },
    transformIndexHtml: { order: "post", handler: () => [{ tag: "script", attrs: { src }, injectTo: "head-prepend" }] },
  };
}

/** Stylesheets arrive in any order with their rooms; each states the order of the layers, so that tokens < base < ui < frame < room always. */
function layerOrder(): Plugin {
  return {
    name: "mainstreet:layer-order",
    enforce: "pre",
    transform: {
      filter: { id: /\/web\/(?:ui|console|site)\/.*\.css$/ },
      handler: (code) => ({ code: `@layer tokens, base, ui, frame, room;\n${code}`, map: null }),
    },
  };
}

export default defineConfig({
  root: here("web"),
  base: "/",
  publicDir: here("web/public"),
  plugins: [react(), layerOrder(), themeBoot()],
  build: {
    outDir: here("dist/client"),
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2023",
    cssTarget: ["chrome125", "firefox128", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes only with a dependency keeps its hash over our releases; zod comes with the first room, not the shell.
        codeSplitting: {
          groups: [
            { name: "zod", test: /node_modules\/zod\// },
            { name: "vendor", test: /node_modules\/(?:react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)\// },
          ],
        },
      },
      input: { app: here("web/app.html"), site: here("web/site/site.css") },
    },
  },
  server: { port: 8880, strictPort: true, proxy: { "/api": { target: process.env.API ?? "http://127.0.0.1:8787", ws: true } } },
});

import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./migrations/schema/control.ts",
  out: "./migrations/control",
  casing: "snake_case",
});

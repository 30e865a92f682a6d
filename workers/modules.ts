/** The table of contents: what this product does, in dependency order. */
import { compliance } from "./modules/compliance/module.ts";
import { identity } from "./modules/identity/module.ts";
import type { Module } from "./platform/module.ts";

export const modules: readonly Module[] = [identity, compliance];

/** The published contract: held by a golden file (its validity: test/node/openapi.node.test.ts), and complete about what routes can answer. */
import { describe, expect, it } from "vitest";
import { modules } from "../../../workers/modules.ts";
import { failuresOf } from "../../../workers/platform/http/openapi.ts";
import { dispatch, ORIGIN } from "../../helpers/client.ts";

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown>; "x-access": string }>>;
};

const fetched = async (): Promise<Document> => (await dispatch(new Request(`${ORIGIN}/api/v1/openapi.json`))).json();

describe("the OpenAPI document", () => {
  // A change of the contract is a decision: `npm test -- -u` renews the file, the diff is reviewed.
  it("is the golden one", async () => {
    const document = JSON.stringify(await fetched(), null, 2);
    await expect(`${document}\n`).toMatchFileSnapshot("../../golden/openapi.json");
  });

  it("names every route once, with its access and every status it can answer", async () => {
    const { paths } = await fetched();
    const operations = Object.values(paths).flatMap((item) => Object.values(item));
    const routes = modules.flatMap((module) => module.routes.flatMap(({ api }) => Object.entries(api)));
    expect(operations.map((operation) => operation.operationId).toSorted()).toEqual(routes.map(([name]) => name).toSorted());
    expect(new Set(routes.map(([name]) => name)).size).toBe(routes.length);
    for (const [name, route] of routes) {
      const operation = operations.find((one) => one.operationId === name);
      expect(operation?.["x-access"]).toBe(route.access);
      expect(Object.keys(operation?.responses ?? {}), name).toEqual(expect.arrayContaining(failuresOf(route).map(String)));
    }
  });
});

describe("the reference page", () => {
  it("shows every operation without a script from anywhere", async () => {
    const page = await (await dispatch(new Request(`${ORIGIN}/docs`))).text();
    expect(page).not.toMatch(/<script/i);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const operation of Object.values((await fetched()).paths).flatMap((item) => Object.values(item)))
      expect(page).toContain(`id="${operation.operationId}"`);
  });
});

/** The golden OpenAPI document is valid OpenAPI 3.1; test/workers/contract holds the product to it. */
import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";

it("the golden document is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(JSON.parse(readFileSync("test/golden/openapi.json", "utf8")));
  expect(result.errors ?? []).toEqual([]);
});

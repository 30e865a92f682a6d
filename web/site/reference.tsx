/** The API reference as one plain page: every operation with its parameters, bodies and answers, from the OpenAPI document. */
import { raw } from "hono/html";

type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  minimum?: number;
  maximum?: number;
  default?: unknown;
};
type Content = Record<string, { schema: Schema }>;
type Parameter = { name: string; in: string; required?: boolean; schema: Schema; description?: string };
export type Operation = {
  operationId: string;
  summary: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
  "x-access"?: string;
};
export type OpenApi = {
  info: { title: string; description?: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
};

type Listed = { method: string; path: string; operation: Operation };

const operationsOf = (document: OpenApi): Map<string, Listed[]> => {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  return Map.groupBy(all, (one) => one.operation.tags?.[0] ?? "other");
};

export function renderReference({ document, styles }: { document: OpenApi; styles: readonly string[] }): string {
  const groups = operationsOf(document);
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference · {document.info.title}</title>
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="reference">
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        <header class="reference-header">
          <a href="/">Mainstreet</a>
          <h1>API reference</h1>
          <p>{document.info.description}</p>
          <p>
            Base address <code>{document.servers?.[0]?.url}</code>. Sign in with <code>Authorization: Bearer</code> or the session cookie.
            The machine-readable document is <a href="/api/v1/openapi.json">openapi.json</a>.
          </p>
        </header>
        <nav class="reference-nav" aria-label="Operations">
          {[...groups].map(([tag, operations]) => (
            <section>
              <h2>{tag}</h2>
              <ul>
                {operations.map(({ method, path, operation }) => (
                  <li>
                    <a href={`#${operation.operationId}`}>
                      <span class={`method method-${method.toLowerCase()}`}>{method}</span> {path.replace("/api/v1", "")}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <main id="content" class="reference-main">
          {[...groups.values()].flat().map((listed) => (
            <OperationSection {...listed} />
          ))}
          <h2 id="schemas">Schemas</h2>
          {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
            <section class="operation" id={`schema-${name}`}>
              <h3>{name}</h3>
              <Properties schema={schema} />
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  // oxlint-disable-next-line typescript/no-base-to-string -- hono's elements render themselves in toString()
  return `<!doctype html>${raw(String(page))}`;
}

function OperationSection({ method, path, operation }: Listed) {
  return (
    <section class="operation" id={operation.operationId} aria-labelledby={`${operation.operationId}-title`}>
      <h3 id={`${operation.operationId}-title`}>{operation.summary}</h3>
      <p class="operation-path">
        <span class={`method method-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>{" "}
        <span class="access">{operation["x-access"]}</span>
      </p>
      {operation.parameters && operation.parameters.length > 0 && (
        <>
          <h4>Parameters</h4>
          <dl>
            {operation.parameters.map((parameter) => (
              <>
                <dt>
                  <code>{parameter.name}</code> <small>{parameter.in}</small>
                  {parameter.required && <small> required</small>}
                </dt>
                <dd>
                  <TypeOf schema={parameter.schema} /> {parameter.schema.description ?? parameter.description}
                </dd>
              </>
            ))}
          </dl>
        </>
      )}
      {operation.requestBody && (
        <>
          <h4>Body</h4>
          <Bodies content={operation.requestBody.content} />
        </>
      )}
      <h4>Answers</h4>
      <dl>
        {Object.entries(operation.responses).map(([status, response]) => (
          <>
            <dt>
              <code>{status}</code> {response.description}
            </dt>
            <dd>{response.content && Number(status) < 400 && <Bodies content={response.content} />}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

const Bodies = ({ content }: { content: Content }) => (
  <>
    {Object.entries(content).map(([type, { schema }]) => (
      <div>
        <small>{type}</small>
        <Properties schema={schema} />
      </div>
    ))}
  </>
);

function Properties({ schema }: { schema: Schema }) {
  if (!schema.properties) return <TypeOf schema={schema} />;
  return (
    <dl>
      {Object.entries(schema.properties).map(([name, property]) => (
        <>
          <dt>
            <code>{name}</code>
            {schema.required?.includes(name) && <small> required</small>}
          </dt>
          <dd>
            <TypeOf schema={property} /> {property.description}
          </dd>
        </>
      ))}
    </dl>
  );
}

/** A short name of a type: `string (uuid)`, `array of Job`, `draft | active`. */
function TypeOf({ schema }: { schema: Schema }) {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return <a href={`#schema-${name}`}>{name}</a>;
  }
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum) return <code>{schema.enum.map(String).join(" | ")}</code>;
  const union = schema.anyOf ?? schema.oneOf;
  if (union) {
    return (
      <>
        {union.map((one, i) => (
          <>
            {i > 0 && " or "}
            <TypeOf schema={one} />
          </>
        ))}
      </>
    );
  }
  if (schema.items) {
    return (
      <>
        array of <TypeOf schema={schema.items} />
      </>
    );
  }
  const type = [schema.type].flat().join(" or ") || "any";
  return <span class="type">{schema.format ? `${type} (${schema.format})` : type}</span>;
}

/** What the product asked of each vendor, newest first; a row opens to headers and body. */
import { vendors } from "../vendors.ts";
import type { RequestEntry } from "../traffic.ts";
import type { PageProps } from "./page-props.ts";
import { Moment } from "./time.tsx";

export function RequestLog({ requests, filter }: Pick<PageProps, "requests" | "filter">) {
  return (
    <section class="card log" aria-labelledby="requests">
      <div class="card-head">
        <h2 id="requests" tabindex={-1}>
          Requests
        </h2>
        <nav class="tabs" aria-label="Filter by vendor">
          {[{ name: "", title: "All" }, ...vendors].map(({ name, title }) => (
            <a
              key={name}
              id={`filter-${name}`}
              href={name === "" ? "/#requests" : `/?vendor=${encodeURIComponent(name)}#requests`}
              aria-current={filter.vendor === name ? "true" : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <form method="post" action="/clear">
          <button class="quiet" name="what" value="requests">
            Clear log
          </button>
        </form>
      </div>
      <div id="request-list" data-live>
        {requests.length === 0 ? (
          <p class="empty">No vendor has been called yet.</p>
        ) : (
          requests.map((entry) => <Row key={entry.id} entry={entry} />)
        )}
      </div>
    </section>
  );
}

function Row({ entry }: { entry: RequestEntry }) {
  const query = entry.path.replace(/^\/vendors/, "");
  return (
    <details id={`request-${entry.id}`}>
      <summary>
        <span class="method">{entry.method}</span>
        <span class="path mono">{query}</span>
        {entry.faults.map((fault) => (
          <span key={fault} class="badge warn">
            {fault}
          </span>
        ))}
        {entry.aborted && <span class="badge warn">caller hung up</span>}
        <Status status={entry.status} />
        <span class="took">{entry.durationMs === undefined ? "" : `${entry.durationMs} ms`}</span>
        <Moment at={entry.at} />
      </summary>
      <div class="exchange">
        <h4>Headers</h4>
        <table>
          <tbody>
            {Object.entries(entry.headers).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h4>Body</h4>
        <pre>{bodyText(entry.body)}</pre>
      </div>
    </details>
  );
}

function Status({ status }: { status: number | undefined }) {
  if (status === undefined) return <span class="badge info">running</span>;
  return <span class={status < 400 ? "badge ok" : "badge bad"}>{status}</span>;
}

const bodyText = (body: unknown): string =>
  body === undefined ? "(none)" : typeof body === "string" ? body : JSON.stringify(body, null, 2);

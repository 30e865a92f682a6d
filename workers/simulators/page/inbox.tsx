/** What the product sent: the list, and the selected message as its reader would see it. */
import { bareAddress, type InboxMessage } from "../inbox.ts";
import type { PageProps } from "./page-props.ts";
import { Moment } from "./time.tsx";

type Props = Pick<PageProps, "inbox" | "selected" | "view" | "filter">;

export function Inbox({ inbox, selected, view, filter }: Props) {
  return (
    <section class="card inbox" aria-labelledby="inbox">
      <div class="card-head">
        <h2 id="inbox" tabindex={-1}>
          Inbox
        </h2>
        <search class="filter">
          <form action="/">
            <label>
              <span class="sr">Show mail to</span>
              <input id="to" name="to" type="search" placeholder="Filter by recipient" value={filter.to} autocomplete="off" />
            </label>
          </form>
        </search>
        <form method="post" action="/clear">
          <button class="quiet" name="what" value="inbox">
            Empty inbox
          </button>
        </form>
      </div>
      <div class="inbox-body">
        <div class="list" id="inbox-list" data-live>
          {inbox.length === 0 ? (
            <p class="empty">
              {filter.to === ""
                ? "No messages yet. Sign up or ask for a new password in the app, and the mail arrives here."
                : `Nothing was sent to ${filter.to}.`}
            </p>
          ) : (
            <ul>
              {inbox.map((message) => (
                <li key={message.id}>
                  <MessageLink message={message} current={message.id === selected?.id} to={filter.to} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div class="reader" id="inbox-reader" data-live>
          {selected && <Reader message={selected} view={view} to={filter.to} />}
        </div>
      </div>
    </section>
  );
}

const href = (to: string, mail: string, view?: string) =>
  `/?${new URLSearchParams({ ...(to !== "" && { to }), mail, ...(view && { view }) }).toString()}`;

function MessageLink({ message, current, to }: { message: InboxMessage; current: boolean; to: string }) {
  return (
    <a id={`mail-${message.id}`} class="message" href={href(to, message.id)} aria-current={current ? "true" : undefined}>
      <span class="line">
        <span class="who">{bareAddress(message.to)}</span>
        <Moment at={message.at} />
      </span>
      <span class="subject">{message.subject ?? "Text message"}</span>
      <span class="preview">{message.text.slice(0, 120)}</span>
    </a>
  );
}

function Reader({ message, view, to }: { message: InboxMessage; view: "html" | "text"; to: string }) {
  const showHtml = view === "html" && message.html !== undefined;
  return (
    <article aria-labelledby="reading">
      <h3 id="reading">{message.subject ?? "Text message"}</h3>
      <dl class="envelope">
        <dt>From</dt>
        <dd>{message.from}</dd>
        <dt>To</dt>
        <dd>{message.to}</dd>
        <dt>Sent</dt>
        <dd>
          <Moment at={message.at} />
        </dd>
      </dl>
      {message.html !== undefined && (
        <nav class="tabs" aria-label="View of the message">
          <a id="view-html" href={href(to, message.id, "html")} aria-current={showHtml ? "true" : undefined}>
            HTML
          </a>
          <a id="view-text" href={href(to, message.id, "text")} aria-current={showHtml ? undefined : "true"}>
            Text
          </a>
        </nav>
      )}
      {showHtml ? (
        <iframe
          title={`Message: ${message.subject ?? ""}`}
          src={`/inbox/${message.id}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        <pre class="text">{linked(message.text)}</pre>
      )}
    </article>
  );
}

/** The text with its web addresses made clickable. */
const linked = (text: string) =>
  text.split(/(https?:\/\/[^\s<>"')]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ),
  );

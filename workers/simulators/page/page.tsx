/** The whole page. Regions marked `data-live` are swapped in place by the script when the world has moved. */
import { Inbox } from "./inbox.tsx";
import type { PageProps } from "./page-props.ts";
import { RequestLog } from "./request-log.tsx";
import { VendorSwitches } from "./vendor-switches.tsx";

export function Page(props: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Outside world · Mainstreet simulators</title>
        <link rel="stylesheet" href="/page.css" />
        <script src="/page.js" type="module" />
      </head>
      <body>
        <a class="skip" href="#inbox">
          Skip to the inbox
        </a>
        <header class="top">
          <span class="mark" aria-hidden="true" />
          <div>
            <h1>Outside world</h1>
            <p>The vendors Mainstreet talks to, simulated on this machine. Nothing here reaches a real person.</p>
          </div>
          <output class="live" id="live">
            Reload to refresh
          </output>
        </header>
        <main>
          <Inbox inbox={props.inbox} selected={props.selected} view={props.view} filter={props.filter} />
          <VendorSwitches faults={props.faults} />
          <RequestLog requests={props.requests} filter={props.filter} />
        </main>
      </body>
    </html>
  );
}

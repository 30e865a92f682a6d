/** The page's script: asks every 1.5 s whether the world moved, and then swaps the regions that changed. */

export const script = String.raw`
const live = document.getElementById("live");
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
const exact = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "medium" });
const regions = (root) => [...root.querySelectorAll("[data-live]")];
/** Each region as the server last sent it: the script itself changes times in the document. */
const served = new Map(regions(document).map((region) => [region.id, region.innerHTML]));
let revision;

function tellTimes() {
  for (const time of document.querySelectorAll("time")) {
    const at = new Date(time.dateTime);
    const seconds = Math.round((at - Date.now()) / 1000);
    const text = seconds > -10 ? "just now" : seconds > -60 ? relative.format(seconds, "second")
      : seconds > -3600 ? relative.format(Math.round(seconds / 60), "minute")
      : seconds > -86400 ? relative.format(Math.round(seconds / 3600), "hour") : exact.format(at);
    if (time.textContent !== text) time.textContent = text;
    time.title = exact.format(at);
  }
}

function swap(region, fresh) {
  const typing = region.contains(document.activeElement) && document.activeElement.matches("input");
  if (typing || served.get(region.id) === fresh.innerHTML) return;
  const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
  const open = [...region.querySelectorAll("details[open]")].map((row) => row.id);
  const scrolled = region.scrollTop;
  served.set(region.id, fresh.innerHTML);
  region.innerHTML = fresh.innerHTML;
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  region.scrollTop = scrolled;
}

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await (await fetch("/control/revision", { cache: "no-store" })).json();
    if (revision !== undefined && answer.revision !== revision) {
      const text = await (await fetch(location.href, { cache: "no-store" })).text();
      const fresh = new DOMParser().parseFromString(text, "text/html");
      for (const region of regions(document)) {
        const other = fresh.getElementById(region.id);
        if (other) swap(region, other);
      }
    }
    revision = answer.revision;
    if (live.textContent !== "Live") live.textContent = "Live";
    live.dataset.state = "on";
  } catch {
    live.textContent = "Not running";
    live.dataset.state = "off";
  }
  tellTimes();
}

tellTimes();
await refresh();
setInterval(refresh, 1500);
document.addEventListener("visibilitychange", refresh);
`;

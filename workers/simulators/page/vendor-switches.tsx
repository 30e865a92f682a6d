/** One card per vendor with a switch per fault. */
import type { Vendor } from "../vendor.ts";
import { vendors } from "../vendors.ts";
import { faultModes, type Fault, type FaultMode } from "../world.ts";

const explained: Record<FaultMode, string> = {
  down: "The connection breaks",
  slow: "Answers late",
  error: "Answers with its own 500",
  malformed: "The answer breaks off in the middle",
  duplicate: "Delivers everything twice",
  reorder: "Delivers out of order",
};

export function VendorSwitches({ faults }: { faults: Fault[] }) {
  return (
    <section class="card" aria-labelledby="vendors">
      <div class="card-head">
        <h2 id="vendors" tabindex={-1}>
          Vendors
        </h2>
        <form method="post" action="/faults">
          <button class="quiet" name="clear" value="all">
            Clear all faults
          </button>
        </form>
      </div>
      <div id="vendor-list" data-live>
        {vendors.map((vendor) => (
          <VendorCard key={vendor.name} vendor={vendor} faults={faults.filter((fault) => fault.vendor === vendor.name)} />
        ))}
      </div>
    </section>
  );
}

function VendorCard({ vendor, faults }: { vendor: Vendor; faults: Fault[] }) {
  const healthy = faults.length === 0;
  return (
    <article class="vendor" aria-labelledby={`vendor-${vendor.name}`}>
      <header>
        <h3 id={`vendor-${vendor.name}`}>{vendor.title}</h3>
        <span class={healthy ? "badge ok" : "badge bad"}>{healthy ? "Healthy" : "Faulty"}</span>
      </header>
      <p>{vendor.about}</p>
      <p class="mono">/vendors/{vendor.path}</p>
      {faults.length > 0 && (
        <ul class="faults">
          {faults.map((fault) => (
            <li key={fault.mode}>
              <strong>{fault.mode}</strong> {describe(fault)}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/faults">
        <input type="hidden" name="vendor" value={vendor.name} />
        <fieldset class="modes">
          <legend class="sr">Switch on a fault of {vendor.title}</legend>
          {faultModes.map((mode) => (
            <button
              key={mode}
              id={`${vendor.name}-${mode}`}
              name="mode"
              value={mode}
              title={explained[mode]}
              class={faults.some((fault) => fault.mode === mode) ? "on" : undefined}
            >
              {mode}
            </button>
          ))}
        </fieldset>
        <div class="numbers">
          <label>
            Next requests
            <input id={`${vendor.name}-times`} name="times" type="number" min="1" max="10000" placeholder="until cleared" />
          </label>
          <label>
            Delay of slow, ms
            <input id={`${vendor.name}-ms`} name="ms" type="number" min="0" max="120000" placeholder="3000" />
          </label>
          {!healthy && (
            <button name="clear" value="vendor">
              Clear
            </button>
          )}
        </div>
      </form>
    </article>
  );
}

function describe({ mode, times, ms }: Fault): string {
  const reach = times === undefined ? "every request until cleared" : times === 1 ? "the next request" : `the next ${times} requests`;
  return `${explained[mode].toLowerCase()}, ${mode === "slow" && ms !== undefined ? `${ms} ms, ` : ""}${reach}`;
}

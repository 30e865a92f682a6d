/** The development-only Worker: every vendor we call, behind one port, with its state in one Durable Object. */
import { createSimulators } from "./app.ts";
import { durableWorld, type SimulatedWorld } from "./simulated-world.ts";

export { SimulatedWorld } from "./simulated-world.ts";

interface Env {
  WORLD: DurableObjectNamespace<SimulatedWorld>;
}

export default {
  fetch(request, env, ctx) {
    const world = durableWorld(env.WORLD.get(env.WORLD.idFromName("world")));
    return createSimulators(world).fetch(request, env, ctx);
  },
} satisfies ExportedHandler<Env>;

/** A tracked excavator seen from the front: tracks, house, cab, boom, stick and bucket. The boom points to +z. */
import type { Mesh } from "../render/mesh.ts";
import { bar, box, tube } from "../render/shapes.ts";
import { place } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";

export function excavator(mesh: Mesh, frame: Frame): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  const block = (paint: keyof typeof PAINTS, at: Vec, size: Vec): void =>
    box(mesh.use(PAINTS[paint]), { ...frame, origin: to(...at) }, size);
  for (const x of [-1.05, 1.05]) {
    block("rubber", [x, 0.08, 0], [0.55, 0.62, 3]);
    for (const z of [-1.5, 1.5]) tube(mesh.use(PAINTS.rubber), to(x - 0.27, 0.39, z), to(x + 0.27, 0.39, z), { radius: 0.33, sides: 14 });
    for (let i = -6; i <= 6; i += 1) block("darkSteel", [x, 0.69, i * 0.23], [0.57, 0.03, 0.1]);
  }
  block("darkSteel", [0, 0.7, 0], [1.5, 0.3, 1.5]);
  block("craneYellow", [0, 1, -0.5], [2.4, 1, 2.5]);
  block("darkSteel", [0, 1.1, -1.75], [2.3, 0.7, 0.1]);
  block("craneYellow", [-0.72, 1, 0.9], [0.95, 0.5, 1.3]);
  block("glass", [-0.72, 1.5, 0.85], [0.92, 1.1, 1.25]);
  for (const [x, z] of [
    [-1.17, 1.47],
    [-0.27, 1.47],
    [-1.17, 0.25],
    [-0.27, 0.25],
  ] as const) {
    tube(mesh.use(PAINTS.craneYellow), to(x, 1.4, z), to(x, 2.65, z), { radius: 0.05, sides: 6 });
  }
  block("craneYellow", [-0.72, 2.6, 0.86], [1, 0.1, 1.35]);
  const boom: readonly Vec[] = [to(0.25, 1.5, 0.7), to(0.25, 3.5, 1.9), to(0.25, 3.2, 3.3)];
  const [root, knee, tip] = boom;
  if (root === undefined || knee === undefined || tip === undefined) return;
  mesh.use(PAINTS.craneYellow);
  bar(mesh, root, knee, { width: 0.34, height: 0.5 });
  bar(mesh, knee, tip, { width: 0.32, height: 0.42 });
  bar(mesh, to(0.25, 3.45, 3.05), to(0.25, 1.05, 3.7), { width: 0.26, height: 0.36 });
  tube(mesh.use(PAINTS.galvanised), to(0.05, 1.7, 1.1), to(0.05, 2.9, 2), { radius: 0.06 });
  tube(mesh.use(PAINTS.galvanised), to(0.25, 3.85, 2.2), to(0.25, 3.55, 3.1), { radius: 0.06 });
  bucket(mesh, to);
}

function bucket(mesh: Mesh, to: (x: number, y: number, z: number) => Vec): void {
  mesh.use(PAINTS.darkSteel);
  const [l, r] = [-0.2, 0.7];
  const profile: readonly (readonly [number, number])[] = [
    [1.15, 3.95],
    [0.75, 4.05],
    [0.35, 3.8],
    [0.3, 3.3],
    [0.62, 3.15],
  ];
  profile.forEach(([y, z], i) => {
    const next = profile[i + 1];
    if (next === undefined) return;
    mesh.quad([to(l, y, z), to(r, y, z), to(r, next[0], next[1]), to(l, next[0], next[1])]);
    for (const x of [l, r])
      mesh.triangle(
        [to(x, y, z), to(x, next[0], next[1]), to(x, 0.8, 3.6)],
        [
          [0, 0],
          [0.3, 0],
          [0, 0.3],
        ],
      );
  });
  for (let i = 0; i < 5; i += 1)
    tube(mesh.use(PAINTS.galvanised), to(l + 0.06 + i * 0.195, 0.62, 3.15), to(l + 0.06 + i * 0.195, 0.72, 2.97), {
      radius: 0.045,
      end: 0.02,
      sides: 5,
    });
}

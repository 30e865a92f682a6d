/** Embeddings as they arrive: base64 of little-endian 32-bit floats, in any order, identified by `index`. */

interface Embedding {
  index: number;
  /** Typed as numbers by the SDK; a base64 string when that encoding was asked for. */
  embedding: unknown;
}

/** One vector per input in input order, or undefined when one is missing, unreadable or of another length. */
export function vectorsOf(data: readonly Embedding[] | undefined, count: number): Float32Array[] | undefined {
  const byIndex = new Map<number, Float32Array>();
  for (const { index, embedding } of data ?? []) {
    const vector = vectorOf(embedding);
    if (vector) byIndex.set(index, vector);
  }
  const vectors = Array.from({ length: count }, (_, index) => byIndex.get(index)).filter((vector) => vector !== undefined);
  const sameLength = vectors.every((vector) => vector.length === vectors[0]?.length);
  return vectors.length === count && sameLength ? vectors : undefined;
}

function vectorOf(embedding: unknown): Float32Array | undefined {
  if (Array.isArray(embedding)) return Float32Array.from(embedding, Number);
  if (typeof embedding !== "string") return undefined;
  const bytes = bytesOf(embedding);
  if (bytes === undefined || bytes.length === 0 || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, slot) => view.getFloat32(slot * 4, true));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

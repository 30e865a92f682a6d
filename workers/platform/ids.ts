/** Ids are UUIDv7 strings: sortable by creation, unguessable in their random part. */
import { V7Generator } from "uuidv7";

/** One generator per isolate keeps ids of the same millisecond in order. */
let generator: V7Generator | undefined;

export const newId = (): string => (generator ??= new V7Generator()).generate().toString();

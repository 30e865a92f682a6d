/**
 * A form on a versioned document. What is edited rests on the version that was read; a save on a stale one (412) overwrites
 * nothing: the newest is fetched, and the person decides.
 */
import { useState } from "react";
import { flushSync } from "react-dom";
import type { ApiError } from "../../../../lib/api.ts";
import { toastError } from "../../../../lib/toast.ts";

type Versioned = { version: number };

export type Conflict<Doc> = {
  /** What the fields started from; its version goes out as If-Match. */
  base: Doc;
  /** The newest, while the person has not decided. */
  theirs: Doc | undefined;
  onProblem: (error: ApiError) => boolean;
  done: (saved: Doc) => void;
  /** While nothing is edited, the newest that was read is the base. */
  follow: (dirty: boolean) => void;
  takeTheirs: () => void;
  /** Their document with the fields that were edited here: what saving now would keep of both. */
  merged: (mine: Readonly<Record<string, unknown>>) => Doc;
  /** Sends the form with this id again, now on top of the newest; its fields must hold `merged`. */
  send: (merged: Doc, formId: string) => void;
};

export function useConflict<Doc extends Versioned>(newest: Doc, read: () => Promise<Doc>): Conflict<Doc> {
  const [base, setBase] = useState(newest);
  const [theirs, setTheirs] = useState<Doc>();
  return {
    base,
    theirs,
    onProblem: ({ status }) => {
      if (status === 412) void read().then(setTheirs, toastError);
      return status === 412;
    },
    done: (saved) => {
      setBase(saved);
      setTheirs(undefined);
    },
    follow: (dirty) => {
      if (!dirty && newest.version > base.version) setBase(newest);
    },
    takeTheirs: () => {
      if (theirs) setBase(theirs);
      setTheirs(undefined);
    },
    merged: (mine) => {
      const edited = Object.entries(mine).filter(([key, value]) => !same(value, base[key as keyof Doc]));
      return { ...(theirs ?? base), ...Object.fromEntries(edited) };
    },
    send: (merged, formId) => {
      if (!theirs) return;
      // The form's handler must know the new version before it is sent.
      flushSync(() => {
        setBase({ ...merged, version: theirs.version });
        setTheirs(undefined);
      });
      const form = document.getElementById(formId);
      if (form instanceof HTMLFormElement) form.requestSubmit();
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

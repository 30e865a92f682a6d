/** A form is a route's body schema plus React state: the server's rules in the browser, the server's errors at their fields. */
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef, useState, type BaseSyntheticEvent } from "react";
import {
  get,
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormRegisterReturn,
  type UseFormReturn,
} from "react-hook-form";
import * as z from "zod";
import type { Args, Result, Route } from "../../workers/platform/http/route.ts";
import { ApiError, call, type CallOptions, type Rest } from "../lib/api.ts";
import { useInvalidate } from "../lib/query.ts";
import { inReadersWords } from "../lib/zod-message.ts";

export type FormRoute = Route & { body: z.ZodObject };
/** What the fields hold, before parsing. */
export type Fields<R extends FormRoute> = z.input<R["body"]> & FieldValues;
type Control = UseFormRegisterReturn & { error: string | undefined };

export type RouteFormOptions<R extends FormRoute> = {
  route: R;
  /** What the fields start with; a later change (a reload) is taken over while nothing is edited. */
  values: DefaultValues<Fields<R>>;
  /** Path parameters and query of the call. */
  args?: Omit<Args<R>, "body">;
  ifMatch?: number;
  invalidates?: readonly Route[];
  onDone?: (result: Result<R>, fields: Fields<R>) => void;
  /** For failures with a meaning of their own here; true means it is dealt with. */
  onProblem?: (error: ApiError) => boolean;
};

export type RouteForm<R extends FormRoute = FormRoute> = {
  /** Props of a TextField, TextArea or Select; an emptied optional field is left out, a nullable one becomes null. */
  text: (name: Path<Fields<R>>) => Control;
  number: (name: Path<Fields<R>>) => Control;
  check: (name: Path<Fields<R>>) => Control;
  /** The rest of react-hook-form: arrays, watch, setValue. */
  form: UseFormReturn<Fields<R>>;
  onSubmit: (event?: BaseSyntheticEvent) => Promise<void>;
  busy: boolean;
  dirty: boolean;
  /** A failure that belongs to no field. */
  problem: ApiError | undefined;
  reset: () => void;
};

export function useRouteForm<const R extends FormRoute>(options: RouteFormOptions<R>): RouteForm<R> {
  const { route, values } = options;
  const [problem, setProblem] = useState<ApiError>();
  const invalidate = useInvalidate();
  const form = useForm<Fields<R>>({ defaultValues: values, resolver: resolverOf<R>(route.body), mode: "onSubmit" });
  const { errors, isSubmitting, isDirty } = form.formState;

  const start = JSON.stringify(values);
  const started = useRef(start);
  useEffect(() => {
    if (started.current === start || form.formState.isDirty) return;
    started.current = start;
    form.reset(values);
  });

  const send = async (fields: Fields<R>): Promise<void> => {
    setProblem(undefined);
    try {
      const sent = { ...options.args, body: fields };
      const callOptions: CallOptions = options.ifMatch === undefined ? {} : { ifMatch: options.ifMatch };
      const result = await call(route, ...([sent, callOptions] as unknown as Rest<R, CallOptions>));
      form.reset(form.getValues());
      await invalidate(...(options.invalidates ?? []));
      options.onDone?.(result, fields);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (options.onProblem?.(error) || showAtFields(form, error)) return;
      setProblem(error);
    }
  };

  const control =
    (fromInput: (value: unknown, name: Path<Fields<R>>) => unknown) =>
    (name: Path<Fields<R>>): Control => ({
      ...form.register(name, { setValueAs: (value: unknown) => fromInput(value, name) }),
      error: messageAt(errors, name),
    });
  const orEmpty = (name: string, value: unknown): unknown =>
    value === "" || value === undefined || value === null ? emptyOf(route.body, name) : value;

  return {
    text: control((value, name) => orEmpty(name, value)),
    number: control((value, name) => {
      const filled = orEmpty(name, value);
      return typeof filled === "string" && filled !== "" ? Number(filled.replace(",", ".")) : filled;
    }),
    check: (name) => ({ ...form.register(name), error: messageAt(errors, name) }),
    form,
    onSubmit: form.handleSubmit(send),
    busy: isSubmitting,
    dirty: isDirty,
    problem,
    reset: () => {
      setProblem(undefined);
      form.reset();
    },
  };
}

/** zodResolver's own types cannot follow a generic schema; its input is Fields<R> by the definition above. */
const resolverOf = <R extends FormRoute>(schema: z.ZodObject): Resolver<Fields<R>> => zodResolver(schema) as unknown as Resolver<Fields<R>>;

function messageAt(errors: object, name: string): string | undefined {
  const message: unknown = get(errors, `${name}.message`);
  return typeof message === "string" ? inReadersWords(message) : undefined;
}

/** Puts `errors[].path` at the fields; false where none of them is on the form. */
function showAtFields<F extends FieldValues>(form: UseFormReturn<F>, { problem }: ApiError): boolean {
  const known = (problem.errors ?? []).filter(({ path }) => get(form.control._fields, path) !== undefined);
  for (const [index, { path, code, message }] of known.entries())
    form.setError(path as Path<F>, { type: code, message: inReadersWords(message, code) }, { shouldFocus: index === 0 });
  return known.length > 0;
}

/** What an emptied field means: null where the schema takes it (clear), else undefined (leave out), else the empty text. */
export function emptyOf(schema: z.ZodType, path: string): null | undefined | "" {
  let at: z.ZodType | undefined = schema;
  for (const step of path.split(".")) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodDefault) at = at.unwrap() as z.ZodType;
    if (at instanceof z.ZodObject) at = at.shape[step];
    else if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else return "";
  }
  if (at?.safeParse(null).success) return null;
  return at?.safeParse(undefined).success ? undefined : "";
}

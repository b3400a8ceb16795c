import * as v from 'valibot'

/** An id of Discord's. Source: Discord API reference, "Snowflakes": 64 bits, written in digits. */
export const idSchema = v.pipe(v.string(), v.regex(/^\d{1,20}$/))

/** A text; empty where there is none. */
export const textSchema = v.fallback(v.string(), '')

/** Something that may be missing or of a form we do not know: then it is null. */
export function orNull<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.SchemaWithFallback<v.NullableSchema<Schema, undefined>, null> {
  return v.fallback(v.nullable(schema), null)
}

/** A list, of which only what can be read is kept; empty where there is none. */
export function listOf<const Schema extends v.GenericSchema>(schema: Schema): LenientList<Schema> {
  const kept = v.transform((all: unknown[]): readonly v.InferOutput<Schema>[] =>
    all.flatMap(one => {
      const read = v.safeParse(schema, one)
      return read.success ? [read.output] : []
    }),
  )
  return v.fallback(v.pipe(v.array(v.unknown()), kept), [])
}

type LenientList<Schema extends v.GenericSchema> = v.SchemaWithFallback<
  v.SchemaWithPipe<
    readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.TransformAction<unknown[], readonly v.InferOutput<Schema>[]>]
  >,
  readonly []
>

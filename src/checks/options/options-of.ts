import type * as z from 'zod/mini'
import type {OptionSchemas} from './options.ts'

/** Names of the kinds that klarbrev checks Danish by; those for English are libraries of their own. */
export type KindName = Exclude<keyof OptionSchemas, `retext-${string}`>

/** The options of a kind, as its schema in `options.ts` lets them through. */
export type OptionsOf<Name extends keyof OptionSchemas> = Exact<z.infer<OptionSchemas[Name]>>

/** Read only, and an option that is left out is absent. */
type Exact<Value> =
  Value extends ReadonlyArray<infer Item>
    ? ReadonlyArray<Exact<Item>>
    : Value extends object
      ? {readonly [Key in keyof Value]: Exact<Exclude<Value[Key], undefined>>}
      : Value

/** A type of texts without the letters of them: what one language has in English, another has in its own words. */
export type Widened<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => infer Result
    ? (...given: Given) => Widened<Result>
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };

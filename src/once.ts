/** A value that is made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** How many results a {@link remembered} function keeps. */
const MOST_REMEMBERED = 5000;

/** A pure function of a text that keeps its latest results: the same few words are looked up again and again. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const result = make(text);
    known.set(text, result);
    return result;
  };
}

declare const brand: unique symbol;

/** A string that was checked once, at the edge, to be what its name says. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

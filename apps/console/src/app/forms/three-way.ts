export type Versions<State> = {
  /** What the form was opened with. */
  readonly base: State;
  /** What the form holds now. */
  readonly mine: State;
  /** What somebody else saved meanwhile. */
  readonly theirs: State;
};

export type Merge<State> = {
  /** Fields that the other person changed and that differ here. */
  readonly differing: readonly (keyof State & string)[];
  /** The saved state with one's own changes on top: what one did not touch is as the other left it. */
  readonly merged: State;
};

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Compares two people's changes of the same thing, field by field, so that neither overwrites the other unseen. */
export function mergeVersions<State extends object>({ base, mine, theirs }: Versions<State>): Merge<State> {
  const fields = Object.keys(theirs) as (keyof State & string)[];
  const own = fields.filter((field) => !isSame(base[field], mine[field]));
  return {
    differing: fields.filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field])),
    merged: { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) },
  };
}

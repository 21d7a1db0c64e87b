/** A command that cannot be done as it was given: told by its message alone, and nothing was changed. */
export class Refusal extends Error {
  override name = "Refusal";
}

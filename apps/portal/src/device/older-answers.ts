type Fields = Readonly<Record<string, unknown>>;

/**
 * What earlier versions of the program did not ask the server for, so that it is not in what they kept on the device; by type, with
 * what is taken for it until the server is asked again.
 */
const notAskedThen: Readonly<Record<string, Fields>> = {
  Attempt: { enrolment: "" },
  LearnerStanding: { status: "active", checks: [] },
  TraineeSession: { managesStaff: false },
};

/** What is kept on this device, with every part that the pages of this version read. */
export function asAskedNow<Data>(kept: Data): Data {
  return deeply(kept) as Data;
}

function deeply(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deeply);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, deeply(part)]));
  return { ...notAskedThen[String(fields["__typename"])], ...fields };
}

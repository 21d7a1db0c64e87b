import { useState } from "react";

export type Meeting = {
  /** Reads what somebody else has saved; also once more, where that failed. */
  readonly meet: () => Promise<void>;
  readonly isReading: boolean;
  /** What they have saved could not be read, and is not known. */
  readonly hasFailed: boolean;
};

/**
 * After a refusal because somebody else has saved meanwhile: reads what they have saved, to be compared or taken.
 * @param read undefined where it is not there any more
 */
export function useMeeting<Found>(read: () => Promise<Found | undefined>, onFound: (found: Found) => void): Meeting {
  const [state, setState] = useState({ isReading: false, hasFailed: false });
  async function meet(): Promise<void> {
    setState(({ hasFailed }) => ({ isReading: true, hasFailed }));
    const found = await read().catch(() => undefined);
    setState({ isReading: false, hasFailed: found === undefined });
    if (found !== undefined) onFound(found);
  }
  return { ...state, meet };
}

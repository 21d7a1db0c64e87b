import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { failureOf, inBackground, isPassing } from "@vas/client";
import { useState } from "react";
import { TraineeSessionDocument } from "../app/Session.generated.ts";
import { useTrainee } from "../app/session.tsx";
import { useLookAgain } from "../app/use-look-again.ts";
import { ManagedStaffDocument, type ManagedStaffQuery } from "./Staff.generated.ts";

type Staff = ManagedStaffQuery["managedStaff"];

/** What the server said when it was asked again after the page had been told something, or why it said nothing. */
type Seen = { readonly after: object; readonly staff?: Staff; readonly error?: Error };

/** What the page asks by itself: it keeps no forgotten session open. */
const again = { context: inBackground } as const;

/**
 * The staff of the manager as the server last said: null for who manages none, undefined while nobody is signed in. Never kept, neither
 * on the device nor while another page is open, and asked again as long as the page is: the right may end at any moment, and the first
 * answer that does not name the staff takes the names away. Where no answer comes they stay until one does.
 * @throws Error what the server refused the staff with
 */
export function useManagedStaff(): Staff | undefined {
  const client = useApolloClient();
  const { managesStaff } = useTrainee();
  const { data } = useSuspenseQuery(ManagedStaffDocument, { fetchPolicy: "no-cache" });
  const [seen, setSeen] = useState<Seen>();
  async function look(): Promise<Staff | undefined> {
    try {
      const told = await client.query({ query: ManagedStaffDocument, fetchPolicy: "no-cache", ...again });
      const staff = told.data?.managedStaff;
      setSeen({ after: data, ...(staff !== undefined && { staff }) });
      return staff;
    } catch (error) {
      if (!isPassing(failureOf(error))) setSeen({ after: data, error: error as Error });
      return undefined;
    }
  }
  useLookAgain(async () => {
    if ((await look()) !== null || !managesStaff) return;
    // The way to the page goes with the names; until the server says so it leads to nothing.
    await client.query({ query: TraineeSessionDocument, fetchPolicy: "network-only", ...again }).catch(() => undefined);
  });
  return staffOf(seen?.after === data ? seen : { after: data, staff: data.managedStaff });
}

/** Who is not signed in any more has the page covered, and goes on with it when they are again: nothing is thrown away around it. */
function staffOf({ staff, error }: Seen): Staff | undefined {
  if (error === undefined) return staff;
  const { kind } = failureOf(error);
  if (kind === "signedOut" || kind === "otherPerson") return undefined;
  throw error;
}

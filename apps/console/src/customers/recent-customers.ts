import { useSyncExternalStore } from "react";

export type RecentCustomer = { readonly id: string; readonly reference: string; readonly name: string };

const most = 6;
let opened: readonly RecentCustomer[] = [];
const listeners = new Set<() => void>();

/** Notes that a file was opened. Kept in the memory of this page only: names never reach the disk of the machine. */
export function noteOpened(customer: RecentCustomer): void {
  opened = [customer, ...opened.filter(({ id }) => id !== customer.id)].slice(0, most);
  for (const told of listeners) told();
}

/** Forgets whom the page has shown, for a test or another person on the same page. */
export function forgetOpened(): void {
  opened = [];
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Files opened since the page was loaded, the last first. */
export function useRecentCustomers(): readonly RecentCustomer[] {
  return useSyncExternalStore(listen, () => opened);
}

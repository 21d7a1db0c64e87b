import { shell } from "./program-cache.ts";

/** A network that answers nothing for this long (milliseconds) is taken for none. */
const patience = 4_000;

/** A page of the portal: from the network, so that a new version is seen at once, and without one from this device. */
export async function openPage(request: Request): Promise<Response> {
  const kept = await shell();
  if (!kept) return fetch(request);
  const fromNetwork = fetch(request).then((answer) => (answer.status >= 500 ? kept : answer));
  return Promise.race([fromNetwork, after(patience, kept)]).catch(() => kept);
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}

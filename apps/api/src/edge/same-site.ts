import { EdgeFailure } from "./edge-failure.ts";
import type { EdgeRequest } from "./exchange.ts";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isLoopback(host: string): boolean {
  return loopbackNames.has(host.replace(/:\d+$/, ""));
}

/**
 * Was this server meant? A page of a foreign name that points to our address (DNS rebinding) is not. The loopback names
 * are allowed beside the public one: nobody else can make them point here.
 */
export function isOurHost(host: string | undefined, publicOrigin: string): boolean {
  return host !== undefined && (host === new URL(publicOrigin).host || isLoopback(host));
}

/**
 * Refuses what another site's page makes a browser send. Cookies are SameSite=Strict as well; either guard is enough.
 * @throws EdgeFailure CROSS_SITE_REFUSED
 */
export function refuseCrossSite({ headers }: EdgeRequest): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new EdgeFailure("CROSS_SITE_REFUSED");
  const { origin, host } = headers;
  if (origin === undefined) return;
  const from = URL.canParse(origin) ? new URL(origin).host : undefined;
  if (from !== host) throw new EdgeFailure("CROSS_SITE_REFUSED");
}

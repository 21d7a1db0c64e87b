import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

type Family = "ipv4" | "ipv6";
const widths: Readonly<Record<Family, number>> = { ipv4: 32, ipv6: 128 };

function familyOf(address: string): Family | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? "ipv4" : "ipv6";
}

/** Networks of a list such as `127.0.0.1, 10.0.0.0/8, ::1`. @throws RangeError naming the entry that is none. */
export function networksOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = familyOf(address);
    if (!family) throw new RangeError(`Not a network: ${entry}`);
    list.addSubnet(address, prefixBits(prefix, widths[family]), family);
  }
  return list;
}

function prefixBits(prefix: string | undefined, width: number): number {
  if (prefix === undefined) return width;
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > width) throw new RangeError(`Not a network: /${prefix}`);
  return Number(prefix);
}

/** Is an address in the networks? What is no address is in none. */
export function isWithin(networks: BlockList, address: string): boolean {
  const family = familyOf(address);
  return family !== undefined && networks.check(address, family);
}

/**
 * The caller's address. A proxy's own word for whom it speaks is believed only where the proxy is a trusted one; the last
 * address it added counts, because earlier ones are whatever the caller wrote.
 */
export function callerAddress(request: IncomingMessage, trustedProxies: BlockList): string {
  const peer = plainAddress(request.socket.remoteAddress ?? "");
  const forwarded = request.headers["x-forwarded-for"];
  if (typeof forwarded !== "string" || !isWithin(trustedProxies, peer)) return peer;
  const last = plainAddress(forwarded.slice(forwarded.lastIndexOf(",") + 1).trim());
  return familyOf(last) ? last : peer;
}

/** IPv4 addresses also arrive written as IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

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

/**
 * By what callers are counted: an IPv4 address itself; of an IPv6 address the first 64 bits, for one household or one server has all
 * addresses that begin with them and could use a new one for every request.
 */
export function countedNetwork(address: string): string {
  // An address of which an IPv4 address is the end is that one.
  if (familyOf(address) !== "ipv6" || address.includes(".")) return address;
  const [left = [], right] = address
    .replace(/%.*$/, "")
    .split("::")
    .map((part) => (part === "" ? [] : part.split(":")));
  // What is left out in the middle, or at an end, are zeros.
  const zeros = right ? Array<string>(groupsOfAddress - left.length - right.length).fill("0") : [];
  const first = [...left, ...zeros, ...(right ?? [])].slice(0, groupsOfAddress / 2);
  return `${first.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

const groupsOfAddress = 8;

/** IPv4 addresses also arrive written as IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

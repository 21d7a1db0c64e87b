import { createHash } from "node:crypto";

/** A key that is the same in every run, so that a command of the demo has its effect once. */
export function demoKey(name: string): string {
  const hex = createHash("sha256").update(`demo ${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

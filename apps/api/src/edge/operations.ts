import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";

/** An operation of a first-party client: only these are served to people. */
export type ListedOperation = { readonly hash: string; readonly name: string; readonly text: string };

/** The operations of a surface, by the SHA-256 of their text. */
export type OperationList = {
  find(hash: string): ListedOperation | undefined;
  readonly all: readonly ListedOperation[];
};

const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
});

/** SHA-256 of a document's text, in hexadecimal: how an operation is known. */
export function operationHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A list of operations. @throws Error where an id is not the hash of its text: the list was made otherwise or changed. */
export function operationList(operations: readonly { id: string; name: string; body: string }[]): OperationList {
  const byHash = new Map<string, ListedOperation>();
  for (const { id, name, body } of operations) {
    if (operationHash(body) !== id) throw new Error(`The listed operation ${name} is not what its hash says`);
    byHash.set(id, { hash: id, name, text: body });
  }
  return { find: (hash) => byHash.get(hash), all: [...byHash.values()] };
}

/** Reads the list that a client's build leaves beside it; no file is an empty list. @throws Error where it is damaged. */
export async function readOperationList(file: string): Promise<OperationList> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return operationList([]);
    throw error;
  }
  return operationList(manifest.parse(JSON.parse(text)).operations);
}

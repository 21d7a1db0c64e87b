import { GraphQLError } from "graphql";
import { Field, Int, ObjectType } from "type-graphql";

export const largestPage = 100;

/** One page of a list, and whether there is more. */
export type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
};

@ObjectType({ description: "Where a page ends" })
export class PageInfo {
  @Field(() => String, { nullable: true, description: "Give it as `after` to get the next page" })
  endCursor!: string | null;
  @Field(() => Boolean) hasNextPage!: boolean;
}

/** The connection type of a list: its nodes, where the page ends, how many there are in all. */
export function connectionType<Node extends object>(name: string, nodeType: () => new () => Node) {
  class Connection {
    readonly nodes!: readonly Node[];
    readonly pageInfo!: PageInfo;
    readonly totalCount!: number;
  }
  Object.defineProperty(Connection, "name", { value: name });
  ObjectType(name)(Connection);
  Field(() => [nodeType()])(Connection.prototype, "nodes");
  Field(() => PageInfo)(Connection.prototype, "pageInfo");
  Field(() => Int)(Connection.prototype, "totalCount");
  return Connection;
}

/** A page as its connection type shows it. */
export function toConnection<Node>({ nodes, endCursor, hasNextPage, totalCount }: Page<Node>) {
  return { nodes, pageInfo: { endCursor, hasNextPage }, totalCount };
}

/** The place in a list after which the next page begins: the values of the sort columns, opaque to the client. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** @throws GraphQLError BAD_USER_INPUT where the cursor was not made by this list. */
export function decodeCursor(cursor: string, length: number): readonly (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === length) return values as (string | number | null)[];
  } catch {
    // Falls through to the one answer for every cursor that is none of ours.
  }
  throw new GraphQLError("Not a cursor of this list", { extensions: { code: "BAD_USER_INPUT" } });
}

/**
 * How many rows to read for a page: one more than asked tells whether there is a next page. A page of none asks for the counts
 * alone.
 */
export function pageSize(first: number): number {
  if (first < 0 || first > largestPage) {
    throw new GraphQLError(`first is between 0 and ${largestPage}`, { extensions: { code: "BAD_USER_INPUT" } });
  }
  return first + 1;
}

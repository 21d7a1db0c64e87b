import { GraphQLError } from "graphql";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { pageSize } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { search } from "./search.queries.ts";
import { SearchResult } from "./search.schema.ts";

/** Longer texts are no names and no references. */
const longestText = 200;

@Resolver()
export class SearchResolver {
  @requires("customer:read")
  @Query(() => [SearchResult], {
    description: "Customers, then referrals, then bodies that are like the text; at most `first` of each",
  })
  search(
    @Ctx() { read }: StaffContext,
    @Arg("text", () => String) text: string,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
  ): Promise<readonly (typeof SearchResult)[]> {
    pageSize(first);
    if (text.length > longestText) {
      throw new GraphQLError(`text has at most ${longestText} characters`, { extensions: { code: "BAD_USER_INPUT" } });
    }
    return read(search(text, first));
  }
}

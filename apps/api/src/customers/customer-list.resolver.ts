import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { toConnection } from "../kernel/connection.ts";
import { requires } from "../kernel/requires.ts";
import { customers } from "./customer-list.queries.ts";
import { CustomerConnection, CustomerFilterInput, CustomerSortEnum, LatestEvent } from "./customer-list.schema.ts";
import type { CustomerFilter } from "./customer-filter.ts";
import { listParts, type CustomerSort, type ListPart } from "./customer-list.sql.ts";
import { selectedFields } from "./selection.ts";
import { timelineWords } from "./timeline.words.ts";

@Resolver()
export class CustomerListResolver {
  @requires("customer:read")
  @Query(() => CustomerConnection, {
    description: "Customers in the order asked for; where a name is looked for, the likest first",
  })
  async customers(
    @Ctx() { read, today }: StaffContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("filter", () => CustomerFilterInput, { defaultValue: {} }) given: CustomerFilterInput,
    @Arg("sort", () => CustomerSortEnum, { defaultValue: "newest_admitted" }) sort: CustomerSort,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<CustomerConnection> {
    const filter = toFilter(given);
    const asked = selectedFields(info);
    const parts = partsOf(selectedFields(info, "nodes"));
    const countsTotal = asked.has("totalCount");
    const stockOn = asked.has("stock") ? (filter.onDate ?? today) : null;
    const list = await read(customers({ filter, sort, first, after: after ?? null, parts, countsTotal, stockOn }));
    return { ...toConnection(list), stock: list.stock as CustomerConnection["stock"] };
  }
}

@Resolver(() => LatestEvent)
export class LatestEventResolver {
  @FieldResolver(() => String, { description: "What happened, in the language of the reader" })
  what(@Root() { kind }: LatestEvent, @Ctx() { language }: StaffContext): string {
    return timelineWords[kind][language];
  }
}

function partsOf(fields: ReadonlySet<string>): ReadonlySet<ListPart> {
  const named = listParts.filter((part) => fields.has(part));
  return new Set<ListPart>(fields.has("ageGroup") || fields.has("isMinor") ? [...named, "age"] : named);
}

const unlimited: CustomerFilter = {
  text: null,
  status: null,
  basis: null,
  handlerIs: null,
  handler: null,
  flags: [],
  minor: null,
  onDate: null,
  admittedFrom: null,
  admittedTo: null,
};

function toFilter(given: CustomerFilterInput): CustomerFilter {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return { ...unlimited, ...(Object.fromEntries(said) as Partial<CustomerFilter>) };
}

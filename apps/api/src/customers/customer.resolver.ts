import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { partsOf, toCustomerAnswer } from "./customer-file.answer.ts";
import { customerFile } from "./customer-file.queries.ts";
import { Customer } from "./customer-file.schema.ts";
import { selectedFields } from "./selection.ts";
import { toTimelineEvent } from "./timeline.answer.ts";
import { timeline } from "./timeline.queries.ts";
import { TimelineConnection, TimelineFilterInput, TimelineMatterEnum } from "./timeline.schema.ts";
import type { TimelineMatter } from "./timeline.words.ts";

@Resolver()
export class CustomerResolver {
  @requires("customer:read")
  @Query(() => Customer, { nullable: true, description: "The file of a customership" })
  async customer(
    @Ctx() context: StaffContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID) id: string,
  ): Promise<Customer | null> {
    const file = await context.read(customerFile(id, partsOf(selectedFields(info))));
    return file && toCustomerAnswer(file, context);
  }

  @requires("customer:read")
  @Query(() => TimelineConnection, {
    nullable: true,
    description: "Everything that happened to the person of a customership, the newest first",
  })
  async timeline(
    @Ctx() { read, language }: StaffContext,
    @Arg("customer", () => ID) customer: string,
    @Arg("matters", () => [TimelineMatterEnum], { defaultValue: [] }) matters: TimelineMatter[],
    @Arg("filter", () => TimelineFilterInput, { defaultValue: {} }) { by, from, to }: TimelineFilterInput,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const limits = { by: by ?? null, from: from ?? null, to: to ?? null };
    const page = await read(timeline({ customer, matters, ...limits, first, after: after ?? null }));
    return page && toConnection({ ...page, nodes: page.nodes.map((entry) => toTimelineEvent(entry, language)) });
  }
}

import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { toNavigationCounts, toWorkQueue } from "./work-queue.answer.ts";
import { work } from "./work-queue.queries.ts";
import { NavigationCounts, WorkQueue, WorkQueueFilterInput } from "./work-queue.schema.ts";

@Resolver()
export class WorkQueueResolver {
  @requires("referral:read")
  @Query(() => WorkQueue, { description: "What waits: late things first, then what is urgent, then by deadline" })
  async workQueue(
    @Ctx() context: StaffContext,
    @Arg("filter", () => WorkQueueFilterInput, { defaultValue: {} }) filter: WorkQueueFilterInput,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<WorkQueue> {
    return toWorkQueue(await context.read(work), { filter, first, after: after ?? null }, context);
  }

  @requires("referral:read")
  @Query(() => NavigationCounts)
  async navigationCounts(@Ctx() { read, actor }: StaffContext): Promise<NavigationCounts> {
    return toNavigationCounts(await read(work), actor);
  }
}

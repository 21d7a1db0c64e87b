import { GraphQLError } from "graphql";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Period } from "@vas/domain/statistics";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { knownPeriod, readOverview, readPeriods, readRecords, type RecordBehind } from "./statistics.queries.ts";
import { Overview, parseFigureId, RecordBehindCell } from "./statistics.schema.ts";
import { toOverview } from "./statistics.words.ts";

@Resolver()
export class StatisticsResolver {
  @requires("statistics:read")
  @Query(() => Overview, { description: "The overview of a year or half-year, computed from the records" })
  async overview(@Arg("period", () => ID) code: string, @Ctx() context: StaffContext): Promise<Overview> {
    return toOverview(await context.readStatistics(readOverview(periodOf(code, context))), context.language);
  }

  @requires("statistics:read")
  @Query(() => [ID], { description: "The years that can be asked for, the newest first" })
  overviewYears(@Ctx() { readStatistics }: StaffContext): Promise<readonly string[]> {
    return readStatistics(readPeriods);
  }

  @requires("statistics:records")
  @Query(() => [RecordBehindCell], { description: "The records behind a number, as far as the asker may see them" })
  async recordsBehind(
    @Arg("period", () => ID) code: string,
    @Arg("figure", () => ID) figure: string,
    @Arg("key", () => [String]) key: string[],
    @Ctx() context: StaffContext,
  ): Promise<readonly RecordBehind[]> {
    const id = parseFigureId(figure);
    if (!id) throw badInput("No such figure");
    return context.read(readRecords(id, { period: periodOf(code, context), key }));
  }
}

function periodOf(code: string, { today }: StaffContext): Period {
  const period = knownPeriod(code, today);
  if (!period) throw badInput("No such period");
  return period;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

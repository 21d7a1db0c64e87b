import { addMonths, calendarDate } from "@vas/domain/kernel";
import { Ctx, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { centresWithHalf, referralsOfCentres } from "./effect.queries.ts";
import { toTrainingEffect, TrainingEffect } from "./effect.schema.ts";

/** Months before and after. It cannot be chosen: from two windows side by side single months would follow. */
const window = 6;

@Resolver()
export class EffectResolver {
  @requires("coverage:read")
  @Query(() => TrainingEffect, {
    description:
      "What reception centres refer before and after half of their staff is certified; small counts protected",
  })
  async trainingEffect(@Ctx() { read, readStatistics, today }: StaffContext): Promise<TrainingEffect> {
    const centres = await read(centresWithHalf);
    const referrals = await readStatistics(referralsOfCentres);
    const lastMonth = addMonths(calendarDate(`${today.slice(0, 7)}-01`), -1).slice(0, 7);
    return toTrainingEffect({ centres: centres.map(({ centre }) => centre), referrals, window, lastMonth }, centres);
  }
}

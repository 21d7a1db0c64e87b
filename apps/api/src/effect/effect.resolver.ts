import { countedMonths } from "@vas/domain/effect";
import { addMonths, calendarDate } from "@vas/domain/kernel";
import { Ctx, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { centresWithHalf, referralsOfCentres } from "./effect.queries.ts";
import { toTrainingEffect, TrainingEffect } from "./effect.schema.ts";

@Resolver()
export class EffectResolver {
  @requires("coverage:read")
  @Query(() => TrainingEffect, {
    description:
      "What reception centres refer before and after half of their staff is certified; small counts protected",
  })
  async trainingEffect(@Ctx() { read, readStatistics, today }: StaffContext): Promise<TrainingEffect> {
    const centres = await read(centresWithHalf);
    const { referrals, ...reach } = await readStatistics(referralsOfCentres);
    const lastOver = addMonths(calendarDate(`${today.slice(0, 7)}-01`), -1).slice(0, 7);
    const counted = countedMonths({ ...reach, lastOver });
    return toTrainingEffect({ centres: centres.map(({ centre }) => centre), referrals, counted }, centres);
  }
}

import { countedMonths, referralsOfCentres } from "@vas/domain/effect";
import { addMonths, calendarDate } from "@vas/domain/kernel";
import { Ctx, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { centresWithHalf, referralsOfBodies } from "./effect.queries.ts";
import { toTrainingEffect, TrainingEffect } from "./effect.schema.ts";

@Resolver()
export class EffectResolver {
  @requires("coverage:read")
  @Query(() => TrainingEffect, {
    description:
      "What reception centres refer before and after half of their staff is certified; small counts protected",
  })
  async trainingEffect(@Ctx() { read, readStatistics, today }: StaffContext): Promise<TrainingEffect> {
    const named = await read(centresWithHalf);
    const centres = named.map(({ centre }) => centre);
    const { referrals, ...reach } = await readStatistics(referralsOfBodies(centres.map((one) => one.organisation)));
    const lastOver = addMonths(calendarDate(`${today.slice(0, 7)}-01`), -1).slice(0, 7);
    const counted = countedMonths({ ...reach, lastOver });
    return toTrainingEffect({ centres, referrals: referralsOfCentres({ centres, referrals }), counted }, named);
  }
}

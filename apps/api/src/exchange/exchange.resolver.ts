import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { bankExport } from "./exchange.export.ts";
import { BankExportType, toBankExport } from "./exchange.schema.ts";

@Resolver()
export class ExchangeResolver {
  @requires("course:write")
  @Query(() => BankExportType, { nullable: true, description: "What of a course's bank each format can say" })
  async bankExport(
    @Arg("course", () => ID) course: string,
    @Ctx() { read, language }: StaffContext,
  ): Promise<BankExportType | null> {
    const found = await read(bankExport(course));
    return found && toBankExport(found, language);
  }
}

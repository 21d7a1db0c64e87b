import { permissionsOf } from "@vas/domain/kernel";
import { Ctx, Query, Resolver } from "type-graphql";
import type { StaffContext, TraineeContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { ownBody } from "./session.queries.ts";
import { Session, TraineeSession } from "./session.schema.ts";

@Resolver()
export class SessionResolver {
  @requires("session:read")
  @Query(() => Session, { description: "The person who asks" })
  session(@Ctx() { actor, session }: StaffContext): Session {
    if (!session) throw new KernelError("FORBIDDEN");
    const { id, roles, language } = actor;
    return { ...session, id, roles, language, unit: session.belongsTo ?? "", permissions: permissionsOf(actor) };
  }
}

@Resolver()
export class TraineeSessionResolver {
  @requires("training:own")
  @Query(() => TraineeSession, { description: "The trainee who asks" })
  async session(@Ctx() { actor, session, read, language }: TraineeContext): Promise<TraineeSession> {
    if (!session) throw new KernelError("FORBIDDEN");
    const organisation = (await read(ownBody))?.[language] ?? session.belongsTo;
    return { ...session, id: actor.id, language: actor.language, organisation };
  }
}

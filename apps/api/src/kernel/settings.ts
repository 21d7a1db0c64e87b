import { dataScopeOf, type Actor } from "@vas/domain/kernel";

/** A prepared statement: the name lets PostgreSQL keep its plan on the connection. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

/** Who acts, as settings local to the transaction; row-level security reads them and nothing else. */
export function actorSettings(actor: Actor, requestId: string): Statement {
  return {
    name: "actor_settings",
    text: `select set_config('app.actor_id', $1, true), set_config('app.scope', $2, true), set_config('app.unit_id', $3, true),
      set_config('app.client_id', $4, true), set_config('app.request_id', $5, true)`,
    values: [
      actor.id,
      dataScopeOf(actor),
      actor.kind === "trainee" ? "" : actor.unit,
      actor.kind === "partner" ? actor.id : "",
      requestId,
    ],
  };
}

import { dataScopeOf, holdsPermission, type Actor } from "@vas/domain/kernel";

/** A prepared statement: the name lets PostgreSQL keep its plan on the connection. */
export type Statement = {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** One plan is right for all values, so PostgreSQL need not look for a better one at each call. */
  readonly keepsPlan?: boolean;
};

/**
 * Who acts, as settings local to the transaction; row-level security reads them and nothing else. Of a transaction that only
 * reads, its first statement says whether plans are kept.
 */
export function actorSettings(actor: Actor, requestId: string, keepsPlan = false): Statement {
  return {
    name: "actor_settings",
    text: `select set_config('app.actor_id', $1, true), set_config('app.scope', $2, true), set_config('app.unit_id', $3, true),
      set_config('app.client_id', $4, true), set_config('app.request_id', $5, true), set_config('plan_cache_mode', $6, true),
      set_config('app.learners', $7, true), set_config('app.courses', $8, true)`,
    values: [
      actor.id,
      dataScopeOf(actor),
      actor.kind === "trainee" ? "" : actor.unit,
      actor.kind === "partner" ? actor.id : "",
      requestId,
      keepsPlan ? "force_generic_plan" : "auto",
      sightOfLearners(actor),
      sightOfCourses(actor),
    ],
  };
}

/** What staff reach of learners: who they are and how they stand, only how they stand, or nothing. */
function sightOfLearners(actor: Actor): "names" | "standing" | "" {
  if (holdsPermission(actor, "training:manage")) return "names";
  return holdsPermission(actor, "coverage:read") ? "standing" : "";
}

/**
 * What staff reach of courses: all of them with their questions and cases, to write them; what published versions say, to tell
 * which courses learners take; or nothing.
 */
function sightOfCourses(actor: Actor): "write" | "published" | "" {
  if (holdsPermission(actor, "course:write")) return "write";
  return sightOfLearners(actor) === "" ? "" : "published";
}

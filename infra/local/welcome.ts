import type { DemoPerson } from "@vas/domain/demo";
import { join } from "node:path";
import type { StartSettings } from "./settings.ts";

/** Tells where everything is and who may sign in. */
export function tellAddresses(
  { port, identityPort, dataDirectory }: StartSettings,
  people: readonly DemoPerson[],
): void {
  const origin = `http://localhost:${port}`;
  tellTable([
    ["Console", `${origin}/`],
    ["Portal", `${origin}/portal/`],
    ["GraphQL of the console", `${origin}/casework/graphql`],
    ["GraphQL of the portal", `${origin}/training/graphql`],
    ["GraphQL for partners", `${origin}/partner/graphql`],
    ["Partners' tokens", `${origin}/partner/token`],
    ["Identity provider", `http://localhost:${identityPort}/`],
    ["Health", `${origin}/livez  ${origin}/readyz  ${origin}/metrics`],
    ["Mail that was sent", join(dataDirectory, "mail")],
    ["Log", join(dataDirectory, "api.log")],
  ]);
  console.log(`\nDemo people, signed in by one click or by POST ${origin}/dev/sign-in {"as": "<name>"}:`);
  tellTable(people.map((person) => [person.key, `${person.name}, ${workOf(person)}`]));
  console.log("");
}

function workOf(person: DemoPerson): string {
  if (person.realm === "casework") return person.roles.join(", ");
  return `${person.managesStaff ? "manager of the staff" : "trainee"}, ${person.organisation}`;
}

function tellTable(rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}${value}`);
}

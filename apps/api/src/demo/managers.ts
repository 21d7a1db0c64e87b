import { demoPeople } from "@vas/domain/demo";
import type pg from "pg";
import type { FrontDoor } from "./front-door.ts";
import { demoKey } from "./keys.ts";

const nameManager = `mutation NameDemoManager($input: NameManagerInput!, $key: ID!) {
  nameManager(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

/** Names the managers of the demo for the bodies to which they belong; who is it already stays it. @returns how many there are. */
export async function nameManagers(admin: pg.Pool, frontDoor: FrontDoor): Promise<number> {
  const managers = demoPeople.filter((person) => person.realm === "training" && person.managesStaff);
  const { rows } = await admin.query<{ learner: string; organisation: string | null }>(
    "select id as learner, organisation_id as organisation from kernel.trainee where id = any($1)",
    [managers.map(({ id }) => id)],
  );
  for (const { learner, organisation } of rows) {
    if (organisation === null) throw new Error("A manager of the demo belongs to no body");
    const asked = { as: "trainer", document: nameManager, operation: "NameDemoManager" };
    const answer = await frontDoor(asked, { input: { learner, organisation }, key: demoKey(`manager ${learner}`) });
    if (answer?.message !== undefined && answer.__typename !== "ManagerAlready") throw new Error(answer.message);
  }
  return managers.length;
}

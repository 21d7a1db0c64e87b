import { failure } from "@vas/local/failure";
import { ask } from "./ask.ts";
import type { Contestant } from "./contestants.ts";
import { postgraphileDocuments } from "./documents.ts";
import { postgraphileCursor, type Cursor, type Start } from "./scenarios.ts";
import { once } from "./stage.ts";

/** Customers at which requests set out: the same in every run, all over the register, each with a full page behind it. */
export async function chooseStarts(url: string, count: number): Promise<readonly Start[]> {
  return once(url, async (client) => {
    const { rows } = await client.query<Start>(
      `select c.id, c.admitted_on::text as "admittedOn", c.person_id as "personId", r.organisation_id as "organisationId",
          c.unit_id as "unitId"
        from casework.customer c join casework.referral r on r.id = c.referral_id
        where (c.admitted_on, c.id) > (select admitted_on, id from casework.customer order by admitted_on, id offset 50 limit 1)
        order by md5(c.id::text) limit $1`,
      [count],
    );
    return rows;
  });
}

/** How PostGraphile writes the place of a customer in the list: it is asked for one, and shows. */
export async function cursorOf(postgraphile: Contestant): Promise<Cursor> {
  const body = JSON.stringify({ query: postgraphileDocuments.page, variables: { after: null } });
  const { answer } = await ask(postgraphile, "page", body);
  const { data } = answer as { data?: { customers?: { pageInfo: { endCursor: string } } } };
  if (!data?.customers) throw failure(`PostGraphile does not answer a page: ${JSON.stringify(answer)}`);
  return postgraphileCursor(data.customers.pageInfo.endCursor);
}

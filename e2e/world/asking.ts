import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { origin } from "./address.ts";

/** An operation and what it is asked with. Its one root field is named `it`. */
export type Asked = { readonly query: string; readonly variables?: object };
export type Surface = "casework" | "training";

/** Asks a surface as whoever is signed in on the page. @throws Error with what it answered instead of data */
export async function ask<Answer>(page: Page, surface: Surface, { query, variables = {} }: Asked): Promise<Answer> {
  const headers = { "x-vas-request": "1", "x-language": "fi" };
  const address = `${origin}/${surface}/graphql`;
  const answer = await page.context().request.post(address, { headers, data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: { it: Answer }; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(`The surface ${surface} answered ${JSON.stringify(errors)}`);
  return data.it;
}

/** A change: its field, the type of its input, and what is asked of its success. */
export type Changing = { readonly type: string; readonly input: object; readonly selected?: string };

/** Changes something as whoever is signed in on the page. @throws Error with the refusal's words */
export async function change<Changed>(
  page: Page,
  field: `${Surface}.${string}`,
  { type, input, selected = "" }: Changing,
): Promise<Changed> {
  const [surface, name] = field.split(".") as [Surface, string];
  const query = `mutation Change($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) {
    __typename ${selected} ... on Rejection { message } } }`;
  const variables = { input, key: randomUUID() };
  const answer = await ask<Changed & { readonly message?: string }>(page, surface, { query, variables });
  if (answer.message) throw new Error(`${name} was refused: ${answer.message}`);
  return answer;
}

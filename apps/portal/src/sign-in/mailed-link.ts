/** What the edge answered to a page that has no session yet; `status` tells refusals apart that have no words of their own. */
export type Answered<Answer> = { readonly status: number; readonly answer: Answer | undefined };

/**
 * Sends what a page has to say before anybody is signed in. The secret of a mailed link goes in the body: it is in no address.
 * @throws TypeError without a connection.
 */
export async function sendBeforeSignIn<Answer>(
  path: string,
  body: object,
  language: string,
): Promise<Answered<Answer>> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: response.ok ? ((await response.json()) as Answer) : undefined };
}

const secret = /^#?([\w-]{43})$/;

/** The secret of a mailed link, from what stands after the # of its address; undefined where none does. */
export function secretIn(hash: string): string | undefined {
  return secret.exec(hash)?.[1];
}

export const tooOften = 429;
export const notAnAddress = 400;

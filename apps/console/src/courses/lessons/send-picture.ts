export type PictureSending = {
  readonly file: File;
  /** Sent again under the same key it is kept once. */
  readonly key: string;
  /** For whom the page was drawn; the server refuses what another person's page sends. */
  readonly person: string;
};

export type PictureAnswer = { readonly hash: string } | { readonly fault: string };

/** In bytes, as the server takes at most. */
export const largestPicture: number = 2 * 1024 * 1024;

/** Sends a picture to be kept. @throws Error where it was not answered. */
export async function sendPicture({ file, key, person }: PictureSending): Promise<PictureAnswer> {
  const headers = {
    "content-type": "application/octet-stream",
    "idempotency-key": key,
    "x-person": person,
    "x-vas-request": "1",
  };
  const answer = await fetch("/casework/pictures", { method: "POST", body: file, credentials: "same-origin", headers });
  if (!answer.ok) throw new Error(`The picture was answered with ${answer.status}`);
  return (await answer.json()) as PictureAnswer;
}

import type { Actor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

export type Picture = { readonly mediaType: string; readonly bytes: Buffer };

/** The picture of a hash, or null where there is none. */
export function pictureOf<A extends Actor>(hash: string): Read<Picture | null, A> {
  return async ({ run, saw }) => {
    const [row] = await run<Picture>({
      name: "picture",
      text: `select media_type as "mediaType", bytes from training.picture where hash = $1`,
      values: [hash],
    });
    saw({ classes: ["learning"], count: row ? 1 : 0 });
    return row ?? null;
  };
}

import { createHash } from "node:crypto";
import { permitsCourse } from "@vas/domain/courses";
import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import type { Command } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { checkPicture } from "./picture.check.ts";

export type KeepPicture = {
  /** The bytes as they came, in base64. */
  readonly picture: string;
};

/**
 * Keeps a picture under the hash of its bytes; the same picture is kept once.
 * @throws KernelError FORBIDDEN where the actor writes no courses
 */
export const keepPicture: Command<
  KeepPicture,
  { readonly hash: string },
  { readonly kind: "NotAPicture" },
  StaffActor
> = async function keepPicture(unit, { picture }) {
  if (!permitsCourse(unit.actor)) throw new KernelError("FORBIDDEN");
  const checked = checkPicture(Buffer.from(picture, "base64"));
  if (!checked) return reject({ kind: "NotAPicture" });
  const { mediaType, bytes } = checked;
  const hash = createHash("sha256").update(bytes).digest("hex");
  await unit.run({
    name: "keep_picture",
    text: `insert into training.picture (hash, media_type, bytes, kept_by, kept_at) values ($1, $2, $3, $4, $5)
        on conflict (hash) do nothing`,
    values: [hash, mediaType, bytes, unit.actor.id, unit.at],
  });
  unit.touched({ classes: ["learning"], count: 1 });
  return accept({ hash });
};

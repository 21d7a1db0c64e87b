import type { StaffActor, TraineeActor } from "@vas/domain/kernel";
import {
  EdgeFailure,
  idempotencyKeyOf,
  json,
  openFileRequest,
  receiveBody,
  type Admission,
  type EdgeRequest,
  type FileDoor,
  type Route,
} from "../edge/index.ts";
import { keepPicture } from "./picture.commands.ts";
import { pictureOf } from "./picture.queries.ts";

export type PictureUploadOptions = FileDoor<StaffActor> & { readonly admission: Admission };

/** In bytes: what a phone loads at once over a slow network. */
const largestPicture = 2 * 1_024 * 1_024;
/** In milliseconds. */
const longestSilence = 30_000;

/**
 * `POST /casework/pictures`: the body is a PNG, JPEG or WebP of 2 MB at most. The answer is JSON: `hash`, under which the picture is
 * shown at `/pictures/<hash>`, or `fault` where the bytes are no such picture.
 */
export function pictureUploadRoute(options: PictureUploadOptions): Route {
  const operation = "KeepPicture";
  return {
    method: "POST",
    path: "/casework/pictures",
    async handle(request) {
      const opened = await openFileRequest(request, options, { operation, permission: "course:write" });
      const { scope, limitHeaders } = opened;
      const key = idempotencyKeyOf(request);
      const leave = options.admission.enter("deferrable");
      try {
        const bytes = await receiveBody(request, { largest: largestPicture, longestSilence }, collect);
        const result = await scope.context.perform(keepPicture, { picture: bytes.toString("base64") }, key);
        await scope.settle();
        const answered = result.ok ? { hash: result.value.hash } : { fault: result.rejection.kind };
        return { ...json(200, answered, limitHeaders), operation };
      } finally {
        leave();
      }
    },
  };
}

async function collect(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const received: Buffer[] = [];
  for await (const part of parts) received.push(part);
  return Buffer.concat(received);
}

/** Shows a picture to whoever is signed in at one door; undefined where nobody is. */
export type PictureDoor = (request: EdgeRequest, hash: string) => Promise<Shown | undefined>;
type Shown = { readonly mediaType: string; readonly bytes: Buffer } | null;

/** How those of one realm are shown pictures. */
export function pictureDoor<A extends StaffActor | TraineeActor>(door: FileDoor<A>): PictureDoor {
  return async (request, hash) => {
    const asked = { operation: "Picture", permission: null };
    const opened = await openFileRequest(request, door, asked).catch((error: unknown) => {
      if (error instanceof EdgeFailure && error.code === "UNAUTHENTICATED") return undefined;
      throw error;
    });
    if (!opened) return undefined;
    const { scope } = opened;
    const picture = await scope.context.read(pictureOf<A>(hash));
    await scope.settle();
    return picture;
  };
}

/**
 * `GET /pictures/:hash`: a picture of a lesson, for learners and for those who write courses, whoever of both is signed in. Its bytes
 * are those of its hash, so that a browser asks for it once.
 */
export function pictureRoute(doors: readonly PictureDoor[]): Route {
  return {
    method: "GET",
    path: "/pictures/:hash",
    async handle(request) {
      const hash = request.parameters["hash"] ?? "";
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new EdgeFailure("NOT_FOUND");
      let isSignedIn = false;
      for (const door of doors) {
        const picture = await door(request, hash);
        isSignedIn ||= picture !== undefined;
        // The same browser may hold a session of both; who writes no courses may learn one.
        if (!picture) continue;
        const headers = {
          "content-type": picture.mediaType,
          "cache-control": "private, max-age=31536000, immutable",
          "content-disposition": "inline",
        };
        return { status: 200, headers, body: picture.bytes, operation: "Picture" };
      }
      throw new EdgeFailure(isSignedIn ? "NOT_FOUND" : "UNAUTHENTICATED");
    },
  };
}

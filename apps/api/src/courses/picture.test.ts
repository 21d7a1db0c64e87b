import { createHash, randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";
import type { StaffActor, TraineeActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EdgeFailure, openAdmission, openRateLimit, type EdgeRequest } from "../edge/index.ts";
import { openRequest } from "../kernel/request.ts";
import { traineeActor } from "../testing/learners.ts";
import { codeIn, serve, type Served } from "../testing/served-boxes.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { checkPicture } from "./picture.check.ts";
import { pictureDoor, pictureRoute, pictureUploadRoute } from "./picture.route.ts";

let world: World;
let edge: Served;

/** Signs in whomever of the realm the request names, `staff trainer` or with another session `staff caseworker, trainee trainee`. */
function identifying<A>(realm: string, actorOf: (key: string) => A) {
  return ({ headers }: EdgeRequest) => {
    const sessions = String(headers.authorization).split(", ");
    const [of, key = ""] = sessions.find((session) => session.startsWith(realm))?.split(" ") ?? [];
    if (of !== realm) return Promise.reject(new EdgeFailure("UNAUTHENTICATED"));
    return Promise.resolve({ actor: actorOf(key), session: null, purpose: null });
  };
}

beforeAll(async () => {
  world = await openWorld();
  const staff = {
    identify: identifying("staff", (key) => staffActor(key) as StaffActor),
    open: (asked: Parameters<typeof openRequest<StaffActor>>[1]) => openRequest(world.kernels.casework, asked),
  };
  const learners = {
    identify: identifying("trainee", (key) => traineeActor(key) as TraineeActor),
    open: (asked: Parameters<typeof openRequest<TraineeActor>>[1]) => openRequest(world.kernels.training, asked),
  };
  const limits = {
    rateLimit: openRateLimit({ name: "casework", requests: 100, seconds: 60 }),
    admission: openAdmission(10),
  };
  const few = { rateLimit: openRateLimit({ name: "training", requests: 5, seconds: 60 }) };
  const doors = [pictureDoor({ ...staff, ...limits }), pictureDoor({ ...learners, ...few })];
  edge = await serve({ routes: [pictureUploadRoute({ ...staff, ...limits }), pictureRoute(doors)] });
});
afterAll(async () => {
  await edge.stop();
  await world.close();
});

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const head = chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]));
const place = chunk("eXIf", Buffer.from("60.17 N 24.94 E"));
const plain = Buffer.concat([start, head, chunk("IDAT", Buffer.from("x")), chunk("IEND")]);
const noted = Buffer.concat([
  start,
  head,
  place,
  chunk("IDAT", Buffer.from("x")),
  chunk("IEND"),
  Buffer.from("<script>"),
]);

async function send(body: Buffer | string, who = "staff trainer", key = randomUUID()) {
  const headers = { authorization: who, "idempotency-key": key, "content-type": "application/octet-stream" };
  return edge.send("/casework/pictures", { method: "POST", headers, body });
}

function look(hash: string, who: string) {
  return edge.send(`/pictures/${hash}`, { headers: { authorization: who } });
}

test("a picture is kept once, without the notes of the camera, and shown to writers and learners under its hash", async () => {
  const { hash } = JSON.parse((await send(noted)).text) as { readonly hash: string };
  expect(hash).toBe(createHash("sha256").update(plain).digest("hex"));
  expect(JSON.parse((await send(plain, "staff trainer-2")).text)).toEqual({ hash });
  for (const who of ["staff trainer", "trainee trainee", "staff caseworker, trainee trainee"]) {
    const shown = await look(hash, who);
    expect([shown.status, shown.headers["content-type"]]).toEqual([200, "image/png"]);
    expect(shown.headers["cache-control"]).toBe("private, max-age=31536000, immutable");
    expect(shown.headers["x-content-type-options"]).toBe("nosniff");
  }
  const { rows } = await world.administrator.query("select media_type, bytes from training.picture");
  expect(rows).toEqual([{ media_type: "image/png", bytes: plain }]);
});

test("a picture is shown to nobody who is not signed in, nor to staff who write no courses, and one that is not there is not there", async () => {
  const hash = createHash("sha256").update(plain).digest("hex");
  expect(codeIn(await look(hash, "staff caseworker"))).toBe("NOT_FOUND");
  expect(codeIn(await look(hash, "nobody"))).toBe("UNAUTHENTICATED");
  expect(codeIn(await look("0".repeat(64), "trainee trainee"))).toBe("NOT_FOUND");
  expect(codeIn(await look("..%2f..%2fetc", "trainee trainee"))).toBe("NOT_FOUND");
});

test("another site's page is shown no picture, whoever is signed in, and brings none", async () => {
  const { hash } = JSON.parse((await send(plain)).text) as { readonly hash: string };
  for (const authorization of ["staff trainer", "trainee trainee"]) {
    const elsewhere = { authorization, "sec-fetch-site": "cross-site" };
    expect(codeIn(await edge.send(`/pictures/${hash}`, { headers: elsewhere }))).toBe("CROSS_SITE_REFUSED");
    const bringing = { method: "POST", headers: elsewhere, body: plain };
    expect(codeIn(await edge.send("/casework/pictures", bringing))).toBe("CROSS_SITE_REFUSED");
  }
});

test("one learner is shown pictures so often a minute, and others still are", async () => {
  const hash = createHash("sha256").update(plain).digest("hex");
  const codes = [];
  for (let times = 0; times < 6; times += 1) codes.push((await look(hash, "trainee trainee-sv")).status);
  expect(codes).toEqual([200, 200, 200, 200, 200, 429]);
  expect((await look(hash, "trainee trainee")).status).toBe(200);
});

test("whoever does not write courses keeps no picture", async () => {
  const reply = await send(plain, "staff caseworker");
  expect([reply.status, codeIn(reply)]).toEqual([403, "FORBIDDEN"]);
});

test.each([
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a GIF", "GIF89a"],
  ["the beginning of a PNG", start],
  ["a PNG that ends in the middle", plain.subarray(0, plain.length - 6)],
  ["a JPEG that ends in its head", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0])],
  ["an empty WebP", Buffer.from("RIFF\u0004\u0000\u0000\u0000WEBP", "latin1")],
  ["nothing", ""],
])("%s is no picture, whatever it is called", async (_, body) => {
  expect(JSON.parse((await send(Buffer.from(body))).text)).toEqual({ fault: "NotAPicture" });
});

test("a picture of more than two megabytes is refused before it is read whole", async () => {
  expect(codeIn(await send(Buffer.concat([plain, Buffer.alloc(2 * 1024 * 1024)])))).toBe("PAYLOAD_TOO_LARGE");
});

/** A part of a JPEG. */
function part(marker: number, text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, "latin1")]);
}

describe("of a JPEG", () => {
  const [begin, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];
  const profile = part(0xe2, "ICC_PROFILE\0\u0001\u0001colours");
  const jfifHead = "JFIF\0\u0001\u0002\0\0\u0001\0\u0001";
  const [jfif, adobe] = [part(0xe0, `${jfifHead}\0\0`), part(0xee, "Adobe\0")];
  // Within a scan: a stuffed zero, and the beginning of its next piece.
  const scan = (text: string) =>
    Buffer.concat([part(0xda, "s"), Buffer.from(text), Buffer.from([0xff, 0, 0xff, 0xd0]), Buffer.from(text)]);
  const cleaned = (...parts: Buffer[]) => checkPicture(Buffer.concat([begin, ...parts]))?.bytes;
  const whole = (...parts: Buffer[]) => Buffer.concat([begin, ...parts, end]);

  test("the size, the colours and the scans are kept, and no note of a camera or a program", () => {
    const notes = [
      part(0xe1, "Exif\0\0GPS"),
      part(0xe2, "MPF\0second picture"),
      part(0xe0, "JFXX\0small picture"),
      part(0xed, "Photoshop 3.0\0name"),
      part(0xef, "anything"),
      part(0xfe, "note"),
      part(0xee, "Other"),
    ];
    expect(cleaned(jfif, ...notes, profile, adobe, part(0xdb, "t"), part(0xc2, "f"), scan("picture"), end)).toEqual(
      whole(jfif, profile, adobe, part(0xdb, "t"), part(0xc2, "f"), scan("picture")),
    );
  });

  test("what stands behind its end goes, and notes between its scans do", () => {
    const between = [part(0xc4, "table"), part(0xe1, "GPS")];
    const behind = whole(part(0xe1, "GPS of a second picture"), scan("film"));
    expect(cleaned(jfif, scan("one"), ...between, Buffer.from([0xff]), scan("two"), end, behind)).toEqual(
      whole(jfif, scan("one"), part(0xc4, "table"), scan("two")),
    );
  });

  test("a small picture in its head goes, which may show what was cut away", () => {
    const small = part(0xe0, `${jfifHead}\u0002\u0002twelve bytes`);
    expect(cleaned(small, scan("picture"), end)).toEqual(whole(jfif, scan("picture")));
  });

  test("how it is to be turned is kept of a camera's notes, in either order of bytes, and nothing else", () => {
    const turnedBy = (orientation: string) =>
      part(0xe1, `Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0${orientation}\0\0\0\0\0\0`);
    // Two entries: a maker's note first, then the turn by a quarter.
    const little = part(
      0xe1,
      "Exif\0\0II*\0\u0008\0\0\0\u0002\0|\u0092\u0007\0\u0004\0\0\0GPS!\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0\0\0\0\0",
    );
    expect(cleaned(jfif, little, scan("picture"), end)).toEqual(whole(jfif, turnedBy("\u0006"), scan("picture")));
    expect(cleaned(jfif, turnedBy("\u0008"), scan("p"), end)).toEqual(whole(jfif, turnedBy("\u0008"), scan("p")));
    for (const none of ["\u0001", "\u0009"]) {
      expect(cleaned(jfif, turnedBy(none), scan("p"), end)).toEqual(whole(jfif, scan("p")));
    }
    expect(cleaned(jfif, part(0xe1, "Exif\0\0MM"), scan("p"), end)).toEqual(whole(jfif, scan("p")));
  });

  test("one that does not come to its end is none", () => {
    expect(cleaned(jfif, scan("one"))).toBeUndefined();
    expect(cleaned(jfif, scan("one"), Buffer.from([0xff]))).toBeUndefined();
    expect(cleaned(jfif, scan("one"), Buffer.from("text"))).toBeUndefined();
  });
});

test("of a PNG only parts are kept that say how it looks, and not one that a program made up", () => {
  const body = [chunk("pHYs", Buffer.from("size")), chunk("IDAT", Buffer.from("x")), chunk("IEND")];
  const made = [chunk("caBX", Buffer.from("where it was made")), chunk("iTXt", Buffer.from("name"))];
  expect(checkPicture(Buffer.concat([start, head, ...made, ...body]))?.bytes).toEqual(
    Buffer.concat([start, head, ...body]),
  );
});

describe("of a WebP", () => {
  const riff = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(name, "latin1"), length, data, Buffer.alloc(data.length % 2)]);
  };
  const webp = (...parts: Buffer[]) => riff("RIFF", Buffer.concat([Buffer.from("WEBP"), ...parts]));
  const flags = (bits: number) => riff("VP8X", Buffer.from([bits, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const picture = riff("VP8L", Buffer.from("odd"));
  const notes = [riff("EXIF", Buffer.from("GPS!")), riff("XMP ", Buffer.from("name")), riff("MADE", Buffer.from("up"))];

  test("the notes go that it announces, those that it does not, and what stands behind its end", () => {
    const given = Buffer.concat([webp(flags(0b0010_1100), picture, ...notes), riff("EXIF", Buffer.from("GPS!"))]);
    expect(checkPicture(given)).toEqual({ mediaType: "image/webp", bytes: webp(flags(0b0010_0000), picture) });
  });

  test("that moves the frames are kept without what stands in them beside the picture", () => {
    const frame = (...parts: Buffer[]) => riff("ANMF", Buffer.concat([Buffer.alloc(16, 1), ...parts]));
    const moving = (...parts: Buffer[]) => webp(flags(0b0000_0010), riff("ANIM", Buffer.alloc(6)), frame(...parts));
    expect(checkPicture(moving(picture, ...notes))?.bytes).toEqual(moving(picture));
    expect(checkPicture(webp(riff("ANMF", Buffer.alloc(3))))).toBeUndefined();
  });

  test("one that says that it is longer than it is, is none", () => {
    expect(checkPicture(webp(picture).subarray(0, -2))).toBeUndefined();
  });
});

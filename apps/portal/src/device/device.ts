import { languages, type Language } from "@vas/ui";
import { keptLessons } from "./kept-lessons.ts";
import { removePictures } from "./kept-pictures.ts";
import { deliveredKey } from "./queue.ts";
import { ownerKey, type Shelf, type Shelves } from "./shelves.ts";

/** Until when a session lasts, as instants of this machine's clock, and how long without a sign of life; milliseconds. */
export type KeptTimes = { readonly idleUntil: number; readonly expiresAt: number; readonly idleWindow: number };

type Asked = { readonly operation: string; readonly language: Language; readonly variables: unknown };

/** Whose page this is; undefined before anybody is known. */
export type Reader = { person?: string };

const everything: readonly Shelf[] = ["about", "answers", "lessons", "waiting", "refused"];
const timesKey = "times";
const languageKey = "language";
const owedKey = "sign-out-owed";

/** What this device holds for one learner. Nobody else's is ever read, and a change of person leaves nothing behind. */
export type Device = ReturnType<typeof deviceOn>;

/** The learner's device over its shelves. */
export function deviceOn(shelves: Shelves) {
  const reader: Reader = {};
  return {
    shelves,
    person: () => reader.person,
    ...ownership(shelves, reader),
    ...answers(shelves, reader),
    ...keptLessons(shelves, reader),
    ...signOutOwed(shelves),
    /** The language that the pages were read in last: the worker's pages speak it too. */
    keepLanguage: (language: Language) => shelves.put("about", languageKey, language),
    language: async () => (await shelves.get("about", languageKey)) as Language | undefined,
  };
}

function ownership(shelves: Shelves, reader: Reader) {
  const times = async () => (await shelves.get("about", timesKey)) as KeptTimes | undefined;
  return {
    /**
     * The device is this person's from now on. What another left is removed first.
     * @returns how much the other had done that was never sent.
     */
    async begin(id: string): Promise<number> {
      const before = await shelves.get("about", ownerKey);
      const isOther = before !== undefined && before !== id;
      const lost = isOther ? (await shelves.all("waiting")).length : 0;
      if (isOther) await shelves.clear(everything);
      // Also where nobody was: who left last may have been stopped in the middle.
      if (before !== id) await removePictures();
      if (before !== id) await shelves.put("about", ownerKey, id);
      reader.person = id;
      return lost;
    },

    /**
     * Goes on with the last session on this device, where it still lasts at `now` (milliseconds).
     * @returns until when it lasts: opening the portal is a sign of life.
     */
    async resume(now: number): Promise<Pick<KeptTimes, "idleUntil" | "expiresAt"> | undefined> {
      const owner = await shelves.get("about", ownerKey);
      const kept = await times();
      if (typeof owner !== "string" || !kept || Math.min(kept.idleUntil, kept.expiresAt) <= now) return undefined;
      reader.person = owner;
      return { idleUntil: now + kept.idleWindow, expiresAt: kept.expiresAt };
    },

    keepTimes: async ({ idleUntil, expiresAt, idleWindow }: KeptTimes) =>
      reader.person !== undefined &&
      shelves.putAs(reader.person, "about", { key: timesKey, value: { idleUntil, expiresAt, idleWindow } }),

    /** The session is over: what is the learner's goes; published texts and what was never sent stay. */
    async endSession(): Promise<void> {
      const owner = await shelves.get("about", ownerKey);
      // The page of somebody who has left ends nothing of the one who came after.
      if (reader.person !== undefined && owner !== reader.person) return;
      await shelves.clear(["answers"]);
      await shelves.remove("about", [timesKey, deliveredKey]);
    },

    /** Nothing stays. */
    async wipe(): Promise<void> {
      await shelves.clear(everything);
      await removePictures();
      delete reader.person;
    },
  };
}

/** What the server said of the learner. */
function answers(shelves: Shelves, reader: Reader) {
  const keyOf = ({ operation, language, variables }: Asked) => `${operation}|${language}|${JSON.stringify(variables)}`;
  async function keptAnswer(asked: Asked): Promise<unknown> {
    const kept = (await shelves.get("answers", keyOf(asked))) as { person: string; data: unknown } | undefined;
    return kept?.person === reader.person ? kept?.data : undefined;
  }
  return {
    keepAnswer: async (asked: Asked, data: unknown) =>
      reader.person !== undefined &&
      shelves.putAs(reader.person, "answers", { key: keyOf(asked), value: { person: reader.person, data } }),
    keptAnswer,
    /** What the server said to each asking of an operation, in whichever language. */
    async keptAnswersOf(operation: string): Promise<readonly unknown[]> {
      const all = (await shelves.all("answers")) as readonly (readonly [string, { person: string; data: unknown }])[];
      const own = all.filter(([key, { person }]) => key.startsWith(`${operation}|`) && person === reader.person);
      return own.map(([, { data }]) => data);
    },
    /** The answer in the wanted language, or else in another one in which it is here. */
    async keptAnswerInAny(asked: Asked): Promise<unknown> {
      for (const language of [asked.language, ...languages]) {
        const kept = await keptAnswer({ ...asked, language });
        if (kept !== undefined) return kept;
      }
      return undefined;
    },
  };
}

/** Somebody signed out without a network: the server is to be told before anything else is asked of it. */
function signOutOwed(shelves: Shelves) {
  return {
    oweSignOut: () => shelves.put("about", owedKey, true),
    owesSignOut: async () => (await shelves.get("about", owedKey)) === true,
    signOutDone: () => shelves.remove("about", [owedKey]),
  };
}

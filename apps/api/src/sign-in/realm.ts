/** Who signs in where: staff to the console, trainees to the portal. A session of one is nothing to the other. */
export type Realm = "casework" | "training";

export const realms = ["casework", "training"] as const satisfies readonly Realm[];

/** How long a session lasts, in seconds: without anything done, and in all. */
export type SessionLimits = { readonly idle: number; readonly whole: number };

/** Staff see customers' data and may leave a screen open; trainees read long lessons. */
export const sessionLimits: Readonly<Record<Realm, SessionLimits>> = {
  casework: { idle: 15 * 60, whole: 8 * 3_600 },
  training: { idle: 60 * 60, whole: 12 * 3_600 },
};

/** Where a realm's pages begin. */
export const homeOf: Readonly<Record<Realm, string>> = { casework: "/", training: "/portal/" };

/** The page of a realm that says that one is signed out. */
export const signedOutPath: Readonly<Record<Realm, string>> = {
  casework: "/signed-out",
  training: "/portal/signed-out",
};

/** Is this text the name of a realm? */
export function isRealm(text: string | undefined | null): text is Realm {
  return text === "casework" || text === "training";
}

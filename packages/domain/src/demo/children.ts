import type { Country } from "../vocabulary/index.ts";
import { numberOfDay } from "./days.ts";
import { inventIdentity, type Matter } from "./entry.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "../kernel/index.ts";

const numberOfChildren = 3;

function childOf(nationality: Country, sex: "woman" | "man"): Profile {
  return {
    nationality,
    sex,
    basis: "accompanying_child",
    forms: [],
    primaryForm: null,
    domesticServitude: false,
    place: "unknown",
    exploitationCountry: null,
    industry: null,
  };
}

/** Children who were admitted with a mother among the matters, and whose customership ended with hers. */
export function inventChildren(random: Random, matters: readonly Matter[]): readonly Matter[] {
  const mothers = matters.filter(
    ({ identity, outcome }) =>
      identity.sex === "woman" &&
      outcome.outcome === "positive" &&
      identity.birthDate !== null &&
      identity.birthDate < "1985",
  );
  return mothers.slice(0, numberOfChildren).map((mother, index) => {
    const nationality = mother.identity.nationalities[0] ?? "FI";
    const profile = childOf(nationality, index % 2 === 0 ? "woman" : "man");
    const on = numberOfDay(mother.receivedOn);
    const invented = inventIdentity(random, profile, { on, youngest: 1, oldest: 6 });
    return {
      ...mother,
      identity: { ...invented, familyName: mother.identity.familyName },
      profile,
      adult: mother.identity,
    };
  });
}

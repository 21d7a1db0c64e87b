import { signs, type CodeListName } from "@vas/domain/vocabulary";
import { useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import type { ContentState, PersonState } from "../form/referral-state.ts";
import { messages } from "./messages.ts";

const nothing = "–";

const listOf: Readonly<Partial<Record<keyof ContentState | keyof PersonState, CodeListName>>> = {
  primaryForm: "form",
  place: "place",
  industry: "industry",
  proposedBasis: "basis",
  sex: "sex",
};

/** A value of a field as a person reads it; for a comparison of two versions. */
function useValueText() {
  const { t } = useWords();
  const codes = useCodes();
  return (field: keyof ContentState | keyof PersonState, value: unknown): string => {
    if (value === null || value === "") return nothing;
    if (typeof value === "boolean") return t(value ? messages.yes : messages.no);
    const list = listOf[field];
    return typeof value === "string" ? (list ? codes.label(list, value) : value) : nothing;
  };
}

/** What a field of a referral's content says, in one text. */
export function useContentText(): (field: keyof ContentState, state: ContentState) => string {
  const { t, format } = useWords();
  const codes = useCodes();
  const valueText = useValueText();
  const day = (date: string | null) => (date === null ? "" : format.date(date));
  return (field, state) => {
    switch (field) {
      case "referrer": {
        const { kind, contactName, contactDetails } = state.referrer;
        return joined([valueText("referrer", kind && codes.label("referrerKind", kind)), contactName, contactDetails]);
      }
      case "consent": {
        const { givenBy, givenOn } = state.consent;
        return joined([givenBy && codes.label("consentGiver", givenBy), day(givenOn)]);
      }
      case "signs":
        return joined(signs.filter(({ id }) => state.signs.includes(id)).map(({ text }) => t(text)));
      case "forms":
        return joined(state.forms.map((form) => codes.label("form", form)));
      case "exploitationCountry":
        return state.exploitationCountry === null ? nothing : format.country(state.exploitationCountry);
      case "interpreterLanguage":
        return state.interpreterLanguage === null ? nothing : format.languageName(state.interpreterLanguage);
      case "circumstances":
      case "primaryForm":
      case "domesticServitude":
      case "place":
      case "industry":
      case "proposedBasis":
      case "safetyNow":
      case "acuteDanger":
      case "safeContact":
        return valueText(field, state[field]);
      case "adultPerson":
        // The name is in the field itself; here it is enough that another person is meant.
        return state.adultPerson === null ? nothing : t(messages.adult);
    }
  };
}

/** What a field of a person's identity says, in one text. */
export function usePersonText(): (field: keyof PersonState, person: PersonState) => string {
  const { format } = useWords();
  const valueText = useValueText();
  return (field, person) => {
    if (field === "nationalities") return joined(person.nationalities.map(format.country));
    if (field === "birthDate") return person.birthDate === null ? nothing : format.date(person.birthDate);
    return valueText(field, person[field]);
  };
}

function joined(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? nothing : said.join(", ");
}

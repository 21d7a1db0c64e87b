import { useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { bodyName } from "../organisations/organisation-names.ts";
import { messages } from "./messages.ts";
import type { SearchQuery } from "./Search.generated.ts";

export type Found = SearchQuery["search"][number];
export type FoundWords = { readonly title: string; readonly about: string };

/** What a found thing is called, and what tells it from others of the name. */
export function useFoundWords(): (found: Found) => FoundWords {
  const { t, format, language } = useWords();
  const codes = useCodes();
  return (found) => {
    switch (found.__typename) {
      case "FoundCustomer": {
        const { name, reference, admittedOn, endedOn } = found;
        const since = t(messages.current, { from: format.date(admittedOn) });
        const about = endedOn ? t(messages.ended, { to: format.date(endedOn) }) : since;
        return { title: name ?? t(messages.unnamed), about: `${reference}, ${about}` };
      }
      case "FoundReferral": {
        const { name, reference, receivedOn, status } = found;
        const about = [reference, format.date(receivedOn), codes.label("referralStatus", status)].join(", ");
        return { title: name ?? t(messages.unnamed), about };
      }
      case "FoundOrganisation": {
        const { bodyName: fi, nameSv, nameEn, organisationKind, municipality } = found;
        const names = { name: fi, nameSv: nameSv ?? null, nameEn: nameEn ?? null };
        const about = [codes.label("organisationKind", organisationKind), municipality].filter(Boolean).join(", ");
        return { title: bodyName(names, language), about };
      }
    }
  };
}

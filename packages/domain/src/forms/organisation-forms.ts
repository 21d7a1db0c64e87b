import * as z from "zod/mini";
import type { CalendarDate } from "../kernel/index.ts";
import { contactChecks, detailsChecks, type ContactDetails, type OrganisationDetails } from "../organisations/index.ts";
import { dayProblem, earliestBirth, optionalLineRule, organisationKindCodes } from "../vocabulary/index.ts";
import { code, day, open, rule, text, type Form } from "./form.ts";

export type CloseOrganisationInput = { readonly closedOn: CalendarDate };

/** An organisation as it is opened or amended. */
export function saveOrganisationForm(today: CalendarDate): Form<OrganisationDetails> {
  return z
    .object({
      kind: code(organisationKindCodes),
      name: z.string("required"),
      nameSv: open(text(optionalLineRule)),
      nameEn: open(text(optionalLineRule)),
      municipality: open(text(optionalLineRule)),
      capacity: open(z.number("malformed")),
      openedOn: open(day()),
    })
    .check(rule((input) => detailsChecks(input, today)));
}

/** The day on which an organisation closed. */
export function closeOrganisationForm(
  today: CalendarDate,
  openedOn: CalendarDate | null,
): Form<CloseOrganisationInput> {
  const earliest = openedOn ?? earliestBirth;
  return z
    .object({ closedOn: day() })
    .check(rule(({ closedOn }) => [["closedOn", dayProblem(closedOn, { earliest, latest: today }, today)]]));
}

/** A contact person as added or amended. */
export const contactForm: Form<ContactDetails> = z
  .object({ name: z.string("required"), position: z.string(), phone: z.string(), email: z.string() })
  .check(rule(contactChecks));

import * as z from "zod/mini";
import type { CustomerLink, Residence } from "../customers/index.ts";
import type { CalendarDate, OrganisationId, StaffId } from "../kernel/index.ts";
import {
  dayProblem,
  earliestBirth,
  lineRule,
  optionalProseRule,
  personLinkCodes,
  proseRule,
  safetyFlagCodes,
  type CustomerId,
  type SafetyFlag,
  type TextRule,
} from "../vocabulary/index.ts";
import { code, codesOf, day, id, open, rule, text, yesNo, type Form } from "./form.ts";

export type SetSafetyInput = {
  readonly safetyFlags: readonly SafetyFlag[];
  readonly safetyNote: string;
  readonly protectedIdentity: boolean;
};
export type LinkPersonInput = Omit<CustomerLink, "id">;
export type AddNoteInput = { readonly note: string };
export type AssignHandlerInput = { readonly handler: StaffId | null };

const detailsRule: TextRule = { max: 2000, required: false };

/** What everyone who opens the file must know. */
export const setSafetyForm: Form<SetSafetyInput> = z.object({
  safetyFlags: codesOf(safetyFlagCodes),
  safetyNote: text(optionalProseRule),
  protectedIdentity: yesNo(),
});

/** The municipality of residence and the day from which it is. */
export function residenceForm(today: CalendarDate): Form<Residence> {
  return z
    .object({ name: text(lineRule), from: day() })
    .check(
      rule(({ from }) => [["municipalityFrom", dayProblem(from, { earliest: earliestBirth, latest: today }, today)]]),
    );
}

/** A person or body around the customer; someone the system does not know is named in the details. */
export const linkPersonForm: Form<LinkPersonInput> = z
  .object({
    relation: code(personLinkCodes),
    linkedCustomer: open(id<CustomerId>()),
    organisation: open(id<OrganisationId>()),
    details: text(detailsRule),
  })
  .check(
    rule(({ linkedCustomer, organisation, details }) => [
      ["details", linkedCustomer === null && organisation === null && details.trim() === "" ? "required" : undefined],
    ]),
  );

/** A note on the timeline. */
export const addNoteForm: Form<AddNoteInput> = z.object({ note: text(proseRule) });

/** Who handles the customer's matters. */
export const assignHandlerForm: Form<AssignHandlerInput> = z.object({ handler: open(id<StaffId>()) });

import type { RecordReferralInput } from "@vas/domain/forms";
import { fieldLabels, type FieldName } from "@vas/domain/vocabulary";
import type { Words } from "@vas/ui";
import type { FieldValues } from "react-hook-form";
import type { ValidatedForm } from "../../app/forms/form.ts";
import type { ContentState, ReferralState } from "./referral-state.ts";

export type ReferralForm = ValidatedForm<ReferralState, RecordReferralInput>;
/** The part of a form that holds what a referral tells. */
export type ContentForm = ValidatedForm<ContentState, FieldValues>;

/**
 * A form whose state holds a referral's content, as the sections of the content see it. A form's type is that of its whole
 * state; the sections touch their own fields only.
 */
export function contentFormOf<State extends ContentState, Input>(form: ValidatedForm<State, Input>): ContentForm {
  return form as unknown as ContentForm;
}

/** Fields whose place in the form has another name. */
const named: Readonly<Record<string, FieldName>> = {
  "referrer.kind": "referrerKind",
  "consent.givenBy": "consentGivenBy",
  "consent.givenOn": "consentGivenOn",
};

/** What the field at a place of a form is called. */
export function labelAt(path: string): Words {
  const last = path.split(".").at(-1) ?? path;
  const name = named[path] ?? last;
  return name in fieldLabels ? fieldLabels[name as FieldName] : fieldLabels.person;
}

import { partnerScopes, staffRoles, type Language } from "@vas/domain/kernel";
import { addressProblem } from "@vas/domain/invitations";
import { normaliseName, normaliseText } from "@vas/domain/vocabulary";
import { z } from "zod";
import type { Surface } from "../kernel/audit.ts";

const text = z
  .string()
  .transform(normaliseName)
  .pipe(z.string().regex(/^\P{C}{1,200}$/u));
const language = z.enum(["fi", "sv", "en"] satisfies Language[]);
const unit = z.guid();
/** As sign-in and invitations take it: somebody with another one could never ask for a link. */
const email = z
  .string()
  .transform(normaliseText)
  .refine((given) => addressProblem(given) === undefined);

/** A kind of entry of the directory: its table, what names an entry, and what a whole entry has. */
type Kind = {
  readonly table: string;
  /** The column that names an entry for the administrator. */
  readonly key: string;
  readonly keyForm: RegExp;
  /** What is done, as the audit log names it. */
  readonly operation: string;
  readonly surface: Surface;
  readonly row: z.ZodType<Readonly<Record<string, unknown>>>;
  /** What a new entry has where nothing is given. */
  readonly standard: Readonly<Record<string, unknown>>;
};

// What the identity provider or a partner calls itself is compared letter by letter: no spaces, nothing invisible.
const subject = /^[\x21-\x7e]{1,128}$/;

export const kinds = {
  unit: {
    table: "kernel.unit",
    key: "code",
    keyForm: /^[A-Za-z0-9_-]{1,40}$/,
    operation: "KeepUnit",
    surface: "casework",
    row: z.object({ name: text, receives_referrals: z.boolean() }),
    standard: { receives_referrals: false },
  },
  staff: {
    table: "kernel.staff",
    key: "subject",
    keyForm: subject,
    operation: "KeepStaff",
    surface: "casework",
    row: z.object({
      name: text,
      unit_id: unit,
      roles: z.array(z.enum(staffRoles)).min(1),
      language,
      email: email.nullable(),
      active: z.boolean(),
    }),
    standard: { language: "fi", email: null, active: true },
  },
  trainee: {
    table: "kernel.trainee",
    key: "subject",
    keyForm: subject,
    operation: "KeepTrainee",
    surface: "training",
    row: z.object({
      name: text,
      organisation_id: z.guid().nullable(),
      organisation_name: text.nullable(),
      language,
      email: email.nullable(),
      active: z.boolean(),
    }),
    standard: { organisation_id: null, organisation_name: null, language: "fi", email: null, active: true },
  },
  partner: {
    table: "kernel.partner_client",
    key: "client_id",
    keyForm: subject,
    operation: "KeepPartnerClient",
    surface: "partner",
    row: z.object({
      organisation_id: z.guid(),
      unit_id: unit,
      scopes: z.array(z.enum(partnerScopes)).min(1),
      jwks: z.object({ keys: z.array(z.record(z.string(), z.string())).min(1).max(10) }),
      active: z.boolean(),
    }),
    standard: { active: true },
  },
} as const satisfies Record<string, Kind>;

export type EntryKind = keyof typeof kinds;

/** What the administrator gives of an entry: a new one must become whole by it, of one that is there it changes so much. */
export type GivenEntry = {
  readonly kind: EntryKind;
  readonly key: string;
  /** Columns and their values; undefined leaves what is there. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Refuse to make a new entry: disabling somebody who is not there is a mistake in the name. */
  readonly mustExist?: boolean;
};

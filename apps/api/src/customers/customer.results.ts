import { customerRejectionWords } from "@vas/domain/customers";
import type { Language, Result } from "@vas/domain/kernel";
import { createUnionType, ObjectType } from "type-graphql";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { toRefusal } from "../vocabulary/index.ts";
import type { ReopenCustomerRefused } from "./customer-reopen.commands.ts";
import type { ChangeCustomerRefused } from "./customer.commands.ts";

@ObjectType({ description: "The customership was changed" })
export class CustomerChanged {
  readonly kind!: "CustomerChanged";
  readonly id!: string;
}

@ObjectType({ description: "The customership goes on as a new one" })
export class CustomerReopened {
  readonly kind!: "CustomerReopened";
  readonly id!: string;
}

const CustomerNotFound = rejectionType("CustomerNotFound");
const CustomershipEnded = rejectionType("CustomershipEnded");
const CustomershipNotEnded = rejectionType("CustomershipNotEnded");
const LinkNotFound = rejectionType("LinkNotFound");
const LinkedToItself = rejectionType("LinkedToItself");
const NothingChanged = rejectionType("NothingChanged");
const OnlyDirectorDecides = rejectionType("OnlyDirectorDecides");
const NoDelegation = rejectionType("NoDelegation");
const AlreadyCustomer = rejectionType("AlreadyCustomer");

export const ChangeCustomerResult = createUnionType({
  name: "ChangeCustomerResult",
  types: () =>
    [
      CustomerChanged,
      CustomerNotFound,
      StaleVersion,
      InvalidField,
      CustomershipEnded,
      LinkNotFound,
      LinkedToItself,
      NothingChanged,
    ] as const,
  resolveType: ({ kind }) => kind,
});

export const ReopenCustomerResult = createUnionType({
  name: "ReopenCustomerResult",
  types: () =>
    [
      CustomerReopened,
      CustomerNotFound,
      StaleVersion,
      InvalidField,
      CustomershipNotEnded,
      OnlyDirectorDecides,
      NoDelegation,
      AlreadyCustomer,
    ] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...customerRejectionWords,
  CustomerNotFound: { fi: "Asiakasta ei löydy.", sv: "Kunden finns inte.", en: "There is no such customer." },
  AlreadyCustomer: {
    fi: "Henkilö on jo auttamisjärjestelmän asiakas.",
    sv: "Personen är redan kund i hjälpsystemet.",
    en: "The person is already a customer.",
  },
};

type Value = { readonly id: string };

/** What became of a change, as the answer tells it. */
export function toChangeCustomerResult(result: Result<Value, ChangeCustomerRefused>, language: Language) {
  const answer = result.ok
    ? ({ kind: "CustomerChanged", id: result.value.id } as const)
    : toRefusal(result.rejection, words, language);
  return answer as typeof ChangeCustomerResult;
}

/** What became of a reopening, as the answer tells it. */
export function toReopenCustomerResult(result: Result<Value, ReopenCustomerRefused>, language: Language) {
  const answer = result.ok
    ? ({ kind: "CustomerReopened", id: result.value.id } as const)
    : toRefusal(result.rejection, words, language);
  return answer as typeof ReopenCustomerResult;
}

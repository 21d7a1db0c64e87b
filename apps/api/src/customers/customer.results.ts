import { customerRejectionWords } from "@vas/domain/customers";
import type { Language, Result } from "@vas/domain/kernel";
import { createUnionType, ObjectType } from "type-graphql";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { toRefusal } from "../vocabulary/index.ts";
import type { ChangeCustomerRefused } from "./customer.commands.ts";

@ObjectType({ description: "The customership was changed" })
export class CustomerChanged {
  readonly kind!: "CustomerChanged";
  readonly id!: string;
}

const CustomerNotFound = rejectionType("CustomerNotFound");
const CustomershipEnded = rejectionType("CustomershipEnded");
const LinkNotFound = rejectionType("LinkNotFound");
const LinkedToItself = rejectionType("LinkedToItself");
const NothingChanged = rejectionType("NothingChanged");

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

const words = {
  ...customerRejectionWords,
  CustomerNotFound: { fi: "Asiakasta ei löydy.", sv: "Kunden finns inte.", en: "There is no such customer." },
};

type Value = { readonly id: string };

/** What became of a change, as the answer tells it. */
export function toChangeCustomerResult(result: Result<Value, ChangeCustomerRefused>, language: Language) {
  const answer = result.ok
    ? ({ kind: "CustomerChanged", id: result.value.id } as const)
    : toRefusal(result.rejection, words, language);
  return answer as typeof ChangeCustomerResult;
}

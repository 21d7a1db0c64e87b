import { exchangeLimits, hiddenCharacter, type ExchangeProblemCode } from "@vas/domain/exchange";

/** Why a file of a package may not be called so; undefined where it may. Nothing is ever written under such a name. */
export function nameProblem(name: string): ExchangeProblemCode | undefined {
  return checks.find(({ fails }) => fails(name))?.code;
}

type NameCheck = { readonly code: ExchangeProblemCode; readonly fails: (name: string) => boolean };

const checks: readonly NameCheck[] = [
  { code: "name_empty", fails: (name) => name === "" },
  { code: "name_hidden_characters", fails: (name) => hiddenCharacter.test(name) || /[\t\r\n]/.test(name) },
  { code: "name_too_long", fails: (name) => name.length > exchangeLimits.name },
  { code: "name_backslash", fails: (name) => name.includes("\\") },
  { code: "name_drive", fails: (name) => /^[a-z]:/i.test(name) },
  { code: "name_absolute", fails: (name) => name.startsWith("/") },
  { code: "name_traversal", fails: (name) => name.split("/").some((part) => part === ".." || part === ".") },
];

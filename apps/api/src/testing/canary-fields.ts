import type { RegisterColumn } from "@vas/domain/register";
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from "graphql";

/** What is of the type String but a code, a time of day or a place in a list, and no text that anybody writes. */
const codes: ReadonlySet<string> = new Set([
  "BeginCourseInput.code",
  "ExploitationInput.exploitationCountry",
  "PersonIdentityInput.nationalities",
  "SafetyInput.interpreterLanguage",
  "TrainingPlanInput.beginsAt",
  "recordsBehind.key",
]);

/** Every text that a schema takes in: `AddNoteInput.note` of an input, `search.text` of a root field. */
export function textFieldsOf(schema: GraphQLSchema): readonly string[] {
  const ofInputs = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map(({ name, type: of }) => [`${type.name}.${name}`, of] as const),
    );
  const ofRoots = rootFieldsOf(schema).flatMap((field) =>
    field.args.map(({ name, type }) => [`${field.name}.${name}`, type] as const),
  );
  return [...ofInputs, ...ofRoots]
    .filter(([name, type]) => getNamedType(type).name === "String" && !name.endsWith(".after") && !codes.has(name))
    .map(([name]) => name);
}

const registerTexts: readonly RegisterColumn[] = ["reference", "referrer", "person", "given_name", "family_name"];

/** The columns of a register's file that hold text; the others hold codes and days, or a person named before. */
export const registerTextFields: readonly string[] = registerTexts.map((column) => `register.${column}`);

/** A root field by its name. @throws Error where the schema has none such. */
export function rootFieldOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const field = rootFieldsOf(schema).find((one) => one.name === name);
  if (!field) throw new Error(`There is no root field ${name}`);
  return field;
}

function rootFieldsOf(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.values(root?.getFields() ?? {}));
}

type Canaries = Readonly<Record<string, string>>;

/** The fields of a value whose own canary stands in them. */
export function plantedIn(type: GraphQLInputType, value: unknown, canaries: Canaries): readonly string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || value === undefined || value === null) return [];
  const given = (Array.isArray(value) ? value : [value]) as readonly Readonly<Record<string, unknown>>[];
  return given.flatMap((one) =>
    Object.values(named.getFields()).flatMap((field) => {
      const inside = one[field.name];
      if (inside === undefined || inside === null) return [];
      const name = `${named.name}.${field.name}`;
      return holds(inside, canaries[name]) ? [name] : plantedIn(field.type, inside, canaries);
    }),
  );
}

/** Does a text hold the canary? */
export function holds(text: unknown, canary: string | undefined): boolean {
  return typeof text === "string" && canary !== undefined && text.includes(canary);
}

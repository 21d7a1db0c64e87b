import { holdsPermission, permissions, type Actor, type Permission } from "@vas/domain/kernel";
import {
  defaultFieldResolver,
  isAbstractType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import { idsIn } from "../kernel/audit.ts";
import { KernelError } from "../kernel/errors.ts";

type RootContext = { readonly actor: Actor; refused(ids: readonly string[]): void };
type RootField = GraphQLField<unknown, RootContext>;

/**
 * Lets plain fields be read as properties. type-graphql otherwise gives each field a function of its own, and the compiled
 * document would call it for every value of every row. To be called before the schema is built.
 */
export function readPlainFieldsDirectly(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}

/**
 * Makes a built schema ready to serve: every root field asks its permission before anything else, and the types of unions
 * and interfaces are told without waiting, as compiled documents need it.
 * @throws Error listing the root fields that require nothing: the server refuses to start with them.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = rootFieldsOf(schema);
  const unguarded = roots.filter(({ field }) => requiredBy(field) === undefined);
  if (unguarded.length > 0) {
    throw new Error(`Root fields that name no permission: ${unguarded.map(({ name }) => name).join(", ")}`);
  }
  for (const { field } of roots) guardField(field);
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) tellTypeAtOnce(schema, type);
  return schema;
}

/** The permission that a root field requires; undefined where it names none of the closed list. */
export function requiredBy(field: { readonly extensions: Readonly<Record<string, unknown>> }): Permission | undefined {
  return permissions.find((permission) => permission === field.extensions["requires"]);
}

function rootFieldsOf(schema: GraphQLSchema): { name: string; field: RootField }[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots
    .filter((root): root is GraphQLObjectType => root !== null && root !== undefined)
    .flatMap((root) =>
      Object.values(root.getFields()).map((field) => ({
        name: `${root.name}.${field.name}`,
        field: field as RootField,
      })),
    );
}

function guardField(field: RootField): void {
  const permission = requiredBy(field);
  const resolve = field.resolve ?? defaultFieldResolver;
  if (permission === undefined) return;
  field.resolve = (...call) => {
    const context = call[2];
    if (holdsPermission(context.actor, permission)) return resolve(...call);
    context.refused(idsIn(call[1]));
    throw new KernelError("FORBIDDEN");
  };
}

type TypeClass = abstract new (...args: never[]) => unknown;

/**
 * type-graphql wraps `resolveType` in a promise, which a compiled document does not wait for. The function as it was
 * written is asked instead; where there is none, type-graphql's own answers at once already.
 */
function tellTypeAtOnce(schema: GraphQLSchema, type: GraphQLAbstractType): void {
  const { unions, interfaceTypes, objectTypes } = getMetadataStorage();
  const written = [...unions, ...interfaceTypes].find(({ name }) => name === type.name)?.resolveType;
  if (!written) return;
  const nameOf = (found: unknown): string | undefined => {
    if (typeof found === "string") return found;
    return objectTypes.find(({ target }) => target === (found as TypeClass))?.name;
  };
  type.resolveType = (value, context, info) => {
    const name = nameOf(written(value, context, info, type));
    return name !== undefined && schema.getType(name) ? name : undefined;
  };
}

import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { parseCalendarDate, parseInstant, type CalendarDate, type Instant } from "@vas/domain/kernel";

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** Reads a scalar that is written as text; what the database sends is passed on as it is, without a second look. */
function textScalar<T extends string>(
  name: string,
  { description, parse }: { readonly description: string; readonly parse: (text: string) => T | undefined },
): GraphQLScalarType<T, string> {
  function read(value: unknown): T {
    const parsed = typeof value === "string" ? parse(value) : undefined;
    if (parsed === undefined) throw badInput(`Not a ${name}`);
    return parsed;
  }
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A day of the calendar in Europe/Helsinki. */
export const DateScalar: GraphQLScalarType<CalendarDate, string> = textScalar<CalendarDate>("Date", {
  description: "A day of the calendar, YYYY-MM-DD. Legal days are days in Europe/Helsinki.",
  parse: parseCalendarDate,
});

/** A moment in UTC. */
export const DateTimeScalar: GraphQLScalarType<Instant, string> = textScalar<Instant>("DateTime", {
  description: "A moment in UTC, ISO 8601 with milliseconds.",
  parse: parseInstant,
});

/**
 * A value as PostgreSQL's protocol takes it: bytes as they are, anything else as text. Arrays become the literal of a
 * PostgreSQL array, other objects JSON.
 */
export function wireValue(value: unknown): string | Buffer | null {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      return value === null || Buffer.isBuffer(value) ? value : textOfObject(value);
    case "undefined":
      return null;
    case "symbol":
    case "function":
      throw new TypeError(`PostgreSQL takes no ${typeof value}`);
  }
}

function textOfObject(value: object): string {
  if (Array.isArray(value)) return arrayLiteral(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

const special = /["\\]/;

/** The literal of a PostgreSQL array: `{"a",NULL,"c"}`. */
export function arrayLiteral(values: readonly unknown[]): string {
  let literal = "{";
  for (let place = 0; place < values.length; place += 1) {
    literal += place === 0 ? elementOf(values[place]) : `,${elementOf(values[place])}`;
  }
  return `${literal}}`;
}

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Buffer.isBuffer(value)) return String.raw`"\\x${value.toString("hex")}"`;
  return Array.isArray(value) ? arrayLiteral(value) : quoted(JSON.stringify(value));
}

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : `"${text}"`;
}

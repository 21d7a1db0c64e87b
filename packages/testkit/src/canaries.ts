import { createHash } from "node:crypto";

/** An improbable text for each personal field. It is letters only, so that every field with text takes it. */
export type Canaries<Field extends string> = Readonly<Record<Field, string>>;

/** A canary for each field, the same in every run: planted in personal data, it must never be seen outside answers. */
export function plantCanaries<const Field extends string>(fields: readonly Field[]): Canaries<Field> {
  return Object.fromEntries(fields.map((field) => [field, canaryOf(field)])) as Canaries<Field>;
}

/** The fields whose canary is found in a text: plainly in any case, in hexadecimal or in base64. */
export function sightings<Field extends string>(canaries: Canaries<Field>, text: string): Field[] {
  const lower = text.toLowerCase();
  const fields = Object.keys(canaries) as Field[];
  return fields.filter((field) => {
    const canary = canaries[field];
    return (
      lower.includes(canary.toLowerCase()) ||
      lower.includes(Buffer.from(canary).toString("hex")) ||
      base64Cores(canary).some((core) => text.includes(core))
    );
  });
}

function canaryOf(field: string): string {
  const letters = [...createHash("sha256").update(field).digest().subarray(0, 14)];
  return `Kanaria${letters.map((byte) => String.fromCharCode(97 + (byte % 26))).join("")}`;
}

/** Base64 of a text inside a longer one depends on where it begins (three ways); its edges mix with the neighbours. */
function base64Cores(text: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(" ".repeat(offset) + text).toString("base64url");
    return encoded.slice(4, encoded.length - 4);
  });
}

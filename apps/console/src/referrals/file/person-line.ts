type Named = { readonly givenName: string; readonly familyName: string };

/** The person's names in one line, or undefined where none is known. */
export function nameLine({ givenName, familyName }: Named): string | undefined {
  const name = `${givenName} ${familyName}`.trim();
  return name === "" ? undefined : name;
}

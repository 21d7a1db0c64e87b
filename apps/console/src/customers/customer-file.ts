import type { CustomerFile_CustomerFragment } from "./CustomerScreen.generated.ts";

/** A customer's file as its parts show it. */
export type CustomerFileData = CustomerFile_CustomerFragment;
export type FilePartProps = { readonly customer: CustomerFileData };
export type FileActProps = FilePartProps & {
  /** Reads the file again, because somebody else has changed it. */
  readonly onStale: () => void;
};

export type FileDialogProps = FileActProps & { readonly onClose: () => void };

/** Given and family name in one line, or undefined where neither is known. */
export function nameOf({ givenName, familyName }: CustomerFileData["person"]): string | undefined {
  const name = `${givenName} ${familyName}`.trim();
  return name === "" ? undefined : name;
}

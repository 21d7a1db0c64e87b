/** Failures that are not a matter of the command itself. The code is stable and documented; the text never leaves. */
export type KernelErrorCode =
  "AUDIT_UNAVAILABLE" | "IDEMPOTENCY_KEY_REUSED" | "BAD_IDEMPOTENCY_KEY" | "FORBIDDEN" | "DATA_ERASED" | "NOT_FOUND";

/** A failure with a stable code; the edge turns it into a masked answer in the user's language. */
export class KernelError extends Error {
  override name = "KernelError";
  readonly code: KernelErrorCode;

  constructor(code: KernelErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

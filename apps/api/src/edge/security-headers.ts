import { createHash } from "node:crypto";

/**
 * React Aria adds these two style elements from script: one makes pressing work on touch screens, the other keeps the page
 * behind a dialog from scrolling. Their hashes let exactly these texts through, and no other inline style.
 */
const styleTexts = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

function sourceHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styleTexts.map(sourceHash).join(" ")}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** An answer that is no page may load nothing and be framed by nobody. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
} as const;

export type SecurityHeaders = {
  /** For answers that may hold personal data: nothing is kept anywhere. */
  readonly data: Readonly<Record<string, string>>;
  /** For the pages and files of the console and the portal. */
  readonly page: Readonly<Record<string, string>>;
};

/** The headers of every answer. HTTPS is insisted on where the public address is HTTPS. */
export function securityHeaders(publicOrigin: string): SecurityHeaders {
  const secure = publicOrigin.startsWith("https:");
  const transport = secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {};
  return {
    data: { ...everywhere, ...transport, "content-security-policy": dataPolicy, "cache-control": "no-store" },
    page: { ...everywhere, ...transport, "content-security-policy": pagePolicy },
  };
}

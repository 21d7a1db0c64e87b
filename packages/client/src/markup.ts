type MarkupRules = {
  createHTML(text: string): string | null;
  createScriptURL(address: string): string | null;
};
type PolicyFactory = { createPolicy(name: "default", rules: MarkupRules): unknown };

/**
 * Lets a script empty an element and refuses every other markup made of text. The content policy refuses all of it where no
 * policy named `default` says otherwise, but React Aria clears its announcements by writing "" into them. A no-op in
 * browsers without Trusted Types.
 * @param worker the one address from which a script may be loaded by its address: that of the client's service worker
 */
export function refuseMarkup(worker?: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", {
    createHTML: (text) => (text === "" ? text : null),
    createScriptURL: (address) => (address === worker ? address : null),
  });
}

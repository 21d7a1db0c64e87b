import { useSyncExternalStore } from "react";

const page = document.documentElement;

function onLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(page, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

/**
 * The language in which the server answers now: a request takes it from `<html lang>`, which follows the person's choice
 * only after the page has been drawn. A query that is keyed by this asks again at the right moment.
 */
export function useAnswerLanguage(): string {
  return useSyncExternalStore(onLanguage, () => page.lang);
}

import { cleanup } from "@testing-library/react";

/** Leaves nothing of a test to the next: what it showed, what React Aria was to say, what it kept in the browser. */
export function clearPage(): void {
  cleanup();
  // The first announcement is said 100 ms later where its node still stands: by then the test's document may be gone.
  document.querySelector("[data-live-announcer]")?.remove();
  localStorage.clear();
  sessionStorage.clear();
  document.cookie = "vas-language=; max-age=0; path=/";
}

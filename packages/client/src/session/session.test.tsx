import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Localised } from "@vas/ui";
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from "vitest";
import { useQuickHide } from "./QuickHide.tsx";
import { createSessionClock, type SessionClock } from "./clock.ts";
import { SessionGuard } from "./SessionGuard.tsx";
import { useUnsaved } from "./unsaved.ts";

const minute = 60_000;
const at = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();
let clock: SessionClock;
let extend: MockInstance<typeof fetch>;

beforeEach(() => {
  vi.useFakeTimers();
  clock = createSessionClock("casework");
  extend = vi.spyOn(globalThis, "fetch").mockImplementation(async () => {
    return Response.json({ idleUntil: at(15), expiresAt: at(480) });
  });
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
});

afterEach(() => {
  cleanup();
  clock.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Desk({ isUnsaved = false }: { readonly isUnsaved?: boolean }) {
  const { covers } = useQuickHide();
  useUnsaved(isUnsaved);
  return (
    <>
      <label>
        Teksti <textarea />
      </label>
      <SessionGuard realm="casework" clock={clock} signedInPath="/signed-in" onSignedIn={() => undefined} />
      {covers}
    </>
  );
}

function open(isUnsaved = false): void {
  render(
    <Localised initial="fi">
      <Desk isUnsaved={isUnsaved} />
    </Localised>,
  );
}

const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * minute));

test("a screen that nobody uses is covered after two minutes, and a bumped mouse does not uncover it", async () => {
  open();
  await pass(1);
  expect(screen.queryByRole("dialog")).toBeNull();
  await pass(1.2);
  expect(screen.getByRole("dialog", { name: "Näyttö on peitetty" })).toBeTruthy();
  fireEvent.pointerMove(document.body);
  await pass(0.1);
  expect(screen.getByRole("dialog", { name: "Näyttö on peitetty" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Jatka" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a hidden screen stays hidden when the page is loaded again, whatever comes behind it, until the person goes on", () => {
  document.title = "Asiakkaat";
  open();
  for (let press = 0; press < 3; press += 1) {
    fireEvent.keyDown(document.body, { key: "Shift" });
    fireEvent.keyUp(document.body, { key: "Shift" });
  }
  expect(screen.getByRole("dialog", { name: "Uusi välilehti" })).toBeTruthy();
  cleanup();
  open();
  expect(screen.getByRole("dialog", { name: "Uusi välilehti" })).toBeTruthy();
  expect(document.title).toBe("Uusi välilehti");
  fireEvent.click(screen.getByRole("button", { name: "Jatka" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.title).toBe("Asiakkaat");
  cleanup();
  open();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a screen that comes while everything is hidden does not change the neutral title", async () => {
  sessionStorage.setItem("vas-hidden", "");
  open();
  document.title = "Asiakas AJ-2026-0001";
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(document.title).toBe("Uusi välilehti");
  fireEvent.click(screen.getByRole("button", { name: "Jatka" }));
  expect(document.title).toBe("Asiakas AJ-2026-0001");
});

test("who writes for a long time without sending anything is kept signed in", async () => {
  open();
  for (let passed = 0; passed < 30; passed += 1) {
    await pass(1);
    fireEvent.keyDown(screen.getByLabelText("Teksti"), { key: "a" });
  }
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(extend.mock.calls.length).toBeLessThan(7);
  expect(extend).toHaveBeenCalledWith("/session/extend?realm=casework", expect.objectContaining({ method: "POST" }));
});

test("a session nobody uses warns and ends; signing in then comes back to the same place", async () => {
  open();
  await pass(13.5);
  expect(screen.getByRole("alertdialog", { name: "Istunto päättyy pian" })).toBeTruthy();
  await pass(2);
  const way = screen.getByRole("link", { name: "Kirjaudu uudelleen" });
  expect(way.getAttribute("href")).toBe("/sign-in?realm=casework&return=%2F");
  expect(extend).not.toHaveBeenCalled();
});

test("unsaved text keeps the page: signing in again then happens in another tab", async () => {
  open(true);
  act(() => clock.end());
  const way = screen.getByRole("link", { name: /uuteen välilehteen/ });
  expect(way.getAttribute("target")).toBe("_blank");
  expect(way.getAttribute("href")).toContain("return=%2Fsigned-in");
  expect(screen.getByLabelText("Teksti")).toBeTruthy();
});

test("a session that cannot be extended says why and stays open to another try", async () => {
  extend.mockImplementationOnce(async () => Promise.reject(new TypeError("Failed to fetch")));
  open();
  await pass(13.5);
  fireEvent.click(screen.getByRole("button", { name: "Jatka istuntoa" }));
  await pass(0.01);
  expect(screen.getByRole("alert").textContent).toContain("palveluun ei saada yhteyttä");
  fireEvent.click(screen.getByRole("button", { name: "Jatka istuntoa" }));
  await pass(0.01);
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

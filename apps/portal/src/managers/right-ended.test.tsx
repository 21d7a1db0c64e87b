import { act, screen, waitFor } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { expect, test, vi } from "vitest";
import { openPortal, traineeSession } from "../app/testing/open-portal.tsx";

// A trainer ends the manager's right, or it ends with a move, while the page of the staff is open.

const at = "/portal/staff";
const manager = { ...traineeSession(), managesStaff: true };

const body = (id: string, name: string, learner: string) => ({
  id,
  name,
  nameSv: null,
  nameEn: null,
  day: "2026-11-23",
  certified: 0,
  staff: 8,
  percent: 0,
  learners: [{ id: learner, name: learner, role: null, courses: [] }],
});
const oulu = body("1", "Oulu", "Aava Esimerkki");
const kemi = body("2", "Kemi", "Bertta Esimerkki");

/** What a request said of itself when it asked. */
type Asking = { readonly headers?: Readonly<Record<string, string>> };

/** The page of staff, open, with a server that says another thing from some moment on. */
async function openStaff(...before: readonly object[]) {
  let says: () => readonly object[] | null = () => before;
  const asked: string[] = [];
  const managedStaff = (_: object, { headers }: Asking) => {
    asked.push(headers?.["x-activity"] ?? "learner");
    return says();
  };
  const session = () => ({ ...manager, managesStaff: says() !== null });
  const opened = await openPortal({ at, answers: { managedStaff, session } });
  await screen.findByRole("heading", { level: 3, name: "Aava Esimerkki" });
  return { ...opened, asked, say: (now: typeof says) => void (says = now) };
}

/** Somebody comes back to the window, as after a look at another one. */
function comeBack(): void {
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

const shownNames = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

test("names leave the page when the manager comes back to it, and the way to it with them", async () => {
  const { say } = await openStaff(oulu);
  expect(screen.getByRole("link", { name: "Henkilöstö" })).toBeTruthy();
  say(() => null);
  comeBack();
  expect(await screen.findByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeTruthy();
  expect(document.body.textContent).not.toContain("Esimerkki");
  await waitFor(() => expect(screen.queryByRole("link", { name: "Henkilöstö" })).toBeNull());
});

test("they leave it without that within a minute, while it is looked at", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { say } = await openStaff(oulu);
  say(() => null);
  act(() => void vi.advanceTimersByTime(60_000));
  vi.useRealTimers();
  expect(await screen.findByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeTruthy();
});

test("of several bodies the one whose staff they manage no more leaves", async () => {
  const { say } = await openStaff(oulu, kemi);
  expect(shownNames()).toEqual(["Aava Esimerkki", "Bertta Esimerkki"]);
  say(() => [kemi]);
  comeBack();
  await waitFor(() => expect(shownNames()).toEqual(["Bertta Esimerkki"]));
  expect(document.body.textContent).not.toContain("Oulu");
});

test.each(["FORBIDDEN", "UNAUTHENTICATED", "OTHER_PERSON", "INTERNAL_SERVER_ERROR"])(
  "they do not outlive the first answer that refuses them: %s",
  async (code) => {
    for (const method of ["error", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => undefined);
    const { say } = await openStaff(oulu);
    say(() => {
      throw new GraphQLError("Refused", { extensions: { code } });
    });
    comeBack();
    await waitFor(() => expect(document.body.textContent).not.toContain("Esimerkki"));
    vi.restoreAllMocks();
  },
);

test("where no answer comes they stay: a network that comes and goes says nothing of the right", async () => {
  const { network, say, asked } = await openStaff(oulu);
  say(() => null);
  network.cut();
  comeBack();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([shownNames(), asked]).toEqual([["Aava Esimerkki"], ["learner"]]);
  network.join();
  act(() => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(shownNames()).toEqual([]));
});

test("the page that looks again by itself keeps no forgotten session open", async () => {
  const { asked } = await openStaff(oulu);
  comeBack();
  await waitFor(() => expect(asked).toEqual(["learner", "background"]));
});

test("the language that is switched to counts from then on, also after a look again", async () => {
  const { say } = await openStaff(oulu);
  say(() => [kemi]);
  comeBack();
  await waitFor(() => expect(shownNames()).toEqual(["Bertta Esimerkki"]));
  say(() => [body("2", "Kemi", "Cecilia Exempel")]);
  act(() => screen.getByRole("button", { name: "SV Svenska" }).click());
  await waitFor(() => expect(shownNames()).toEqual(["Cecilia Exempel"]));
});

test("nothing is kept for the next visit", async () => {
  const { router, say } = await openStaff(oulu);
  await act(() => router.navigate({ to: "/" }));
  say(() => null);
  await act(() => router.navigate({ to: "/staff" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeTruthy();
  expect(document.body.textContent).not.toContain("Esimerkki");
});

import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { traineeSession } from "../app/testing/open-portal.tsx";
import { answers, attempt, enrolment, goAway, inside, openHere, openSaved } from "../app/testing/small-course.tsx";
import type { Post } from "../device/send-waiting.ts";
import { shelvesInMemory } from "../device/shelves.ts";

afterEach(() => void vi.restoreAllMocks());

test("lessons finished without a network wait, count as read on the next page of the device, and are sent once in order", async () => {
  const shelves = shelvesInMemory();
  const { user, router } = await openSaved(shelves);
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByRole("heading", { level: 1, name: "Rajaa ei tarvitse ylittää" });
  expect(screen.getByText(/^1 vastaus odottaa/)).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByRole("heading", { level: 1, name: "Suostumus" });
  expect(screen.getByText(/^2 vastausta odottaa/)).toBeTruthy();
  document.body.replaceChildren();

  const sent: unknown[] = [];
  const post: Post = async ({ variables }) => {
    sent.push(variables.input);
    return Response.json({ data: { finishLesson: { __typename: "LessonFinished" } } });
  };
  let isReachable = false;
  const later = await openHere({
    shelves,
    post: (entry) => (isReachable ? post(entry) : Promise.reject(new TypeError())),
  });
  expect(await screen.findByText("2/4 vaihetta tehty")).toBeTruthy();
  expect(await screen.findByText(/^2 vastausta odottaa/)).toBeTruthy();
  isReachable = true;
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(screen.queryByText(/odottaa lähettämistä/)).toBeNull());
  // Each with the moment at which it was read, not at which it is sent.
  const readAt: unknown = expect.stringMatching(/^\d{4}.*Z$/);
  const read = ["m1-1", "m1-2"].map((lesson) => ({ enrolment, lesson, readAt }));
  expect(sent).toEqual(read);
  expect(await later.offline.send()).toBe("empty");
  expect(sent).toHaveLength(2);
});

test("answers of a check that are given without a network are kept, and the feedback is told to come later", async () => {
  const user = userEvent.setup();
  const { network } = await openHere({ at: `/portal/check/${attempt}` });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  network.cut();
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  expect(await screen.findByText("Vastaus on tallessa")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Seuraava kysymys" }));
  await user.click(await screen.findByRole("radio", { name: "Yksi" }));
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  await user.click(await screen.findByRole("button", { name: "Päätä kysymykset" }));
  expect(await screen.findByText("Vastaukset ovat tallessa")).toBeTruthy();
  expect(screen.getByText(/^3 vastausta odottaa/)).toBeTruthy();
});

test("an answer that was given with a network is known without one, too", async () => {
  const shelves = shelvesInMemory();
  const user = userEvent.setup();
  const chosen = { __typename: "GivenAnswer", chosen: 1, places: null, isTrue: null, number: null, text: null };
  const feedback = { __typename: "Feedback", isRight: true, right: ["Kaksi"], reason: "Siksi.", source: "Laki 1 §" };
  const { attempt: check } = answers;
  const questions = check.questions.map((one) => (one.place === 0 ? { ...one, answer: chosen, feedback } : one));
  const giveAnswer = { __typename: "AttemptChanged", attempt: { ...check, questions } };
  const at = `/portal/check/${attempt}`;
  await openHere({ at, shelves, answers: { ...answers, giveAnswer } });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  await screen.findByText("Siksi.");
  expect(await inside(shelves)).toContain("Siksi.");
});

test("what the server would not take is told in its words until it has been read", async () => {
  const shelves = shelvesInMemory();
  const message = "Ilmoittautuminen on päättynyt.";
  const post: Post = async () => Response.json({ data: { finishLesson: { __typename: "EnrolmentOver", message } } });
  const { user, router } = await openSaved(shelves, { post });
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByText(/^1 vastaus odottaa/);
  window.dispatchEvent(new Event("online"));
  expect(await screen.findByText(new RegExp(`Oppitunnin merkitseminen luetuksi .*${message}`))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Selvä" }));
  await waitFor(() => expect(screen.queryByText(new RegExp(message))).toBeNull());
});

test("signing out with unsent answers warns first; then nothing of the person is left, and the server is told later", async () => {
  const shelves = shelvesInMemory();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const replaced = vi.spyOn(window.location, "replace").mockImplementation(() => undefined);
  const { user, router, offline } = await openSaved(shelves);
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByText(/^1 vastaus odottaa/);
  await user.click(screen.getByRole("button", { name: "Kirjaudu ulos" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Kaikkia vastauksia ei ole lähetetty" });
  expect(dialog.textContent).toContain("poistetaan laitteelta");
  await user.click(screen.getByRole("button", { name: "Pysy kirjautuneena" }));
  expect(await inside(shelves)).toContain("m1-1");
  await user.click(screen.getByRole("button", { name: "Kirjaudu ulos" }));
  await user.click(await screen.findByRole("button", { name: "Kirjaudu ulos ja poista vastaukset" }));
  await waitFor(() => expect(replaced).toHaveBeenCalledWith("/portal/signed-out"));
  expect(await inside(shelves)).not.toMatch(/Tiina|Kolme osaa|m1-1|22222222/);
  expect(await offline.device.owesSignOut()).toBe(true);
  vi.stubGlobal("fetch", async () => Response.json({ continueAt: "/portal/signed-out" }));
  expect(await offline.settleSignOut()).toBe(true);
  expect(await offline.device.owesSignOut()).toBe(false);
  vi.unstubAllGlobals();
});

test("signing out is owed while the server is asked, and one that says nothing is not waited for", async () => {
  const patience = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
  vi.stubGlobal("fetch", async (_: string, { signal }: RequestInit) => {
    await new Promise((_resolve, end) => signal?.addEventListener("abort", () => end(new Error("Too long"))));
  });
  const replaced = vi.spyOn(window.location, "replace").mockImplementation(() => undefined);
  const { user, offline } = await openSaved(shelvesInMemory());
  await user.click(screen.getByRole("button", { name: "Kirjaudu ulos" }));
  await waitFor(async () => expect(await offline.device.owesSignOut()).toBe(true));
  expect(replaced).not.toHaveBeenCalled();
  patience.abort();
  await waitFor(() => expect(replaced).toHaveBeenCalledWith("/portal/signed-out"));
  expect(await offline.device.owesSignOut()).toBe(true);
  vi.stubGlobal("fetch", async () => Response.json({ continueAt: "/portal/signed-out" }));
  expect(await offline.leave()).toBe("/portal/signed-out");
  expect(await offline.device.owesSignOut()).toBe(false);
  vi.unstubAllGlobals();
});

test("who opens the portal after somebody else finds nothing of theirs, and it is said that answers were removed", async () => {
  const shelves = shelvesInMemory();
  const { user, router } = await openSaved(shelves);
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByText(/^1 vastaus odottaa/);
  document.body.replaceChildren();
  const session = { ...traineeSession(), id: "99999999-9999-4999-8999-999999999999", name: "Bertil Provare" };
  const sent = vi.fn<Post>(async () => Response.json({}));
  await openHere({ shelves, session, post: sent });
  expect(await screen.findByText("Laitteelta poistettiin toisen henkilön lähettämätön vastaus.")).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
  expect(await inside(shelves)).not.toMatch(/Tiina|22222222/);
});

test("the end of the session takes what is the learner's from the device and tells what becomes of what waits", async () => {
  const shelves = shelvesInMemory();
  const { user, router, passMinutes } = await openSaved(shelves);
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } });
  await user.click(await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" }));
  await screen.findByText(/^1 vastaus odottaa/);
  passMinutes(61);
  expect(await screen.findByText(/odottaa tällä laitteella lähettämistä/)).toBeTruthy();
  await waitFor(async () => expect(await inside(shelves)).not.toContain("Tiina"));
  expect(await inside(shelves)).toContain("FinishLesson");
});

test("without a network reading keeps the session open on this machine, up to its longest time", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const { user, passMinutes, clock } = await openSaved(shelvesInMemory());
  act(goAway);
  await screen.findByText(/^Verkkoyhteyttä ei ole/);
  for (let hours = 0; hours < 3; hours += 1) {
    passMinutes(50);
    await user.keyboard("a");
  }
  expect(screen.queryByText("Istunto on päättynyt")).toBeNull();
  expect((clock.times()?.idleUntil ?? 0) > clock.now()).toBe(true);
  for (let hours = 3; hours < 16; hours += 1) {
    passMinutes(50);
    await user.keyboard("a");
  }
  expect(await screen.findByText("Istunto on päättynyt")).toBeTruthy();
  vi.unstubAllGlobals();
});

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { toCaseInput } from "./case-content.ts";
import { inventedCase as cook } from "./invented-case.fixture.ts";

const course = "33333333-3333-4333-8333-333333333333";
const session = sessionOf(["session:read", "course:write"]);
const somebodyElse = { ...session, id: "44444444-4444-4444-8444-444444444444" };
const inAll = { fi: "Varoitus", sv: "Varning", en: "Warning" };
const courseCase = {
  __typename: "EditableCase",
  course,
  courseTitle: { fi: "Keksitty kurssi", sv: "En kurs", en: "A course" },
  number: 3,
  keptAt: "2026-11-23T10:00:00.000Z",
  keptBy: { id: "22222222-2222-4222-8222-222222222222", name: "Kaisa Esimerkki" },
  case: toCaseInput(cook),
};
const at = `/courses/${course}/cases/${cook.id}`;
const keptAs = `vas-case/${course}/${cook.id}`;
const offer = () => screen.queryByRole("button", { name: "Tuo teksti takaisin" });

afterEach(() => vi.restoreAllMocks());

async function open(signedIn: object = session) {
  const stored = { ...courseCase, number: 4, case: toCaseInput({ ...cook, warning: inAll }) };
  const keepCase = { __typename: "CaseKept", case: stored };
  const opened = await openConsole({ at, answers: { session: signedIn, courseCase, keepCase } });
  await screen.findByRole("heading", { level: 1, name: cook.title.fi });
  return { user: userEvent.setup(), ...opened };
}

async function write() {
  const opened = await open();
  await opened.user.click(screen.getByRole("button", { name: "Lisää loppu" }));
  expect(localStorage.getItem(keptAs)).not.toBeNull();
  return opened;
}

describe("what is kept of a case in the browser", () => {
  test("is gone once the person has signed out, and with it what other editors have kept", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ continueAt: "/signed-out" }));
    const replaced = vi.spyOn(window.location, "replace").mockImplementation(() => undefined);
    const { user } = await write();
    const others = ["vas-course/1", "vas-lesson/1/aa", "vas-question/1/m1-q1"];
    for (const key of others) localStorage.setItem(key, "{}");
    localStorage.setItem("vas-shortcuts", "on");
    await user.click(screen.getByRole("button", { name: session.name }));
    await user.click(await screen.findByRole("button", { name: "Kirjaudu ulos" }));
    await waitFor(() => expect(replaced).toHaveBeenCalledWith("/signed-out"));
    expect(Object.keys(localStorage)).toEqual(["vas-shortcuts"]);
  });

  test("is offered to nobody else, and does not outlast the sign-in of another person", async () => {
    await write();
    cleanup();
    await open(somebodyElse);
    expect(offer()).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test("is gone once somebody else has signed in, whatever screen they open", async () => {
    await write();
    cleanup();
    await openConsole({ at: "/", answers: { session: somebodyElse } });
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  test("is gone where the person leaves without saving", async () => {
    const { user, router } = await write();
    await user.click(screen.getByRole("link", { name: "Kaikki tapaukset" }));
    const question = within(await screen.findByRole("alertdialog"));
    await user.click(question.getByRole("button", { name: "Poistu tallentamatta" }));
    await waitFor(() => expect(router.state.location.pathname).not.toBe(at));
    expect(localStorage.length).toBe(0);
  });

  test("is gone where it is what is stored", async () => {
    await write();
    const kept = JSON.parse(localStorage.getItem(keptAs) ?? "") as { readonly base: { readonly content: object } };
    localStorage.setItem(keptAs, JSON.stringify({ ...kept, state: kept.base.content }));
    cleanup();
    await open();
    expect(offer()).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test("is offered only while nothing else has been written, and waits unchanged until it is answered", async () => {
    await write();
    const kept = localStorage.getItem(keptAs);
    cleanup();
    const { user, router } = await open();
    expect(offer()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Lisää tilanne" }));
    expect(offer()).toBeNull();
    await user.click(screen.getByRole("link", { name: "Kaikki tapaukset" }));
    await user.click(await screen.findByRole("button", { name: "Poistu tallentamatta" }));
    await waitFor(() => expect(router.state.location.pathname).not.toBe(at));
    expect(localStorage.getItem(keptAs)).toBe(kept);
  });

  test("is compared, once it is brought back, with what has been saved on the screen meanwhile", async () => {
    await write();
    cleanup();
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Lisää tilanne" }));
    await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
    await user.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    expect(await screen.findByRole("button", { name: "Säilytä omat muutokseni" })).toBeTruthy();
  });

  test.each(["Tuo teksti takaisin", "Hylkää se"])(
    "leads to the heading once it is answered with %s",
    async (answer) => {
      await write();
      cleanup();
      const { user } = await open();
      await user.click(screen.getByRole("button", { name: answer }));
      expect(offer()).toBeNull();
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    },
  );
});

test("what somebody else kept meanwhile and cannot be read is said, and is tried again with nothing lost", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const user = userEvent.setup();
  const lost = () => {
    throw new Error("The server is gone");
  };
  let read: () => object = () => courseCase;
  const stale = { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 4 };
  await openConsole({ at, answers: { session, courseCase: () => read(), keepCase: stale } });
  await user.click(await screen.findByRole("button", { name: "Lisää loppu" }));
  read = lost;
  await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toContain("mutta muutosta ei saatu luettua");
  expect(screen.getByText("Muutoksia ei ole tallennettu.")).toBeTruthy();
  expect(localStorage.getItem(keptAs)).not.toBeNull();
  read = () => ({ ...courseCase, number: 4, case: toCaseInput({ ...cook, warning: inAll }) });
  await user.click(within(notice).getByRole("button", { name: "Yritä lukea uudelleen" }));
  expect(await screen.findByRole("rowheader", { name: "Varoitus" })).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getAllByRole("link", { name: `Ei tekstiä (scene-${cook.scenes.length + 1})` })).not.toEqual([]);
});

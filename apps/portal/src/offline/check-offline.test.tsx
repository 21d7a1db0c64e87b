import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { clearPage } from "@vas/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { answers, attempt, course, goAway, inside, openHere, toLearn } from "../app/testing/small-course.tsx";
import { queueOn } from "../device/queue.ts";
import { sendWaiting, type Post } from "../device/send-waiting.ts";
import { shelvesInMemory, type Shelves } from "../device/shelves.ts";

afterEach(() => void vi.restoreAllMocks());

const atCourse = `/portal/courses/${course}`;
const chosen = { __typename: "GivenAnswer", chosen: 0, places: null, isTrue: null, number: null, text: null };
const feedback = { __typename: "Feedback", isRight: false, right: ["Kaksi"], reason: "Siksi.", source: "Laki 1 §" };
const ended = {
  ...answers.attempt,
  status: "ended",
  outcome: { __typename: "AttemptOutcome", right: 0, asked: 2, isPassed: true },
  questions: answers.attempt.questions.map((question) => ({ ...question, answer: chosen, feedback })),
};

/** Where the server stands: what it got of the check, and whether it can be reached. */
function serverOf({ countsAlready = false }) {
  const got: string[] = [];
  let isReachable = false;
  const post: Post = async ({ operation }) => {
    if (!isReachable) throw new TypeError("Failed to fetch");
    got.push(operation);
    const name = operation === "HandIn" ? "handIn" : "giveAnswer";
    return Response.json({ data: { [name]: { __typename: "AttemptChanged" } } });
  };
  const [given] = ended.questions;
  const goingOn = { ...answers.attempt, questions: [given, answers.attempt.questions[1]] };
  const [finished, begun] = [() => got.includes("HandIn"), () => got.includes("GiveAnswer")];
  const { standing } = toLearn;
  const counted = { ...toLearn, standing: { ...standing, stepsDone: 1, checks: [{ id: attempt, module: "m1" }] } };
  const courses = () => [countsAlready || finished() ? counted : toLearn];
  const said = { ...answers, courses, attempt: () => (finished() ? ended : begun() ? goingOn : answers.attempt) };
  return { post, said, reach: () => void (isReachable = true) };
}

/** The check opened with a network and answered to its end, or less far, without one. */
async function answeredOffline(shelves: Shelves, { isFinished = true, countsAlready = false } = {}) {
  const user = userEvent.setup();
  const server = serverOf({ countsAlready });
  const portal = await openHere({ at: atCourse, shelves, post: server.post, answers: server.said });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  await portal.router.navigate({ to: "/check/$attempt", params: { attempt } });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  portal.network.cut();
  act(goAway);
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  if (isFinished) {
    await user.click(await screen.findByRole("button", { name: "Seuraava kysymys" }));
    await user.click(await screen.findByRole("radio", { name: "Yksi" }));
    await user.click(screen.getByRole("button", { name: "Vastaa" }));
    await user.click(await screen.findByRole("button", { name: "Päätä kysymykset" }));
    await screen.findByText("Vastaukset ovat tallessa");
  }
  return { user, ...portal, ...server };
}

/** The network is back, and says so. */
function comeBack({ network, reach }: Pick<Awaited<ReturnType<typeof answeredOffline>>, "network" | "reach">): void {
  network.join();
  reach();
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
}

const countsOnceSent = "Tarkistuskysymykset, joihin vastasit ilman verkkoyhteyttä, lasketaan tehdyksi vaiheeksi, kun";

test("a check that was finished without a network is said to count once it has been sent, beside the steps, and counts then", async () => {
  const { user, router, ...network } = await answeredOffline(shelvesInMemory());
  await user.click(screen.getByRole("link", { name: "Avaa kurssi" }));
  await screen.findByText(new RegExp(`^${countsOnceSent} vastaukset on lähetetty\\.$`));
  expect(screen.getByText("0/4 vaihetta tehty")).toBeTruthy();
  await router.navigate({ to: "/" });
  await screen.findByText(new RegExp(`^${countsOnceSent}`));
  comeBack(network);
  expect(await screen.findByText("1/4 vaihetta tehty")).toBeTruthy();
  expect(screen.queryByText(new RegExp(`^${countsOnceSent}`))).toBeNull();
});

test.each([
  ["that is not finished", "0/4", { isFinished: false }],
  ["that counts already", "1/4", { countsAlready: true }],
])("of a check %s nothing is said of counting it", async (_, steps, how) => {
  const { router, offline } = await answeredOffline(shelvesInMemory(), how);
  await router.navigate({ to: "/courses/$course", params: { course } });
  await screen.findByText(`${steps} vaihetta tehty`);
  expect(offline.seen().waiting.length).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByText(new RegExp(`^${countsOnceSent}`))).toBeNull();
});

test("once the answers of a check have been sent, the learner is led to its result with reasons and sources, wherever they are", async () => {
  const { user, router, ...network } = await answeredOffline(shelvesInMemory());
  await router.navigate({ to: "/courses/$course", params: { course } });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  comeBack(network);
  await screen.findByText("Vastauksesi tarkistuskysymyksiin on lähetetty");
  await user.click(screen.getByRole("link", { name: /^Tulos ja perustelut \(päätit kysymykset / }));
  expect(await screen.findByText("0/2 oikein")).toBeTruthy();
  expect(screen.getAllByText("Siksi.")).toHaveLength(2);
  expect(screen.getAllByText("Lähde: Laki 1 §")).toHaveLength(2);
  await waitFor(() => expect(screen.queryByText("Vastauksesi tarkistuskysymyksiin on lähetetty")).toBeNull());
});

test("answers that the worker has sent while no page was open are told of at the next visit, until it is read", async () => {
  const shelves = shelvesInMemory();
  const { reach, said, post } = await answeredOffline(shelves);
  clearPage();
  reach();
  expect(await sendWaiting(queueOn(shelves), post)).toBe("empty");
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const user = userEvent.setup();
  await openHere({ shelves, post, answers: said });
  await screen.findByText("Vastauksesi tarkistuskysymyksiin on lähetetty");
  await user.click(screen.getByRole("button", { name: "Selvä" }));
  await waitFor(() => expect(screen.queryByText("Vastauksesi tarkistuskysymyksiin on lähetetty")).toBeNull());
});

test("a check that was begun is gone on with from the course without a network", async () => {
  const { user, router } = await answeredOffline(shelvesInMemory(), { isFinished: false });
  await router.navigate({ to: "/courses/$course", params: { course }, hash: "module-m1" });
  await user.click(await screen.findByRole("link", { name: "Tarkistuskysymykset" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Kysymys 1" })).toBeTruthy();
});

test("a check that was finished without a network is named so in the course, and leads to what was answered", async () => {
  const { user, router } = await answeredOffline(shelvesInMemory());
  await router.navigate({ to: "/courses/$course", params: { course }, hash: "module-m1" });
  await user.click(await screen.findByRole("link", { name: /^Tarkistuskysymyksiin vastattu, tulos näytetään, kun/ }));
  expect(await screen.findByText("Vastaukset ovat tallessa")).toBeTruthy();
});

test("a check that was never begun here cannot be begun without a network", async () => {
  const { router, network } = await openHere({ at: atCourse });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  network.cut();
  act(goAway);
  await router.navigate({ to: "/courses/$course", params: { course }, hash: "module-m1" });
  expect(await screen.findByText("Tarkistuskysymysten aloittaminen vaatii verkkoyhteyden.")).toBeTruthy();
});

test("a check of which some answers have been sent is on the device as it stands since then", async () => {
  const shelves = shelvesInMemory();
  const { router, network, reach } = await answeredOffline(shelves, { isFinished: false });
  await router.navigate({ to: "/courses/$course", params: { course } });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  comeBack({ network, reach });
  await waitFor(async () => expect(await inside(shelves)).toContain("Siksi."));
  await waitFor(async () => expect(await queueOn(shelves).delivered()).toEqual([]));
  expect(screen.queryByText("Vastauksesi tarkistuskysymyksiin on lähetetty")).toBeNull();
});

test("what the server would not take of the worker while no page was open is told at the next visit", async () => {
  const shelves = shelvesInMemory();
  const message = "Kurssi on jo päättynyt osaltasi.";
  await answeredOffline(shelves, { isFinished: false });
  clearPage();
  const refusing: Post = async () => Response.json({ data: { giveAnswer: { __typename: "EnrolmentOver", message } } });
  expect(await sendWaiting(queueOn(shelves), refusing)).toBe("empty");
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  await openHere({ shelves });
  expect(await screen.findByText(new RegExp(message))).toBeTruthy();
});

import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { answers, at, course, enrolment, goAway, openHere, openSaved, toLearn } from "../app/testing/small-course.tsx";
import { shelvesInMemory } from "../device/shelves.ts";

async function axeFaults(): Promise<string[]> {
  // What React Aria announces of a button that waits stands there for seconds more, even after the button has gone.
  const page = { include: document.body, exclude: "[data-live-announcer]" };
  const { violations } = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

afterEach(() => void vi.restoreAllMocks());

test("a saved course is read without a network: every lesson opens, and the page says what works and what does not", async () => {
  const { router } = await openSaved(shelvesInMemory());
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-3" } });
  expect(await screen.findByRole("heading", { level: 1, name: "Suostumus" })).toBeTruthy();
  expect(screen.getByText("Teksti 3")).toBeTruthy();
  expect(screen.getByText(/^Verkkoyhteyttä ei ole/).closest("[role=status]")).toBeTruthy();
  await router.navigate({ to: "/courses/$course", params: { course } });
  expect(await screen.findByText(/Koe sekä/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tarkistuskysymykset" })).toBeNull();
  expect(screen.getAllByText(/, tallennettu$/)).toHaveLength(3);
});

test("a lesson that was opened once can be opened again without a network, one that was not cannot, and others are offered", async () => {
  const { router, network } = await openHere({ at: at(1) });
  await screen.findByText("Teksti 1");
  network.cut();
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-2" } });
  expect(await screen.findByRole("heading", { name: "Sivua ei ole tallennettu tälle laitteelle" })).toBeTruthy();
  const link = await screen.findByRole("link", { name: "Kolme osaa" });
  expect(link.getAttribute("href")).toBe(`${at(1)}?language=fi`);
});

test("saved lessons are removed from the device when the learner says so", async () => {
  const shelves = shelvesInMemory();
  const { user } = await openSaved(shelves);
  await user.click(screen.getByRole("button", { name: "Poista laitteelta" }));
  expect(await screen.findByText("Oppitunnit on poistettu laitteelta.")).toBeTruthy();
  expect(await shelves.all("lessons")).toEqual([]);
});

test("saving that the network interrupts says so, and what has been saved stays", async () => {
  const user = userEvent.setup();
  const { network } = await openHere({
    at: `/portal/courses/${course}`,
    answers: {
      ...answers,
      lessonsOfModule: () => {
        network.cut();
        return answers.lessonsOfModule();
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: /Tallenna luettavaksi/ }));
  expect(await screen.findByText(/^Tallennus keskeytyi/)).toBeTruthy();
});

for (const language of languages) {
  test(`the course page and a page that is not there have no accessibility fault without a network in ${language}`, async () => {
    const { router, network } = await openHere({ at: `/portal/courses/${course}`, language });
    await screen.findByRole("heading", { level: 1 });
    network.cut();
    act(goAway);
    expect(await axeFaults()).toEqual([]);
    await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-2" } });
    await waitFor(() => expect(document.querySelector("h1")?.textContent).not.toBe(toLearn.title));
    expect(await axeFaults()).toEqual([]);
  });
}

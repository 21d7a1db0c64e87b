import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { at, attempt, ended, exam, now, page, saved } from "../../app/testing/exam-answers.ts";
import { openPortal } from "../../app/testing/open-portal.tsx";

const cooling = { whyNot: "cooling_down", opensAt: "2026-11-28T08:20:00.000Z", attemptsLeft: 2 };

afterEach(() => sessionStorage.clear());

test.each([
  ["2026-11-27T08:10:00.000Z", "Aikaa jäljellä 10 minuuttia"],
  ["2026-11-27T08:05:00.000Z", "Aikaa jäljellä 5 minuuttia"],
])("the time left is said aloud at ten, five and one minute, by the server's clock (%s)", async (closesAt, words) => {
  await openPortal({ at, answers: { exam: exam(), attempt: attempt({ closesAt }) } });
  const told = await screen.findAllByText(words);
  expect(told.some((element) => element.getAttribute("role") === "status")).toBe(true);
});

test("between these nothing is said aloud of the time", async () => {
  await openPortal({ at, answers: { exam: exam(), attempt: attempt() } });
  const told = await screen.findAllByText("Aikaa jäljellä 40 minuuttia");
  expect(told.map((element) => element.getAttribute("role"))).toEqual([null]);
});

test("when the time runs out the exam ends by itself, and the result says so", async () => {
  const closesAt = "2026-11-27T08:00:01.000Z";
  const handIn = vi.fn(() => saved);
  let asked = 0;
  const answers = {
    exam: exam(cooling),
    attempt: () => {
      asked += 1;
      return asked === 1 ? attempt({ closesAt }) : ended(false, { endedBy: "time" });
    },
    handIn,
  };
  await openPortal({ at, answers });
  const heading = { name: "Et vielä läpäissyt koetta" };
  expect(await screen.findByRole("heading", heading, { timeout: 5_000 })).toBeTruthy();
  expect(handIn).toHaveBeenCalledTimes(1);
  expect(
    screen.getByText("Aika päättyi 27.11.2026 10.20, ja siihen mennessä tallennetut vastaukset arvosteltiin."),
  ).toBeTruthy();
});

test("time that was given meanwhile goes on, instead of the exam ending", async () => {
  const handIn = vi.fn(() => saved);
  let asked = 0;
  const answers = {
    exam: exam(),
    attempt: () => {
      asked += 1;
      return asked === 1
        ? attempt({ closesAt: "2026-11-27T08:00:01.000Z" })
        : attempt({ closesAt: "2026-11-27T08:20:00.000Z", now: "2026-11-27T08:00:01.000Z" });
    },
    handIn,
  };
  await openPortal({ at, answers });
  expect(await screen.findByText("Aikaa jäljellä 20 minuuttia", undefined, { timeout: 5_000 })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2, name: "Kysymys 0" })).toBeTruthy();
  expect(handIn).not.toHaveBeenCalled();
});

test("a pause of many weeks is not asked about again and again", async () => {
  let asked = 0;
  const pausing = () => {
    asked += 1;
    const later = new Date(Date.parse(now) + asked * 1_000).toISOString();
    return exam({ ...cooling, opensAt: "2027-01-15T08:20:00.000Z", now: later });
  };
  await openPortal({ at: page, answers: { exam: pausing } });
  await screen.findByText("Keksitty kurssi");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).toBeLessThanOrEqual(2);
});

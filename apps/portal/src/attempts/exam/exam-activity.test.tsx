import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { at, attempt, ended, exam, saved } from "../../app/testing/exam-answers.ts";
import { openPortal } from "../../app/testing/open-portal.tsx";

afterEach(() => sessionStorage.clear());

/** What a request said of itself when it asked. */
type Asking = { readonly headers?: Readonly<Record<string, string>> };

/** An exam that notes who asked for what: the learner, or the page by itself. */
function watched(answers: Readonly<Record<string, (asked: number) => unknown>>) {
  const asked: string[] = [];
  const watch = (name: string, answer: (asked: number) => unknown) => {
    let times = 0;
    return (_: object, { headers }: Asking) => {
      asked.push(`${name} ${headers?.["x-activity"] ?? "learner"}`);
      return answer((times += 1));
    };
  };
  const watching = Object.entries(answers).map(([name, answer]) => [name, watch(name, answer)] as const);
  return { asked, answers: { exam: exam(), ...Object.fromEntries(watching) } };
}

test("an exam that is looked at again by itself keeps no forgotten session open; what is answered does", async () => {
  const user = userEvent.setup();
  const { asked, answers } = watched({ attempt: () => attempt(), giveAnswer: () => saved });
  await openPortal({ at, answers });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  await waitFor(() => expect(asked).toEqual(["attempt learner", "giveAnswer learner"]));
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.at(-1)).toBe("attempt background");
});

test("an answer that is sent again by itself keeps no forgotten session open either", async () => {
  const user = userEvent.setup();
  const { asked, answers } = watched({ attempt: () => attempt(), giveAnswer: () => saved });
  const { network } = await openPortal({ at, answers });
  await screen.findByRole("radio", { name: "Kaksi" });
  network.cut();
  await user.click(screen.getByRole("radio", { name: "Kaksi" }));
  await screen.findByText(/^Yhteys palveluun on poikki/);
  network.join();
  act(() => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(asked).toContain("giveAnswer background"));
  expect(asked).not.toContain("giveAnswer learner");
});

test("an exam that ends by itself when its time runs out keeps no forgotten session open", async () => {
  const closesAt = "2026-11-27T08:00:01.000Z";
  const { asked, answers } = watched({
    attempt: (times) => (times === 1 ? attempt({ closesAt }) : ended(false, { endedBy: "time" })),
    handIn: () => saved,
  });
  await openPortal({ at, answers });
  await screen.findByRole("heading", { name: "Et vielä läpäissyt koetta" }, { timeout: 5_000 });
  const [first, ...others] = asked;
  expect(first).toBe("attempt learner");
  expect(others).toContain("handIn background");
  expect(others.filter((one) => !one.endsWith(" background"))).toEqual([]);
});

import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { exam, left, page } from "./testing/exam-answers.ts";
import { openPortal } from "./testing/open-portal.tsx";

test("a link that leads to another page leads focus to its heading; the first page leaves it where it is", async () => {
  const user = userEvent.setup();
  await openPortal({ at: page, answers: { exam: exam({ whyNot: "lessons_left", lessonsLeft: left(1) }) } });
  await screen.findByRole("heading", { level: 1, name: "Koe" });
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByRole("link", { name: "Palaa kurssiin" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Sivua ei löydy" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Begins a correction. Within `act` until the form has come: testing React does not come back to what a click left waiting. */
export async function pressCorrect(user: UserEvent): Promise<void> {
  const button = await screen.findByRole("button", { name: "Oikaise uudella päätöksellä" });
  await act(async () => user.click(button));
}

import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { attempt, openSaved } from "../app/testing/small-course.tsx";
import { shelvesInMemory } from "../device/shelves.ts";

const away = { name: "Sivua ei ole tallennettu tälle laitteelle" };

/** An exam or a check that is not on the device, opened without a network. */
async function openAway() {
  const { network, router, user } = await openSaved(shelvesInMemory());
  await act(() => router.navigate({ to: "/check/$attempt", params: { attempt } }));
  await screen.findByRole("heading", { level: 1, ...away });
  return { network, user };
}

test("a page that is not on the device opens by itself once the network is back", async () => {
  const { network } = await openAway();
  network.join();
  act(() => void window.dispatchEvent(new Event("online")));
  expect(await screen.findByRole("radio", { name: "Kaksi" })).toBeTruthy();
});

test("a page that is not on the device is asked for again at a press", async () => {
  const { network, user } = await openAway();
  network.join();
  await user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  expect(await screen.findByRole("radio", { name: "Kaksi" })).toBeTruthy();
});

import { expect, expectAccessible, test } from "../world/world.ts";

const places = [
  ["console", "/", "caseworker"],
  ["portal", "/portal/", "trainee"],
] as const;

test("the system says that it lives and is ready", async ({ request }) => {
  expect((await request.get("/livez")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
});

for (const [place, path, person] of places) {
  test(`somebody who has not signed in to the ${place} gets a page that everybody can use`, async ({ world }) => {
    const page = await world.pageOfNobody({ path });
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
  });

  test(`a ${person} who has signed in gets into the ${place}`, async ({ world }) => {
    const page = await world.pageOf(person, { path });
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByText("Esimerkki").first()).toBeVisible();
    await expectAccessible(page);
  });
}

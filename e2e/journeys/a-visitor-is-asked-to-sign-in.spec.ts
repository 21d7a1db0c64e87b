import { expect, expectAccessible, test } from "../world/world.ts";

test("the system says that it lives and is ready", async ({ request }) => {
  expect((await request.get("/livez")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
});

for (const [place, path] of [
  ["console", "/"],
  ["portal", "/portal/"],
] as const) {
  test(`a visitor to the ${place} gets a page that everybody can use`, async ({ world }) => {
    const page = await world.pageOfNobody({ path });
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
  });
}

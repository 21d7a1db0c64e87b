import { expect, expectAccessible, languages, test } from "../world/world.ts";

for (const language of languages) {
  test(`a trainee sees the portal's first page (${language})`, async ({ world }) => {
    const page = await world.pageOf("trainee", { language, path: "/portal/" });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Tiina Esimerkki");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(/\S+ – \S+/);
    await expectAccessible(page);
  });
}

test("a member of staff who has signed in to the console is nobody in the portal", async ({ world }) => {
  const page = await world.pageOf("director", { path: "/portal/" });
  await expect(page.getByRole("link", { name: "Kirjaudu" })).toBeVisible();
  await expect(page.getByText("Esimerkki")).toHaveCount(0);
  await expectAccessible(page);
});

test("a trainee is nobody in the console", async ({ world }) => {
  const page = await world.pageOf("trainee", { path: "/referrals" });
  await expect(page.getByRole("link", { name: "Kirjaudu" })).toBeVisible();
  await expect(page.getByText("Tiina Esimerkki")).toHaveCount(0);
});

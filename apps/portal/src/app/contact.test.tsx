import { screen } from "@testing-library/react";
import { ServerError } from "@apollo/client/errors";
import { languages } from "@vas/ui";
import { ConnectionLost } from "@vas/client";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { openPortal } from "./testing/open-portal.tsx";

afterEach(() => document.querySelectorAll("meta").forEach((meta) => meta.remove()));

/** As the server writes into the page whom to ask. */
function named(contact: Readonly<Record<"mail" | "phone", string | undefined>>): void {
  for (const [name, content] of Object.entries(contact)) {
    if (content === undefined) continue;
    const meta = document.createElement("meta");
    Object.assign(meta, { name: `vas-contact-${name}`, content });
    document.head.append(meta);
  }
}

const words = { fi: /^Kysyttävää koulutuksesta\?/, sv: /^Har du frågor om/, en: /^Questions about the training\?/ };
const whole = { mail: "kysy@example.invalid", phone: "000 000 000" };

test.each(languages)(
  "whom to ask stands at the foot of the page in %s, with the ways to reach them",
  async (language) => {
    named(whole);
    await openPortal({ language });
    expect((await screen.findByRole("contentinfo")).textContent).toMatch(words[language]);
    expect(screen.getByRole("link", { name: whole.mail }).getAttribute("href")).toBe("mailto:kysy@example.invalid");
    expect(screen.getByRole("link", { name: whole.phone }).getAttribute("href")).toBe("tel:000000000");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

const refused = new ServerError("refused", { response: new Response("{}", { status: 401 }), bodyText: "{}" });

test.each([
  ["before signing in", { error: refused }],
  ["where something failed", { error: new Error("It broke") }],
  ["where the server is out of reach", { error: new ConnectionLost("Failed to fetch") }],
  ["where there is no such page", { at: "/portal/nowhere" }],
  ["where a course is none of the learner's", { at: "/portal/courses/33333333-3333-4333-8333-333333333333" }],
  ["on an invitation that is no more", { at: "/portal/invitation" }],
  ["where a link to sign in is asked for", { at: "/portal/sign-in-link" }],
  ["after signing out", { at: "/portal/signed-out" }],
])("whom to ask is said %s", async (_when, asked) => {
  named({ ...whole, phone: undefined });
  await openPortal(asked);
  expect(await screen.findByRole("link", { name: whole.mail })).toBeTruthy();
  expect(screen.queryByRole("link", { name: whole.phone })).toBeNull();
});

test("where nobody is named, nothing is said", async () => {
  await openPortal({});
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("contentinfo")).toBeNull();
});

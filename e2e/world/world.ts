import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Browser, type Page } from "@playwright/test";
import type { Language } from "@vas/domain/kernel";
import { identityOrigin, origin } from "./address.ts";

/** What a page did that no page may do: threw, broke its own content policy, or asked another site for something. */
type Misdeeds = string[];

export type PageOptions = {
  readonly language?: Language;
  readonly path?: string;
  /** Whoever it is has no mouse and no touch screen: a press of either is a fault of the journey. */
  readonly byKeys?: boolean;
};

export type World = {
  /** A page of a demo person who has signed in by name (`caseworker`, `director`, …), in a browser of their own. */
  pageOf(person: string, options?: PageOptions): Promise<Page>;
  /** A page of somebody who has not signed in. */
  pageOfNobody(options?: PageOptions): Promise<Page>;
};

const locales: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
/** The languages in which every screen is looked at. */
export const languages: readonly Language[] = ["fi", "sv", "en"];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A test with a world of people; every page must behave until the end. */
export const test = base.extend<{ world: World }>({
  world: async ({ browser }, provide) => {
    const misdeeds: Misdeeds = [];
    const open = async ({ language = "fi", byKeys = false }: PageOptions) => {
      const page = await openPage(browser, locales[language], misdeeds);
      if (byKeys) await tellPresses(page, misdeeds);
      return page;
    };
    await provide({
      async pageOf(person, options = {}) {
        const page = await open(options);
        await signIn(page, person);
        await page.goto(options.path ?? "/");
        return page;
      },
      async pageOfNobody(options = {}) {
        const page = await open(options);
        await page.goto(options.path ?? "/");
        return page;
      },
    });
    for (const context of browser.contexts()) await context.close();
    expect(misdeeds).toEqual([]);
  },
});

export { expect };

/** Where pictures of the screens are kept for people to look at; unset keeps none. */
const pictures = process.env["E2E_PICTURES"];
let pictureNumber = 0;

/** Asserts that axe finds nothing to object to on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${(pictureNumber += 1)}.png`), fullPage: true });
  // What React Aria announces of a field stands there for seconds more, even after the field has gone.
  const axe = new AxeBuilder({ page }).exclude("[data-live-announcer]");
  // Only what is wrong is told in full, and, as no page here has frames, without a page of axe's own: nine times as fast.
  axe.options({ runOnly: standards, resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
}

async function openPage(browser: Browser, locale: string, misdeeds: Misdeeds): Promise<Page> {
  const context = await browser.newContext({ locale, baseURL: origin, timezoneId: "Europe/Helsinki" });
  // As if chosen on this machine: it goes before the language of a person's profile.
  await context.addCookies([{ name: "vas-language", value: locale.slice(0, 2), url: origin }]);
  const page = await context.newPage();
  page.on("pageerror", (error) => misdeeds.push(`${page.url()} threw ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted ?(Type|HTML|Script)/i.test(message.text())) misdeeds.push(message.text());
  });
  page.on("request", (request) => {
    const asked = new URL(request.url());
    const isOwn = [origin, identityOrigin].includes(asked.origin) || ["data:", "blob:"].includes(asked.protocol);
    if (!isOwn) misdeeds.push(`${page.url()} asked ${asked.origin}`);
  });
  return page;
}

/** Tells of what only a mouse or a finger does. */
async function tellPresses(page: Page, misdeeds: Misdeeds): Promise<void> {
  await page.exposeFunction("tellPress", () => misdeeds.push(`${page.url()} was pressed by a pointer`));
  await page.addInitScript(() => {
    const { tellPress } = window as unknown as { tellPress: () => void };
    window.addEventListener("pointerdown", () => tellPress(), { capture: true });
  });
}

/** Signs in without the identity provider; one journey goes through its page. */
async function signIn(page: Page, person: string): Promise<void> {
  const answer = await page.context().request.post(`${origin}/dev/sign-in`, { data: { as: person } });
  expect(answer.ok(), `signing in as ${person}`).toBe(true);
}

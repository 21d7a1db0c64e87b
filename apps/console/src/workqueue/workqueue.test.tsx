import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const referral = "22222222-2222-4222-8222-222222222222";
const customer = "33333333-3333-4333-8333-333333333333";

function lineOf(over: object = {}, matter: object = {}) {
  return {
    id: "referral-1",
    kind: "consider_referral",
    task: "Käsittele esitys",
    matter: {
      kind: "referral",
      id: referral,
      reference: "E-2026-0001",
      status: "under_consideration",
      referral,
      customer: null,
      referrerKind: "police",
      referrer: "Itä-Uudenmaan poliisilaitos",
      isChild: false,
      acuteDanger: false,
      ...matter,
    },
    deadline: null,
    daysLeft: null,
    daysWaiting: 3,
    urgency: "normal",
    assignee: null,
    reason: "Asia käsitellään ilman aiheetonta viivytystä.",
    section: "laki 434/2003, 23 § 1 mom.",
    ...over,
  };
}

const late = lineOf(
  {
    id: "ending-2",
    task: "Valitusaika kuluu",
    kind: "await_ending_appeal",
    deadline: "2026-11-20",
    daysLeft: -3,
    urgency: "overdue",
  },
  { kind: "ending", id: "x", reference: "AJ-2026-0002", status: "in_force", customer, referrer: null },
);
const child = lineOf({ id: "referral-3", urgency: "urgent" }, { id: "y", reference: "E-2026-0003", isChild: true });

function queueOf(...nodes: readonly object[]) {
  return {
    nodes,
    totalCount: nodes.length,
    pageInfo: { endCursor: null, hasNextPage: false },
    counts: {
      mine: nodes.length,
      unassigned: 2,
      unit: 9,
      children: 1,
      kinds: [{ kind: "take_referral", task: "Ota esitys käsittelyyn", count: 2 }],
    },
    summary: { overdue: 1, dueThisWeek: 0 },
  };
}

const answers = {
  session: sessionOf(["session:read", "referral:read", "customer:read"]),
  navigationCounts: { workQueue: 3, referrals: 2 },
  workQueue: queueOf(late, child, lineOf()),
};

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the work queue has no accessibility fault in ${language}`, async () => {
    await openConsole({
      at: "/?whose=unit",
      answers: { ...answers, session: { ...answers.session, language } },
      language,
    });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFaults()).toEqual([]);
  });
}

test("the queue says how much waits and shows deadlines with the days left, in the order that the server gives", async () => {
  await openConsole({ at: "/", answers });
  expect(await screen.findByText("3 asiaa odottaa toimenpidettä. 1 asia on myöhässä.")).toBeTruthy();
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    "AJ-2026-0002",
    "E-2026-0003",
    "E-2026-0001",
  ]);
  expect(within(rows[0] as HTMLElement).getByText("3 pv myöhässä")).toBeTruthy();
  expect(within(rows[1] as HTMLElement).getByText("Alaikäinen")).toBeTruthy();
  expect(within(rows[2] as HTMLElement).getByText("Odottanut 3 päivää")).toBeTruthy();
});

test("a line opens its matter, and the strong act the first one", async () => {
  await openConsole({ at: "/", answers });
  const first = await screen.findByRole("link", { name: "Avaa ensimmäinen" });
  expect(first.getAttribute("href")).toBe(`/customers/${customer}/ending`);
  expect(screen.getByRole("link", { name: "E-2026-0001" }).getAttribute("href")).toBe(`/referrals/${referral}`);
});

test("the choices are links with their counts; the task narrows the whole unit's queue", async () => {
  const asked = vi.fn<(args: { filter: object }) => object>(() => queueOf(lineOf()));
  const { router } = await openConsole({ at: "/", answers: { ...answers, workQueue: asked } });
  const chips = within(await screen.findByRole("navigation", { name: "Rajaa työjonoa" }));
  expect(chips.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Omat (1)",
    "Ilman käsittelijää (2)",
    "Koko yksikkö (9)",
    "Alaikäiset (1)",
  ]);
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ filter: { whose: "mine" } });
  await userEvent.click(chips.getByRole("link", { name: "Koko yksikkö (9)" }));
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { whose: "unit" } }));
  await userEvent.click(await screen.findByRole("button", { name: /Tehtävä/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Ota esitys käsittelyyn (2)" }));
  await waitFor(() => expect(router.state.location.href).toBe("/?whose=unit&kind=take_referral"));
});

test("an empty queue says what will appear in it", async () => {
  await openConsole({ at: "/", answers: { ...answers, workQueue: queueOf() } });
  expect(await screen.findByText("Työjono on tyhjä")).toBeTruthy();
});

test("the menu shows how much waits", async () => {
  await openConsole({ at: "/", answers });
  expect(await screen.findByRole("link", { name: "Työjono 3 asiaa työjonossa" })).toBeTruthy();
});

/** What a request said of itself when it asked. */
type Asking = { readonly headers?: Readonly<Record<string, string>> };

test("the counts of the menu are asked in the background: they keep no forgotten session open", async () => {
  const activities = new Set<string | undefined>();
  const count =
    (value: object) =>
    (_: object, { headers }: Asking) => {
      activities.add(headers?.["x-activity"]);
      return value;
    };
  const navigationCounts = vi.fn(count(answers.navigationCounts));
  const referralCounts = vi.fn(count({ unassigned: 2, mine: 0, unit: 2, acuteDanger: 0, supplementOverdue: 0 }));
  const { router } = await openConsole({ at: "/", answers: { ...answers, navigationCounts, referralCounts } });
  await screen.findByRole("heading", { level: 1 });
  await act(() => router.navigate({ href: "/?whose=unit" }));
  await act(() => router.navigate({ href: "/nowhere" }));
  await waitFor(() => expect(navigationCounts.mock.calls.length).toBeGreaterThan(1));
  await waitFor(() => expect(referralCounts.mock.calls.length).toBeGreaterThan(1));
  expect([...activities]).toEqual(["background"]);
});

test("the statistician gets the start page", async () => {
  await openConsole({ at: "/", answers: { session: sessionOf(["session:read", "statistics:read"]) } });
  expect(await screen.findByRole("heading", { name: "Aloitus" })).toBeTruthy();
});

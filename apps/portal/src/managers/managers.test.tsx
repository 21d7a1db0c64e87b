import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ConnectionLost } from "@vas/client";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { openPortal, traineeSession } from "../app/testing/open-portal.tsx";
import { inside } from "../app/testing/small-course.tsx";
import { shelvesInMemory } from "../device/shelves.ts";

const at = "/portal/staff";
const session = { ...traineeSession(), managesStaff: true };

function course(standing: string, days: object = {}) {
  return {
    title: "Tunnista, kohtaa, ohjaa",
    standing,
    dueOn: null,
    completedOn: null,
    certifiedOn: null,
    validUntil: null,
    isEnding: ["ends_soon", "expired", "revoked"].includes(standing),
    renewal: { ends_soon: "renewable", expired: "ended" }[standing] ?? null,
    ...days,
  };
}

const learner = (name: string, ...courses: object[]) => ({
  id: name,
  name,
  role: courses.length > 0 ? "reception" : null,
  courses,
});
const certified = { certifiedOn: "2026-01-12", validUntil: "2028-01-12" };
const learners = [
  learner("Aava Esimerkki", course("certified", certified)),
  learner("Bertta Esimerkki", course("late", { dueOn: "2026-11-10" })),
  learner("Daavid Esimerkki", course("ends_soon", { certifiedOn: "2024-12-10", validUntil: "2026-12-10" })),
  learner("Eero Esimerkki", course("under_way", { dueOn: "2027-01-31" }), course("waived")),
  learner("Fanni Esimerkki", course("expired", { certifiedOn: "2024-01-10", validUntil: "2026-01-10" })),
  learner(
    "Helmi Esimerkki",
    course("not_begun"),
    course("completed", { completedOn: "2026-03-02" }),
    course("revoked"),
  ),
  learner("Matti Esimerkki"),
];

function body(change: object = {}) {
  return {
    id: "33333333-3333-4333-8333-333333333331",
    name: "Oulun vastaanottokeskus",
    nameSv: "Uleåborgs förläggning",
    nameEn: null,
    day: "2026-11-23",
    certified: 2,
    staff: 8,
    percent: 25,
    learners,
    ...change,
  };
}

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

function shownNames(): (string | null)[] {
  return screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
}

function lineOf(name: string): string {
  return screen.getByRole("heading", { level: 3, name }).closest("li")?.textContent ?? "";
}

describe("the staff of a manager", () => {
  for (const language of languages) {
    test(`has no accessibility fault in ${language}, full, empty or where the share is unknown`, async () => {
      const managedStaff = [
        body(),
        body({ id: "2", name: "Kemi", nameSv: null, learners: [], staff: null, percent: null }),
        body({ id: "3", name: "Tornio", nameSv: null, staff: 1, percent: null }),
      ];
      await openPortal({ at, session, language, answers: { managedStaff } });
      await screen.findByRole("heading", { level: 1 });
      expect(await axeFaults()).toEqual([]);
    });
  }

  test("is told by name, with the state and the days of each course", async () => {
    await openPortal({ at, session, answers: { managedStaff: [body()] } });
    await screen.findByRole("heading", { level: 1, name: "Henkilöstön koulutus" });
    expect(screen.getByText("Todistus on voimassa 2 henkilöllä 8 henkilöstä eli 25 prosentilla.")).toBeTruthy();
    expect(lineOf("Aava Esimerkki")).toContain("Todistus voimassa");
    expect(lineOf("Aava Esimerkki")).toContain("Todistus päättyy 12.1.2028");
    expect(lineOf("Bertta Esimerkki")).toContain("MyöhässäMääräpäivä 10.11.2026 on mennyt");
    expect(lineOf("Eero Esimerkki")).toContain("KeskenMääräpäivä 31.1.2027");
    expect(lineOf("Fanni Esimerkki")).toContain("Todistus päättyi 10.1.2026");
    expect(lineOf("Matti Esimerkki")).toContain("Ei kursseja");
    await waitFor(() => expect(document.title).toBe("Henkilöstön koulutus – Koulutus"));
  });

  test("has a share only where it is known, and says why not", async () => {
    const unknown = { percent: null, learners: [] };
    const managedStaff = [body({ ...unknown, staff: null }), body({ ...unknown, id: "2", staff: 1 })];
    await openPortal({ at, session, language: "sv", answers: { managedStaff } });
    expect(await screen.findByText(/^2 personer har.*personalantalet inte har meddelats utbildaren\.$/)).toBeTruthy();
    expect(screen.getByText(/Andelen är okänd, eftersom personalantalet har meddelats vara 1\.$/)).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2, name: "Uleåborgs förläggning" })).toHaveLength(2);
  });

  test("is narrowed to who is late or whose certificate ends, each with an address of its own", async () => {
    const user = userEvent.setup();
    const { router } = await openPortal({ at, session, answers: { managedStaff: [body()] } });
    await screen.findByRole("heading", { level: 1 });
    expect(shownNames()).toHaveLength(7);
    await user.click(screen.getByRole("link", { name: "Myöhässä (1)" }));
    expect(shownNames()).toEqual(["Bertta Esimerkki"]);
    await user.click(screen.getByRole("link", { name: "Todistus päättymässä tai päättynyt (3)" }));
    expect(shownNames()).toEqual(["Daavid Esimerkki", "Fanni Esimerkki", "Helmi Esimerkki"]);
    expect(router.state.location.href).toBe("/staff?show=ending");
    await user.click(screen.getByRole("link", { name: "Uusittavissa, aloittamatta (1)" }));
    expect(shownNames()).toEqual(["Daavid Esimerkki"]);
    await user.click(screen.getByRole("link", { name: "Päättynyt vuoden sisällä, aloittamatta (1)" }));
    expect(shownNames()).toEqual(["Fanni Esimerkki"]);
    expect(router.state.location.href).toBe("/staff?show=ended");
    await user.click(screen.getByRole("link", { name: "Kaikki (7)" }));
    expect(shownNames()).toHaveLength(7);
  });

  test("says that a certificate has ended whose renewal is late or not begun, and lists it among those that have", async () => {
    const over = { certifiedOn: "2024-01-10", validUntil: "2026-11-22", isEnding: true };
    const renewing = [
      learner("Aava Esimerkki", course("late", { ...over, dueOn: "2026-11-20" })),
      learner("Bertta Esimerkki", course("not_begun", over)),
      learner("Daavid Esimerkki", course("under_way", { ...over, validUntil: "2026-11-23" })),
      learner("Eero Esimerkki", course("late", { ...certified, dueOn: "2026-11-20" })),
    ];
    await openPortal({ at: `${at}?show=ending`, session, answers: { managedStaff: [body({ learners: renewing })] } });
    await screen.findByRole("heading", { level: 1 });
    expect(shownNames()).toEqual(["Aava Esimerkki", "Bertta Esimerkki", "Daavid Esimerkki"]);
    expect(lineOf("Aava Esimerkki")).toContain("Määräpäivä 20.11.2026 on mennyt");
    for (const name of ["Aava Esimerkki", "Bertta Esimerkki"]) {
      expect(lineOf(name)).toContain("Todistus päättyi 22.11.2026");
    }
    // The last day is a day of the certificate.
    expect(lineOf("Daavid Esimerkki")).toContain("Todistus päättyy 23.11.2026");
  });

  test.each([
    ["late", "Kukaan ei ole myöhässä."],
    ["renewable", "Kenelläkään ei ole aloittamatta uusimista, joka on jo mahdollinen."],
    ["ended", /^Kenenkään todistus tai vapautus ei ole päättynyt vuoden sisällä/],
    ["ending", "Kenenkään todistus ei ole päättymässä eikä päättynyt."],
  ])("says that there is nobody to show where there is nobody: %s", async (show, words) => {
    const managedStaff = [body({ learners: learners.slice(0, 1) })];
    await openPortal({ at: `${at}?show=${show}`, session, answers: { managedStaff } });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(shownNames()).toEqual([]);
  });
});

describe("the way to it", () => {
  test("is in sight of managers on every page, and of nobody else", async () => {
    await openPortal({ session });
    const link = await screen.findByRole("link", { name: "Henkilöstö" });
    expect(link.getAttribute("href")).toBe("/portal/staff");
    document.body.replaceChildren();
    await openPortal({});
    await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" });
    expect(screen.queryByRole("link", { name: "Henkilöstö" })).toBeNull();
  });

  test("leads nowhere for who manages nobody, as an address that does not exist", async () => {
    await openPortal({ at, answers: { managedStaff: null } });
    expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
  });

  test("is said to every learner on their first page: who sees what of their courses", async () => {
    await openPortal({});
    const sentence =
      "Esihenkilösi ja kouluttaja näkevät kurssiesi tilanteen ja päivämäärät, eivät koskaan vastauksiasi.";
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

describe("of others nothing stays", () => {
  test("on the device, which keeps what is the manager's own", async () => {
    const shelves = shelvesInMemory();
    await openPortal({ at, session, shelves, answers: { managedStaff: [body()] } });
    await screen.findByRole("heading", { level: 1, name: "Henkilöstön koulutus" });
    const kept = await inside(shelves);
    expect(kept).toContain("Tiina Testaaja");
    expect(kept).not.toMatch(/Esimerkki|certifiedOn/);
  });

  test("so that the page opens without a network also for who was signed in by the program of before, which knew no managers", async () => {
    const shelves = shelvesInMemory();
    await openPortal({ shelves });
    await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" });
    const kept = (await shelves.all("answers")).find(([key]) => String(key).startsWith("TraineeSession"));
    const [key, value] = kept ?? [];
    if (key === undefined) throw new Error("The session is not kept");
    const { managesStaff: _, ...before } = traineeSession();
    await shelves.put("answers", key, { ...(value as object), data: { session: before } });
    document.body.replaceChildren();
    await openPortal({ shelves, error: new ConnectionLost("Failed to fetch") });
    expect(await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" })).toBeTruthy();
  });

  test("so that without a network there is nothing to be seen", async () => {
    const { network, router } = await openPortal({ session, answers: { managedStaff: [body()] } });
    await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" });
    network.cut();
    await act(() => router.navigate({ to: "/staff" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /Tervetuloa/ })).toBeNull());
    expect(document.body.textContent).not.toContain("Aava");
  });
});

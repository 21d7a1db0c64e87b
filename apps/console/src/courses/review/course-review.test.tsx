import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../../app/testing/open-console.tsx";
import { changed, ids, inAll, reviewed, versionPath } from "../course.sample.ts";

const session = sessionOf(["session:read", "course:write"]);
const at = `${versionPath}/review`;
const answers = { session, courseVersion: reviewed };

test("the review shows word by word what has changed, and how the structure has", async () => {
  await openConsole({ at, answers });
  const texts = within(await screen.findByRole("region", { name: "Tekstien muutokset" }));
  expect(texts.getAllByRole("deletion").map(({ textContent }) => textContent)).toEqual([
    "poistettu: Vanha",
    "poistettu: Poistettu",
  ]);
  expect(texts.getByRole("insertion").textContent).toBe("lisätty: Uusi");
  expect(screen.getByText("AA: minuutteja 5 → 6")).toBeTruthy();
  expect(screen.getByText("BB: kenelle Kaikille → Poliisi ja Järjestö")).toBeTruthy();
});

test("the review shows the questions and cases that belong to the version, and what is new in them", async () => {
  await openConsole({ at, answers });
  const bank = within(await screen.findByRole("region", { name: "Kysymykset ja tapaukset" }));
  expect(
    bank.getByText(/sellaisina kuin ne olivat, kun versio lähetettiin tarkastettavaksi 20\.11\.2026/),
  ).toBeTruthy();
  const items = bank.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(items).toEqual([
    "Otsikko m1-q1 Muuttunut",
    "Otsikko m1-q2 Muuttunut",
    "Otsikko m1-q4 Poistunut",
    "Otsikko case-1 Uusi",
  ]);
  expect(bank.getAllByText(/kirjoittanut Kaisa Esimerkki/)).toHaveLength(3);
  expect(bank.getAllByRole("insertion")[0]?.textContent).toBe("lisätty:  vai ei");
  expect(bank.getByText("1 ennallaan")).toBeTruthy();
  expect(bank.getAllByText("Tämän kielen tekstit eivät ole muuttuneet.")).toHaveLength(2);
});

test("the review opens in the language of its reader, and names the cases of a module by their titles", async () => {
  const asked = vi.fn(({ language }: { readonly language: string }) => [
    { part: "lesson", at: "aa", field: "body", title: "AA", before: "", after: `Text ${language}` },
  ]);
  const structureChanges = [{ kind: "cases", title: "Eka", before: "case-1", after: "case-1, case-9" }];
  const courseVersion = { ...reviewed, textChanges: asked, structureChanges };
  const courseCases = { id: ids.course, title: reviewed.title, cases: [{ name: "case-1", title: inAll("Kokki") }] };
  const reader = { ...session, language: "sv" };
  await openConsole({ at, answers: { session: reader, courseVersion, courseCases } });
  expect((await screen.findByText("Text sv")).closest("[lang]")?.getAttribute("lang")).toBe("sv");
  expect(await screen.findByText("Eka: övningsfall Kokki sv → Kokki sv och case-9")).toBeTruthy();
});

test("a draft says when its questions and cases are taken in", async () => {
  await openConsole({ at, answers: { session, courseVersion: { ...reviewed, status: "draft", bank: null } } });
  expect(await screen.findByText(/otetaan mukaan sellaisina kuin ne ovat/)).toBeTruthy();
});

test("a reviewer approves the language in sight, of the version that was read", async () => {
  const user = userEvent.setup();
  const approveTranslation = vi.fn((_asked: object) => changed(reviewed));
  await openConsole({ at: `${at}?language=sv`, answers: { ...answers, approveTranslation } });
  await user.click(await screen.findByRole("button", { name: "Hyväksy: Ruotsi" }));
  expect(await screen.findByText("Kieli hyväksyttiin")).toBeTruthy();
  expect(approveTranslation.mock.calls[0]?.[0]).toMatchObject({
    input: { courseVersion: ids.version, expectedVersion: 4, language: "sv" },
  });
});

test("a version is returned with a reason, and not without", async () => {
  const user = userEvent.setup();
  const invalid = { __typename: "InvalidField", message: "Syy puuttuu", field: "reason", problem: "required" };
  const returnCourse = vi
    .fn((_asked: object): object => changed({ ...reviewed, status: "draft" }))
    .mockReturnValueOnce(invalid);
  await openConsole({ at, answers: { ...answers, returnCourse } });
  await user.click(await screen.findByRole("button", { name: "Palauta muokattavaksi" }));
  const dialog = await screen.findByRole("dialog");
  const send = within(dialog).getByRole("button", { name: "Palauta muokattavaksi" });
  await user.click(send);
  expect(await within(dialog).findByText("Tieto puuttuu.")).toBeTruthy();
  await user.type(within(dialog).getByRole("textbox"), "Korjatkaa luvut.");
  await user.click(send);
  expect(await screen.findByText("Kurssi palautettiin")).toBeTruthy();
  expect(returnCourse.mock.calls[1]?.[0]).toMatchObject({ input: { reason: "Korjatkaa luvut." } });
});

test("a material change names the lessons and the day, and says what follows before it is published", async () => {
  const user = userEvent.setup();
  const publishCourse = vi.fn((_asked: object) => changed({ ...reviewed, status: "published" }));
  await openConsole({ at, answers: { ...answers, publishCourse } });
  await user.click(await screen.findByRole("button", { name: "Julkaise versio 2" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /Olennainen muutos/ }));
  expect(within(dialog).getByRole<HTMLInputElement>("checkbox", { name: "AA" }).checked).toBe(true);
  await user.click(within(dialog).getByRole("checkbox", { name: "AA" }));
  await user.click(within(dialog).getByRole("button", { name: "Jatka" }));
  expect(await within(dialog).findByText("Valitse ainakin yksi oppitunti.")).toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: "CC" }));
  await user.click(within(dialog).getByRole("button", { name: "Jatka" }));
  expect(await within(dialog).findByText(/tulee luettavaksi vain: CC/)).toBeTruthy();
  expect(within(dialog).getByText(/^Aiemmat versiot poistetaan käytöstä/)).toBeTruthy();
  expect(publishCourse).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: "Julkaise versio 2" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(publishCourse.mock.calls[0]?.[0]).toMatchObject({
    input: { expectedVersion: 4, change: { kind: "material", lessons: ["cc"] } },
  });
});

test("a material change proposes the lessons that have changed in any language, whichever is being read", async () => {
  const user = userEvent.setup();
  const textChanges = ({ language, since }: { readonly language: string; readonly since: string }) =>
    language === "fi" && since === "published" ? reviewed.textChanges : [];
  const courseVersion = { ...reviewed, textChanges };
  await openConsole({ at: `${at}?language=en`, answers: { session, courseVersion } });
  await user.click(await screen.findByRole("button", { name: "Julkaise versio 2" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /Olennainen muutos/ }));
  expect(within(dialog).getByRole<HTMLInputElement>("checkbox", { name: "AA" }).checked).toBe(true);
});

test("who has written in the version reads why they do not approve it", async () => {
  const reason = "Olet kirjoittanut tähän versioon.";
  const own = { ...reviewed, availableActions: ["return"], whyNot: [{ action: "approve", reason }] };
  await openConsole({ at, answers: { session, courseVersion: own } });
  expect(await screen.findByText(reason)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Hyväksy/ })).toBeNull();
});

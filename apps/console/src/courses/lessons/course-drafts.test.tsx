import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Language } from "@vas/ui";
import { describe, expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../../app/testing/open-console.tsx";
import { changed, draft, ids, inAll, lessonTexts, versionPath } from "../course.sample.ts";

configure({ asyncUtilTimeout: 10_000 });
const session = sessionOf(["session:read", "course:write"]);
const lessonPath = `${versionPath}/lessons/aa`;
const keptAs = `vas-lesson/${ids.version}/aa`;

type LessonEdit = {
  readonly input: {
    readonly expectedVersion: number;
    readonly edit: { readonly lessons: readonly [{ readonly title?: object }] };
  };
};
type Edit = { readonly input: { readonly expectedVersion: number; readonly edit: object } };

const titleField = () => screen.findByLabelText<HTMLInputElement>("Otsikko (suomi)");
const saved = () => screen.findByText(/Luonnos tallennettu klo/, {}, { timeout: 4000 });

/** A server that stores what it is sent and refuses what is based on an older version. */
function storingServer(named = "AA") {
  const lesson = lessonTexts("aa");
  let stored = { ...draft, lesson: { ...lesson, title: { ...lesson.title, fi: named } } };
  const amendCourse = ({ input }: LessonEdit) => {
    if (input.expectedVersion !== stored.version) {
      return { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: stored.version };
    }
    const version = stored.version + 1;
    const title = { ...stored.lesson.title, ...input.edit.lessons[0].title };
    stored = { ...stored, version, lesson: { ...stored.lesson, title } };
    return changed(stored, version);
  };
  const lost = vi.fn(() => {
    throw new Error("The server is gone");
  });
  let isGone = false;
  const answers = {
    session,
    courseVersion: () => stored,
    amendCourse: (asked: LessonEdit) => (isGone ? lost() : amendCourse(asked)),
  };
  return { answers, title: () => stored.lesson.title.fi, end: () => void (isGone = true), lost };
}

describe("a lesson that is written", () => {
  test("saves by itself what has changed, and nothing else", async () => {
    const user = userEvent.setup();
    const amendCourse = vi.fn((_asked: Edit) => changed(draft));
    await openConsole({ at: lessonPath, answers: { session, courseVersion: draft, amendCourse } });
    await user.type(await titleField(), " 2");
    await saved();
    expect(amendCourse.mock.calls.map(([asked]) => asked.input)).toEqual([
      {
        courseVersion: ids.version,
        expectedVersion: 4,
        edit: { lessons: [{ name: "aa", title: { fi: "AA 2" } }] },
      },
    ]);
    expect(localStorage.getItem(keptAs)).toBeNull();
  });

  test("is not saved with 0 minutes for those that were erased, and says so until they are given", async () => {
    const user = userEvent.setup();
    const amendCourse = vi.fn((_asked: Edit) => changed(draft));
    await openConsole({ at: lessonPath, answers: { session, courseVersion: draft, amendCourse } });
    await user.clear(await screen.findByLabelText("Lukuaika minuutteina"));
    expect(screen.getByText("Anna lukuaika kokonaisina minuutteina. Ennen sitä mitään ei tallenneta.")).toBeTruthy();
    await user.type(await titleField(), " 2");
    await expect(saved()).rejects.toThrow();
    expect(amendCourse).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("Lukuaika minuutteina"), "7");
    await saved();
    expect(amendCourse.mock.calls.map(([{ input }]) => input)).toMatchObject([
      { edit: { lessons: [{ title: { fi: "AA 2" }, minutes: 7 }] } },
    ]);
  });

  test("is written beside its source, in the editor that shows what learners will see", async () => {
    await openConsole({ at: `${lessonPath}?language=sv`, answers: { session, courseVersion: draft } });
    const editor = await screen.findByRole("textbox", { name: "Teksti (ruotsi)" });
    expect(within(editor).getByRole("heading", { level: 2 }).textContent).toBe("Alku");
    const beside = screen.getByRole("region", { name: "Suomi" });
    expect(within(beside).getByText("Teksti")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Otsikko" })).toBeTruthy();
  });
});

describe("a lesson that two people write", () => {
  test("takes along what somebody else has written in another field, and is saved", async () => {
    const user = userEvent.setup();
    const theirs = { ...draft, version: 9, lesson: { ...lessonTexts("aa"), minutes: 11 } };
    let isTaken = false;
    const amendCourse = vi.fn(({ input }: Edit) => {
      isTaken = true;
      return input.expectedVersion === 4
        ? { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 9 }
        : changed(theirs, 10);
    });
    const answers = { session, courseVersion: () => (isTaken ? theirs : draft), amendCourse };
    await openConsole({ at: lessonPath, answers });
    await user.type(await titleField(), " 2");
    await waitFor(() => expect(amendCourse).toHaveBeenCalledTimes(2), { timeout: 4000 });
    expect(amendCourse.mock.calls[1]?.[0].input).toMatchObject({
      expectedVersion: 9,
      edit: { lessons: [{ name: "aa", title: { fi: "AA 2" } }] },
    });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Lukuaika minuutteina").value).toBe("11"));
  });

  test("shows both where two have written in the same field, and overwrites nothing unseen", async () => {
    const user = userEvent.setup();
    const theirs = { ...draft, version: 9, lesson: { ...lessonTexts("aa"), title: { ...inAll("AA"), fi: "Toisen" } } };
    let isTaken = false;
    const amendCourse = vi.fn(({ input }: Edit) => {
      isTaken = true;
      return input.expectedVersion === 4
        ? { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 9 }
        : changed(theirs, 10);
    });
    await openConsole({
      at: lessonPath,
      answers: { session, courseVersion: () => (isTaken ? theirs : draft), amendCourse },
    });
    await user.type(await titleField(), " 2");
    const conflict = await screen.findByRole("table", {}, { timeout: 4000 });
    const row = within(conflict).getByRole("row", { name: /Otsikko \(suomi\)/ });
    expect(row.textContent).toBe("Otsikko (suomi)AA 2Toisen");
    expect(amendCourse).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
    await waitFor(() => expect(amendCourse).toHaveBeenCalledTimes(2), { timeout: 4000 });
    expect(amendCourse.mock.calls[1]?.[0].input).toMatchObject({
      expectedVersion: 9,
      edit: { lessons: [{ title: { fi: "AA 2" } }] },
    });
  });
});

describe("a lesson that is left and opened again", () => {
  test("brings back what was written before a crash, and forgets it once it is saved", async () => {
    const user = userEvent.setup();
    const amendCourse = vi.fn((_asked: Edit) => {
      throw new Error("The server is gone");
    });
    const first = await openConsole({ at: lessonPath, answers: { session, courseVersion: draft, amendCourse } });
    await user.type(await titleField(), " ennen");
    expect(localStorage.getItem(keptAs)).toContain("AA ennen");
    first.client.stop();
    document.body.replaceChildren();

    const again = vi.fn((_asked: Edit) => changed(draft));
    await openConsole({ at: lessonPath, answers: { session, courseVersion: draft, amendCourse: again } });
    fireEvent.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    await saved();
    expect(again.mock.calls[0]?.[0].input.edit).toEqual({ lessons: [{ name: "aa", title: { fi: "AA ennen" } }] });
    expect(localStorage.getItem(keptAs)).toBeNull();
  });

  test("brings back what was written after a save without comparing it to that save", async () => {
    const user = userEvent.setup();
    const { answers, title, end, lost } = storingServer();
    const first = await openConsole({ at: lessonPath, answers });
    await user.type(await titleField(), " 1");
    await saved();
    end();
    await user.type(await titleField(), " 2");
    await waitFor(() => expect(lost).toHaveBeenCalled(), { timeout: 4000 });
    first.client.stop();
    document.body.replaceChildren();

    const again = storingServer(title());
    await openConsole({ at: lessonPath, answers: again.answers });
    fireEvent.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    await saved();
    expect(again.title()).toBe("AA 1 2");
  });

  test("offers what was kept only while everything else is saved, and compares it to that", async () => {
    const user = userEvent.setup();
    const lost = vi.fn((_asked: LessonEdit) => {
      throw new Error("The server is gone");
    });
    const first = await openConsole({ at: lessonPath, answers: { session, courseVersion: draft, amendCourse: lost } });
    await user.type(await titleField(), " vanha");
    first.client.stop();
    document.body.replaceChildren();

    const server = storingServer();
    await openConsole({ at: lessonPath, answers: server.answers });
    const offer = () => screen.queryByRole("button", { name: "Tuo teksti takaisin" });
    const field = await titleField();
    expect(offer()).not.toBeNull();
    await user.type(field, " uusi");
    expect(offer()).toBeNull();
    await saved();
    expect(server.title()).toBe("AA uusi");
    await user.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    const row = within(await screen.findByRole("table")).getByRole("row", { name: /Otsikko \(suomi\)/ });
    expect(row.textContent).toMatch(/AA.*vanha.*AA.*uusi/);
    await user.click(screen.getByRole("button", { name: "Ota tallennetut tiedot" }));
    expect((await titleField()).value).toBe("AA uusi");
    // Whoever has chosen what is stored is not asked the same at the next opening.
    expect(localStorage.getItem(keptAs)).toBeNull();
  });
});

describe("a lesson that has been saved", () => {
  test("goes on, after its preview and after Back, from what has been saved", async () => {
    const user = userEvent.setup();
    const { answers, title } = storingServer();
    const { router } = await openConsole({ at: lessonPath, answers });
    await user.type(await titleField(), " 1");
    await saved();
    await user.click(screen.getByRole("link", { name: "Esikatsele" }));
    expect(await screen.findByText("AA 1")).toBeTruthy();
    await user.click(await screen.findByRole("link", { name: "Muokkaa" }));
    expect((await titleField()).value).toBe("AA 1");
    await user.type(await titleField(), " 2");
    await saved();
    expect(title()).toBe("AA 1 2");

    act(() => router.history.go(-1));
    expect(await screen.findByText("AA 1 2")).toBeTruthy();
    act(() => router.history.go(-1));
    expect((await titleField()).value).toBe("AA 1 2");
    await user.type(await titleField(), " 3");
    await saved();
    expect(title()).toBe("AA 1 2 3");
  });

  test("is only read where the version is not a draft", async () => {
    const published = { ...draft, status: "published", availableActions: ["beginNext"] };
    await openConsole({ at: lessonPath, answers: { session, courseVersion: published } });
    expect(await screen.findByText(/Tätä versiota ei voi muokata/)).toBeTruthy();
    expect(screen.queryByLabelText("Otsikko (suomi)")).toBeNull();
  });
});

async function langOf(text: string): Promise<string | null | undefined> {
  return (await screen.findByText(text)).closest("[lang]")?.getAttribute("lang");
}

describe("a lesson that is only read opens in the language of its reader", () => {
  const inSwedish = { ...lessonTexts("aa"), body: { fi: "Suomeksi", sv: "På svenska", en: "" } };
  const courseVersion = { ...draft, status: "published", availableActions: ["beginNext"], lesson: inSwedish };
  const answersIn = (language: Language) => ({ session: { ...session, language }, courseVersion });

  test.each([lessonPath, `${lessonPath}/preview`])("where it is written in that: %s", async (at) => {
    await openConsole({ at, answers: answersIn("sv"), language: "sv" });
    expect(await langOf("På svenska")).toBe("sv");
    expect(screen.queryByText("Suomeksi")).toBeNull();
    const next = screen.getByRole("link", { name: "Nästa: BB sv" });
    expect(next.getAttribute("href")).not.toContain("language");
  });

  test.each([lessonPath, `${lessonPath}/preview`])("and in Finnish where it is not: %s", async (at) => {
    await openConsole({ at, answers: answersIn("en"), language: "en" });
    expect(await langOf("Suomeksi")).toBe("fi");
  });

  test("and stays in the language that was chosen", async () => {
    await openConsole({ at: `${lessonPath}?language=fi`, answers: answersIn("sv"), language: "sv" });
    expect(await langOf("Suomeksi")).toBe("fi");
    expect(screen.getByRole("link", { name: "Nästa: BB sv" }).getAttribute("href")).toContain("language=fi");
  });
});

describe("the preview", () => {
  test("shows a lesson in the language that is chosen, whatever the language of the screen", async () => {
    const texts = { ...lessonTexts("aa"), body: { fi: "Suomeksi", sv: "På svenska", en: "" } };
    const lesson = { ...texts, warning: { fi: "Kuvaa väkivaltaa.", sv: "Skildrar våld.", en: "" } };
    await openConsole({
      at: `${lessonPath}/preview?language=sv`,
      answers: { session, courseVersion: { ...draft, lesson } },
    });
    for (const text of ["AA sv", "På svenska", "Skildrar våld."]) expect(await langOf(text)).toBe("sv");
    expect(await langOf("Ennen kuin luet")).toBe("fi");
    fireEvent.click(screen.getByRole("radio", { name: "Englanti" }));
    expect(await langOf("Tekstiä ei ole kirjoitettu.")).toBe("fi");
  });
});

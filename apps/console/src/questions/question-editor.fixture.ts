import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Language } from "@vas/ui";
import { expect, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const course = "22222222-2222-4222-8222-222222222222";

export const inAll = (text: string) => ({ __typename: "Words", fi: text, sv: `${text} sv`, en: `${text} en` });
export const choices = ["a", "b", "c"].map((id) => ({
  __typename: "QuestionChoice",
  key: id,
  text: inAll(`Vaihtoehto ${id}`),
}));
const items = ["a", "b", "c"].map((id) => ({ __typename: "QuestionChoice", key: id, text: inAll(`Kohta ${id}`) }));
const pairs = ["a", "b"].map((id) => ({
  __typename: "QuestionPair",
  key: id,
  left: inAll(`Vasen ${id}`),
  right: inAll(`Oikea ${id}`),
}));

export const question = {
  __typename: "WrittenQuestion",
  name: "m1-q1",
  module: "m1",
  use: "exam",
  kind: "single",
  stem: inAll("Mikä on oikein?"),
  choices,
  right: ["b"],
  isTrue: true,
  items,
  pairs,
  number: 6,
  tolerance: 0,
  accepted: inAll("Rajavartiolaitos"),
  reason: inAll("Koska"),
  source: inAll("Laki"),
  signs: ["G1"],
  lawAsOf: "2023-01-01",
};

export const file = {
  __typename: "QuestionFile",
  course,
  title: "Keksitty kurssi",
  number: 2,
  modules: [{ __typename: "QuestionModule", module: "m1", title: "Moduuli" }],
  question,
  versions: [
    {
      __typename: "QuestionVersionType",
      number: 2,
      writtenAt: "2026-11-24T08:30:00Z",
      writtenBy: { __typename: "StaffName", id: "s1", name: "Kaisa Esimerkki" },
      askedBy: [],
      differences: [{ __typename: "QuestionDifferenceType", part: "Lähde suomeksi", before: "Opas", after: "Laki" }],
    },
    {
      __typename: "QuestionVersionType",
      number: 1,
      writtenAt: null,
      writtenBy: null,
      askedBy: [1, 2],
      differences: [],
    },
  ],
};

type Sent = { readonly input: { readonly expectedNumber: number; readonly question: typeof question } };

/** The editor of the invented question, or of one that is not there, with what has been sent from it. */
export async function open(written: object | null = file, language: Language = "fi", at = "m1-q1") {
  const saveQuestion = vi.fn((_sent: Sent): object => ({
    __typename: "QuestionSaved",
    course,
    question: "m1-q1",
    number: 3,
  }));
  const state = { written };
  await openConsole({
    at: `/courses/${course}/questions/${at}`,
    answers: {
      session: { ...sessionOf(["session:read", "course:write"]), language },
      questionFile: () => state.written,
      saveQuestion: (sent: Sent) => saveQuestion(sent),
    },
    language,
  });
  await screen.findByRole("heading", { level: 1 });
  const sent = (): Sent["input"] => saveQuestion.mock.calls.at(-1)?.[0].input ?? expect.fail("Nothing was sent");
  return { user: userEvent.setup(), saveQuestion, sent, state };
}

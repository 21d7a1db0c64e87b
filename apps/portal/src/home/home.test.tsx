import { screen } from "@testing-library/react";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";

const words = {
  fi: /Sinusta säilytetään nimi.+pyydä sitä kouluttajalta/,
  sv: /Ditt namn.+bevaras.+ber du utbildaren om det/,
  en: /Your name.+are kept.+ask the trainer/,
};

test.each(languages)(
  "a learner is told in %s what is kept of them, and whom to ask to have it corrected or erased",
  async (language) => {
    await openPortal({ language });
    expect(await screen.findByText(words[language])).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

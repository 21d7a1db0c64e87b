import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Rajaa ei tarvitse ylittää

Lyhyt esimerkki muodosta. Tämä korvataan.
`;

const sv = `
## Ingen gräns behöver överskridas

Ett kort exempel på formen. Detta ersätts.
`;

const en = `
## No border needs to be crossed

A short example of the form. To be replaced.
`;

export const noBorderNeeded: Lesson = {
  id: lessonId("m1-no-border-needed"),
  title: {
    fi: "Rajaa ei tarvitse ylittää",
    sv: "Ingen gräns behöver överskridas",
    en: "No border needs to be crossed",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};

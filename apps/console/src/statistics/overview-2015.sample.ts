/** A year like 2015 as the API answers it: a few figures of every shape, with invented numbers where none are published. */
type Division = readonly (readonly [key: string, label: string, count: number])[];

type Named = {
  readonly title: string;
  readonly dimensions?: readonly string[];
  readonly whole?: number;
  readonly counts?: string;
};

function shareText(count: number, whole: number | undefined): string | null {
  return whole === undefined ? null : `${Math.round((100 * count) / whole)} %`;
}

function figure(id: string, { title, dimensions = [], whole, counts }: Named, division: Division) {
  return {
    __typename: "Figure",
    id,
    title,
    howCounted: `Näin on laskettu: ${title}.`,
    counts: counts ?? "persons",
    dimensions,
    whole: whole ?? null,
    cells: division.map(([key, label, count]) => ({
      __typename: "Cell",
      key: key === "" ? [] : key.split("|"),
      labels: label === "" ? [] : label.split("|"),
      count,
      share: shareText(count, whole),
    })),
  };
}

function total(id: string, { title, counts }: Named, count: number) {
  return figure(id, { title, ...(counts ? { counts } : {}) }, [["", "", count]]);
}

const monthEnds: Division = [87, 89, 91, 92, 93, 94, 93, 92, 91, 90, 90, 89].map((count, month) => {
  const day = `2015-${String(month + 1).padStart(2, "0")}-28`;
  return [day, `28.${month + 1}.2015`, count] as const;
});

const countries: Division = [
  ["AF", "Afganistan", 2],
  ["BD", "Bangladesh", 2],
  ["BG", "Bulgaria", 2],
  ["CN", "Kiina", 3],
  ["EE", "Viro", 2],
  ["FI", "Suomi", 14],
  ["GH", "Ghana", 2],
  ["IN", "Intia", 1],
  ["IQ", "Irak", 2],
  ["KE", "Kenia", 3],
  ["NG", "Nigeria", 21],
  ["NP", "Nepal", 2],
  ["TH", "Thaimaa", 6],
  ["unknown", "Ei tiedossa", 27],
];

const figures2015 = [
  total("referrals.total", { title: "Esitykset", counts: "referrals" }, 75),
  figure(
    "referrals.month",
    { title: "Esitykset kuukausittain", dimensions: ["Kuukausi"], whole: 75, counts: "referrals" },
    [
      ["2015-01", "tammikuu 2015", 44],
      ["2015-12", "joulukuu 2015", 31],
    ],
  ),
  figure(
    "referrals.outcome",
    { title: "Esitykset ratkaisun mukaan", dimensions: ["Ratkaisu"], whole: 75, counts: "referrals" },
    [
      ["positive", "Otettu auttamisjärjestelmään", 52],
      ["negative", "Ei otettu auttamisjärjestelmään", 21],
      ["pending", "Ratkaisematta", 2],
    ],
  ),
  total("admitted.persons", { title: "Uudet asiakkaat" }, 52),
  figure(
    "admitted.formGroupBySex",
    {
      title: "Uudet asiakkaat muotojen ryhmän ja sukupuolen mukaan",
      dimensions: ["Muotojen ryhmä", "Sukupuoli"],
      whole: 53,
      counts: "mentions",
    },
    [
      ["labour|woman", "Työperäinen hyväksikäyttö|Nainen", 13],
      ["labour|man", "Työperäinen hyväksikäyttö|Mies", 14],
      ["sexual|woman", "Seksuaalinen hyväksikäyttö|Nainen", 19],
      ["other|woman", "Muu|Nainen", 6],
      ["other|man", "Muu|Mies", 1],
    ],
  ),
  figure(
    "admitted.decisionDays",
    { title: "Aika esityksestä myönteiseen päätökseen", dimensions: ["Päiviä"], whole: 52, counts: "customerships" },
    [
      ["3", "3", 20],
      ["18", "18", 30],
      ["64", "64", 2],
    ],
  ),
  total("customers.start", { title: "Asiakkaat jakson alkaessa", counts: "customerships" }, 81),
  total("customers.end", { title: "Asiakkaat jakson lopussa", counts: "customerships" }, 89),
  figure(
    "customers.monthEnds",
    { title: "Asiakkaat kuukausien lopussa", dimensions: ["Päivä"], counts: "customerships" },
    monthEnds,
  ),
  figure(
    "customers.nationality",
    { title: "Asiakkaat kansalaisuuden mukaan", dimensions: ["Kansalaisuus"], whole: 89 },
    countries,
  ),
  total("ended.persons", { title: "Päättyneet asiakkaat" }, 44),
  figure("ended.returnWay", { title: "Paluun tapa", dimensions: ["Paluun tapa"], whole: 0 }, []),
  total("children.admitted", { title: "Mukaan otetut lapset", counts: "customerships" }, 0),
];

const mentions = "Muotojen mainintoja on 33 ja henkilöitä 32: henkilöllä voi olla useita muotoja.";

const comparisons = [
  ["referred.total", "referred", "Esitetyt henkilöt", "75", "75", []],
  ["referred.change", "referred", "Muutos alkuvuodesta loppuvuoteen", "−31 %", "−29,5 %", ["Muutos on −29,5 %."]],
  ["admitted.mentions", "admitted", "Suomessa, painetut muodot yhteensä", "33", "33", [mentions]],
  ["customers.opening", "customers", "Asiakkaat vuoden alkaessa", "85–95", "81", ["Alussa asiakkaita oli 81."]],
] as const;

/** The overview of 2015. */
export const overview2015 = {
  __typename: "Overview",
  period: "2015",
  title: "Vuosi 2015",
  isRunning: false,
  lastDay: "2015-12-31",
  figures: figures2015,
  findings: [
    {
      __typename: "Finding",
      kind: "mentionsNotPersons",
      severity: "explained",
      message: mentions,
      figures: ["admitted.formGroupBySex", "admitted.persons"],
    },
  ],
  sentences: [
    {
      __typename: "OverviewSentence",
      id: "referred.persons",
      section: "referred",
      text: "Vuonna 2015 auttamisjärjestelmään esitettiin 75 henkilöä.",
    },
    {
      __typename: "OverviewSentence",
      id: "admitted.persons",
      section: "admitted",
      text: "Vuonna 2015 auttamisjärjestelmään otettiin 52 uutta asiakasta.",
    },
  ],
  printed: {
    __typename: "PrintedOverview",
    title: "Auttamisjärjestelmän tilannekatsaus 2015",
    comparisons: comparisons.map(([id, section, statement, printed, computed, notes]) => ({
      __typename: "PrintedComparison",
      id,
      section,
      statement,
      printed,
      computed,
      agrees: printed === computed,
      notes,
    })),
  },
  notCollected: [{ __typename: "NotCollected", id: "training", title: "Koulutus" }],
};

/** The year before: fewer referrals, in other months. */
export const overview2014 = {
  ...overview2015,
  period: "2014",
  title: "Vuosi 2014",
  findings: [],
  sentences: [],
  printed: null,
  figures: figures2015.map((one) => {
    if (one.id === "referrals.total") return total(one.id, { title: one.title, counts: "referrals" }, 50);
    if (one.id !== "referrals.month") return one;
    return figure(one.id, { title: one.title, dimensions: ["Kuukausi"], whole: 50 }, [
      ["2014-01", "tammikuu 2014", 50],
    ]);
  }),
};

/** A period of which nothing is known. */
export const emptyOverview = {
  ...overview2015,
  findings: [],
  sentences: [],
  printed: null,
  figures: figures2015.map((one) => ({
    ...one,
    cells: one.dimensions.length === 0 ? one.cells.map((cell) => ({ ...cell, count: 0 })) : [],
  })),
};

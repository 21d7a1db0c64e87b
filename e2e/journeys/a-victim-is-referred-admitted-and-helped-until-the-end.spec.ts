import type { Language } from "@vas/domain/kernel";
import type { Page } from "@playwright/test";
import {
  basisLabels,
  channelLabels,
  consentGiverLabels,
  fieldLabels,
  languageLabels,
  formLabels,
  placeLabels,
  referralStatusLabels,
  referrerKindLabels,
  sexLabels,
  signGroupLabels,
  signs,
} from "@vas/domain/vocabulary";
import { choose, chooseOption, dayFromNow, typeDay, write } from "../world/forms.ts";
import { overviewOf } from "../world/overview.ts";
import { expect, expectAccessible, languages, test, type World } from "../world/world.ts";

type Words = Readonly<Record<Language, string>>;

const words = {
  draftSaved: { fi: "Luonnos tallennettu", sv: "Utkastet sparat", en: "Draft saved" },
  reviewReferral: { fi: "Tarkista esitys", sv: "Granska framställningen", en: "Review the referral" },
  record: { fi: "Kirjaa esitys", sv: "Anteckna framställningen", en: "Record the referral" },
  take: { fi: "Ota käsittelyyn", sv: "Ta till behandling", en: "Take it" },
  ask: { fi: "Pyydä täydennystä", sv: "Begär komplettering", en: "Ask for a supplement" },
  answer: { fi: "Kirjaa täydennys", sv: "Anteckna kompletteringen", en: "Record the supplement" },
  decide: { fi: "Valmistele päätös", sv: "Bered beslutet", en: "Prepare the decision" },
  met: { fi: "Täyttyy", sv: "Uppfylls", en: "Met" },
  reasons: { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
  admitted: { fi: "Otetaan auttamisjärjestelmään", sv: "Tas in i hjälpsystemet", en: "Admitted" },
  review: { fi: "Tarkista ehdotus", sv: "Granska förslaget", en: "Check the proposal" },
  send: { fi: "Lähetä ehdotus päätettäväksi", sv: "Sänd förslaget för beslut", en: "Send the proposal to be decided" },
  proposal: { fi: "Päätösehdotus", sv: "Förslag till beslut", en: "Proposed decision" },
  confirm: { fi: "Vahvista päätös", sv: "Fastställ beslutet", en: "Confirm the decision" },
  decision: { fi: "Päätös", sv: "Beslut", en: "Decision" },
  noLongerInNeed: {
    fi: "Kokonaisarvion mukaan henkilö ei enää ole auttamistoimien tarpeessa",
    sv: "Enligt en helhetsbedömning behöver personen inte längre hjälpinsatser",
    en: "By an overall assessment the person no longer needs assistance measures",
  },
  assessment: { fi: "Kokonaisarvio", sv: "Helhetsbedömning", en: "Overall assessment" },
  notHeard: { fi: "Henkilöä ei kuultu", sv: "Personen hördes inte", en: "The person was not heard" },
  whyNotHeard: {
    fi: "Miksi henkilöä ei kuultu",
    sv: "Varför personen inte hördes",
    en: "Why the person was not heard",
  },
} satisfies Record<string, Words>;

const givenNames: Words = { fi: "Fanni", sv: "Svante", en: "Enid" };
const figures = ["referrals-persons", "admitted-persons", "customers-end", "ended-persons"] as const;

/** Fills in what a police officer told, and records it. @returns the address of the referral. */
async function recordReferral(page: Page, language: Language): Promise<string> {
  const say = (labels: Words) => labels[language];
  await chooseOption(page, new RegExp(say(fieldLabels.channel)), say(channelLabels.phone));
  await chooseOption(page, new RegExp(say(fieldLabels.referrerKind)), say(referrerKindLabels.police));
  await write(page, say(fieldLabels.contactName), "Komisario Esimerkki");
  await write(page, say(fieldLabels.givenName), say(givenNames));
  await write(page, say(fieldLabels.familyName), "Matkalainen-Keksitty");
  await typeDay(page, say(fieldLabels.birthDate), "1991-02-03");
  await chooseOption(page, new RegExp(`${say(fieldLabels.sex)}$`), say(sexLabels.woman));
  await choose(page, "radio", say(consentGiverLabels.person));
  await typeDay(page, say(fieldLabels.consentGivenOn), dayFromNow(0));
  await write(page, say(fieldLabels.circumstances), "Passi on otettu pois ja palkka jäänyt maksamatta.");
  const [sign] = signs;
  if (sign) {
    await page.getByText(new RegExp(`^${say(signGroupLabels[sign.group])}:`)).click();
    await choose(page, "checkbox", say(sign.text));
  }
  await choose(page, "checkbox", say(formLabels.labour));
  await chooseOption(page, new RegExp(`${say(fieldLabels.place)}$`), say(placeLabels.finland));
  await write(page, say(fieldLabels.safeContact), "Vain tekstiviesti arkisin.");

  await expect(page.getByText(say(words.draftSaved))).toBeVisible();
  await expect(page).toHaveURL(/draft=/);
  await expectAccessible(page);
  await page.getByRole("button", { name: say(words.reviewReferral) }).click();
  await expect(page.getByText("Passi on otettu pois")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: say(words.record) }).click();
  await expect(page).toHaveURL(/\/referrals\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Takes the referral, asks the police for more and records what they answer. */
async function supplement(page: Page, language: Language): Promise<void> {
  const say = (labels: Words) => labels[language];
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: say(words.take) }).click();
  await expect(page.getByText(say(referralStatusLabels.under_consideration)).first()).toBeVisible();
  await page.getByRole("button", { name: say(words.ask) }).click();
  await write(dialog, say(fieldLabels.question), "Milloin työ alkoi?");
  await typeDay(dialog, say(fieldLabels.dueOn), dayFromNow(14));
  await expectAccessible(page);
  await dialog.getByRole("button", { name: say(words.ask) }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: say(words.answer) }).click();
  await write(dialog, say(fieldLabels.answer), "Työ alkoi toukokuussa.");
  await dialog.getByRole("button", { name: say(words.answer) }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Työ alkoi toukokuussa.")).toBeVisible();
  await expectAccessible(page);
}

/** Proposes that the person is admitted as a victim: both findings are met. */
async function proposeAdmission(page: Page, language: Language): Promise<void> {
  const say = (labels: Words) => labels[language];
  await page.getByRole("link", { name: say(words.decide) }).click();
  await choose(page, "radio", say(basisLabels.victim));
  for (const finding of [fieldLabels.mayBeVictim, fieldLabels.needsAssistance]) {
    const group = page.getByRole("group", { name: say(finding) });
    await choose(group, "radio", say(words.met));
    await write(group, say(words.reasons), "Asia on selvitetty henkilön ja poliisin kanssa.");
  }
  await choose(page, "radio", say(words.admitted));
  await choose(page, "radio", say(languageLabels[language]));
  await expectAccessible(page);
  await sendProposal(page, language);
}

/** The second look and the sending; the proposer then waits for another person. */
async function sendProposal(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: words.review[language] }).click();
  await page.getByRole("button", { name: words.send[language] }).click();
  await expect(page.getByRole("heading", { name: words.proposal[language] })).toBeVisible();
  await expect(page.getByRole("button", { name: words.confirm[language] })).toHaveCount(0);
  await expectAccessible(page);
}

/** The director reads the proposal and confirms it. */
async function confirm(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: words.confirm[language] }).click();
  // A short message is an alert dialog too; this is the one that asks.
  const question = page
    .getByRole("alertdialog")
    .filter({ has: page.getByRole("button", { name: words.confirm[language] }) });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await question.getByRole("button", { name: words.confirm[language] }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: words.decision[language], exact: true })).toBeVisible();
  await expectAccessible(page);
}

/** Proposes that assistance ends, since the person no longer needs it. */
async function proposeEnding(page: Page, language: Language): Promise<void> {
  const say = (labels: Words) => labels[language];
  await choose(page, "radio", say(words.noLongerInNeed));
  await write(page, say(words.assessment), "Henkilö pärjää nyt omillaan.");
  await choose(page, "radio", say(words.notHeard));
  await write(page, say(words.whyNotHeard), "Henkilö pyysi itse päätöstä.");
  await choose(page, "radio", say(languageLabels[language]));
  await expectAccessible(page);
  await sendProposal(page, language);
}

async function helpUntilTheEnd(world: World, language: Language): Promise<void> {
  const caseworker = await world.pageOf("caseworker", { language, path: "/referrals/new" });
  const director = await world.pageOf("director", { language });
  const year = dayFromNow(0).slice(0, 4);
  const before = await overviewOf(director, year, figures);

  const referral = await recordReferral(caseworker, language);
  await supplement(caseworker, language);
  await proposeAdmission(caseworker, language);
  await confirm(director, `${referral}/admission`, language);

  await director.getByRole("link", { name: /AJ-/ }).click();
  await expect(director).toHaveURL(/\/customers\/[0-9a-f-]{36}$/);
  await expect(director.getByText(/Matkalainen-Keksitty/).first()).toBeVisible();
  await expectAccessible(director);
  const customer = new URL(director.url()).pathname;
  const admitted = await overviewOf(director, year, figures);
  expect(admitted).toEqual({
    ...before,
    "referrals-persons": before["referrals-persons"] + 1,
    "admitted-persons": before["admitted-persons"] + 1,
    "customers-end": before["customers-end"] + 1,
  });

  await caseworker.goto(`${customer}/ending`);
  await proposeEnding(caseworker, language);
  await confirm(director, `${customer}/ending`, language);
  expect(await overviewOf(director, year, figures)).toEqual({
    ...admitted,
    "customers-end": admitted["customers-end"] - 1,
    "ended-persons": admitted["ended-persons"] + 1,
  });
}

for (const language of languages) {
  test(`a victim is referred, admitted by four eyes and helped until the end (${language})`, async ({ world }) => {
    await helpUntilTheEnd(world, language);
  });
}

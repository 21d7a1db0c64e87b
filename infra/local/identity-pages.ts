import { createHash } from "node:crypto";
import type { IdentityPerson } from "./identity-provider.ts";

const languages = ["fi", "sv", "en"] as const;
type Language = (typeof languages)[number];
type Words = Readonly<Record<Language, string>>;

export type PageRequest = {
  readonly language: Language;
  /** Where a form of the page may lead to besides this provider. */
  readonly origins: readonly string[];
};

type Page = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

const languageNames: Words = { fi: "Suomeksi", sv: "På svenska", en: "In English" };

const words = {
  title: { fi: "Valitse, kuka olet", sv: "Välj vem du är", en: "Choose who you are" },
  note: {
    fi: "Tämä on kehitysympäristö. Kaikki henkilöt ovat keksittyjä, eikä salasanaa tarvita.",
    sv: "Det här är en utvecklingsmiljö. Alla personer är påhittade och inget lösenord behövs.",
    en: "This is a development system. Everybody here is invented, and no password is needed.",
  },
  languages: { fi: "Kieli", sv: "Språk", en: "Language" },
  signOut: { fi: "Kirjaudu ulos", sv: "Logga ut", en: "Sign out" },
  signOutNote: {
    fi: "Olet kirjautunut ulos palvelusta. Kirjaudu ulos myös tunnistuspalvelusta.",
    sv: "Du har loggat ut från tjänsten. Logga ut även från identifieringstjänsten.",
    en: "You have signed out of the service. Sign out of the identity provider too.",
  },
  signedOut: { fi: "Olet kirjautunut ulos", sv: "Du är utloggad", en: "You are signed out" },
  refused: { fi: "Kirjautuminen ei onnistunut", sv: "Inloggningen lyckades inte", en: "Signing in did not succeed" },
  refusedNote: {
    fi: "Palaa palveluun ja aloita kirjautuminen alusta.",
    sv: "Gå tillbaka till tjänsten och börja om inloggningen.",
    en: "Go back to the service and begin to sign in again.",
  },
} as const satisfies Record<string, Words>;

const roles: Readonly<Record<string, Words>> = {
  caseworker: { fi: "sosiaalityöntekijä", sv: "socialarbetare", en: "caseworker" },
  supervisor: { fi: "esihenkilö", sv: "chef", en: "supervisor" },
  director: { fi: "johtaja", sv: "direktör", en: "director" },
  statistician: { fi: "tilastovastaava", sv: "statistikansvarig", en: "statistician" },
  auditor: { fi: "valvoja", sv: "granskare", en: "auditor" },
  administrator: { fi: "pääkäyttäjä", sv: "administratör", en: "administrator" },
  trainer: { fi: "kouluttaja", sv: "utbildare", en: "trainer" },
  trainee: { fi: "koulutettava", sv: "kursdeltagare", en: "trainee" },
};

/** The first language of a list such as `sv en` that there is; Finnish where there is none. */
export function languageOf(wanted: string): Language {
  const known = wanted.split(/[\s,]+/).map((tag) => languages.find((language) => tag.startsWith(language)));
  return known.find((language) => language !== undefined) ?? "fi";
}

/** The people to choose from, each one button. */
export function choicePage(people: readonly IdentityPerson[], request: PageRequest): Page {
  const { language } = request;
  const items = people.map(({ key, name, roles: held, place }) => {
    const work = [...held.map((role) => roles[role]?.[language] ?? role), place].filter(Boolean).join(", ");
    return `<li><button type="submit" name="person" value="${escapeHtml(key)}"><strong>${escapeHtml(name)}</strong> <span>${escapeHtml(work)}</span></button></li>`;
  });
  const form = `<form method="post">\n<ul>\n${items.join("\n")}\n</ul>\n</form>`;
  const body = `<p>${words.note[language]}</p>\n${form}\n${languageLinks(language)}`;
  return layOut(words.title, body, request);
}

/** `form` is the provider's own; a button of ours sends it. */
export function signOutPage(form: string, request: PageRequest): Page {
  const { language } = request;
  const id = /id="([^"]+)"/.exec(form)?.[1] ?? "";
  const button = `<button type="submit" form="${escapeHtml(id)}" name="logout" value="yes">${words.signOut[language]}</button>`;
  return layOut(words.signOut, `<p>${words.signOutNote[language]}</p>\n${form}\n${button}`, {
    ...request,
    origins: ["*"],
  });
}

/** After signing out without a place to go back to. */
export function endedPage(request: PageRequest): Page {
  return layOut(words.signedOut, "", request);
}

/** A sign-in that cannot go on; `code` is the protocol's own word for the reason. */
export function refusedPage(code: string, request: PageRequest): Page {
  const note = `<p>${words.refusedNote[request.language]}</p>\n<p><small>${escapeHtml(code)}</small></p>`;
  return layOut(words.refused, note, request);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
body { margin: 0; background: #f7f7f8; color: #282828; font: 1.125rem/1.5 "Source Sans 3", "Source Sans Pro", Arial, sans-serif; }
main { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 2rem; line-height: 1.2; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 0.5rem; }
button { font: inherit; text-align: start; padding: 0.75rem 1rem; border: 1px solid #5b5b5b; border-radius: 4px; background: #fff; color: #1b4f9e; cursor: pointer; }
li button { width: 100%; }
button span { display: block; color: #4a4a4a; }
button:hover { background: #eaf2fa; }
:focus-visible { outline: 3px solid #00347a; outline-offset: 2px; }
nav a { display: inline-block; padding: 0.25rem 0.75rem 0.25rem 0; color: #1b4f9e; }
`;
const styleHash = createHash("sha256").update(style).digest("base64");

function languageLinks(language: Language): string {
  const links = languages.map((other) => {
    const current = other === language ? ` aria-current="true"` : "";
    return `<a href="?lang=${other}" lang="${other}"${current}>${languageNames[other]}</a>`;
  });
  return `<nav aria-label="${words.languages[language]}">${links.join(" ")}</nav>`;
}

function layOut(title: Words, body: string, { language, origins }: PageRequest): Page {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title[language]}</h1>
${body}
</main>
</body>
</html>
`;
  return { html, headers: headersOf(origins) };
}

function headersOf(origins: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action ${["'self'", ...origins].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

import type { Language, Words } from "@vas/domain/kernel";

/** Words of the few pages that the sign-in itself shows. */
export const words = {
  signedIn: { fi: "Olet kirjautunut sisään", sv: "Du är inloggad", en: "You are signed in" },
  goOn: { fi: "Jatka", sv: "Fortsätt", en: "Continue" },
  failed: { fi: "Kirjautuminen ei onnistunut", sv: "Inloggningen lyckades inte", en: "Signing in did not succeed" },
  tryAgainReason: {
    fi: "Kirjautuminen keskeytyi tai vanheni. Yritä uudelleen.",
    sv: "Inloggningen avbröts eller blev för gammal. Försök igen.",
    en: "The sign-in was interrupted or took too long. Try again.",
  },
  unknownReason: {
    fi: "Sinulla ei ole käyttöoikeutta tähän palveluun. Pyydä oikeutta esihenkilöltäsi.",
    sv: "Du har ingen behörighet till den här tjänsten. Be din chef om behörighet.",
    en: "You have no access to this service. Ask your supervisor for access.",
  },
  unreachableReason: {
    fi: "Tunnistuspalvelu ei vastaa. Yritä hetken kuluttua uudelleen.",
    sv: "Identifieringstjänsten svarar inte. Försök igen om en stund.",
    en: "The identity provider does not answer. Try again in a moment.",
  },
  tryAgain: { fi: "Kirjaudu uudelleen", sv: "Logga in på nytt", en: "Sign in again" },
} as const satisfies Record<string, Words>;

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

export type SmallPage = {
  readonly language: Language;
  readonly title: Words;
  readonly reason?: Words;
  readonly link: { readonly words: Words; readonly path: string };
  /** Go to the link without being asked. */
  readonly goOn?: boolean;
};

/** A page with one sentence and one way on; it needs no script and no style. */
export function smallPage({ language, title, reason, link, goOn = false }: SmallPage): string {
  const path = escapeHtml(link.path);
  const refresh = goOn ? `\n<meta http-equiv="refresh" content="0;url=${path}">` : "";
  const paragraph = reason ? `\n<p>${escapeHtml(reason[language])}</p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>${escapeHtml(title[language])}</title>
</head>
<body>
<main>
<h1>${escapeHtml(title[language])}</h1>${paragraph}
<p><a href="${path}">${escapeHtml(link.words[language])}</a></p>
</main>
</body>
</html>
`;
}

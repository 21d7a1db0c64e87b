import type { Words } from "@vas/domain/kernel";

type CodeMeaning = { readonly status: number; readonly words: Words };

function meaning(status: number, [fi, sv, en]: readonly [string, string, string]): CodeMeaning {
  return { status, words: { fi, sv, en } };
}

const tryLater = {
  fi: "Palvelu on juuri nyt ruuhkautunut. Yritä hetken kuluttua uudelleen.",
  sv: "Tjänsten är överbelastad just nu. Försök igen om en stund.",
  en: "The service is busy right now. Try again in a moment.",
} as const satisfies Words;

/**
 * Every code an answer of the edge may carry, with its HTTP status and its words. The codes are stable: clients and the
 * operators' guide rely on them; the words are what a person may be shown, and hold no detail of the failure.
 */
export const errorCodes = {
  UNAUTHENTICATED: meaning(401, [
    "Kirjaudu sisään, niin voit jatkaa.",
    "Logga in för att fortsätta.",
    "Sign in to continue.",
  ]),
  OTHER_PERSON: meaning(409, [
    "Selaimessa on kirjautunut toinen henkilö. Kirjaudu uudelleen, niin voit jatkaa.",
    "En annan person har loggat in i webbläsaren. Logga in på nytt för att fortsätta.",
    "Somebody else has signed in with this browser. Sign in again to continue.",
  ]),
  FORBIDDEN: meaning(403, [
    "Sinulla ei ole oikeutta tähän toimintoon.",
    "Du har inte rätt till den här åtgärden.",
    "You have no right to do this.",
  ]),
  NOT_FOUND: meaning(404, [
    "Pyydettyä tietoa ei löydy.",
    "Den begärda uppgiften hittades inte.",
    "What you asked for was not found.",
  ]),
  METHOD_NOT_ALLOWED: meaning(405, [
    "Osoite ei hyväksy tätä menetelmää.",
    "Adressen godtar inte den här metoden.",
    "This address does not accept the method.",
  ]),
  BAD_REQUEST: meaning(400, ["Pyyntö on virheellinen.", "Begäran är felaktig.", "The request is not well formed."]),
  BAD_USER_INPUT: meaning(400, [
    "Jokin annetuista tiedoista ei kelpaa. Tarkista tiedot.",
    "Någon av uppgifterna är ogiltig. Kontrollera uppgifterna.",
    "Something you gave is not valid. Check it and try again.",
  ]),
  INVALID_TEXT: meaning(400, [
    "Tekstissä on merkki, jota ei voi tallentaa. Poista erikoismerkit ja yritä uudelleen.",
    "Texten innehåller ett tecken som inte kan sparas. Ta bort specialtecken och försök igen.",
    "The text holds a character that cannot be stored. Remove special characters and try again.",
  ]),
  GRAPHQL_PARSE_FAILED: meaning(400, [
    "Kyselyä ei voi lukea.",
    "Frågan kan inte läsas.",
    "The document cannot be parsed.",
  ]),
  GRAPHQL_VALIDATION_FAILED: meaning(400, [
    "Kysely ei vastaa rajapinnan kuvausta.",
    "Frågan motsvarar inte gränssnittets beskrivning.",
    "The document does not match the schema.",
  ]),
  QUERY_LIMIT_EXCEEDED: meaning(400, [
    "Kysely on liian laaja. Pyydä vähemmän kerralla.",
    "Frågan är för omfattande. Begär mindre åt gången.",
    "The query asks for too much. Ask for less at a time.",
  ]),
  OPERATION_NOT_LISTED: meaning(400, [
    "Sovellus on vanhentunut. Lataa sivu uudelleen.",
    "Programmet är föråldrat. Ladda om sidan.",
    "The application is out of date. Reload the page.",
  ]),
  UNSUPPORTED_MEDIA_TYPE: meaning(415, [
    "Pyynnön sisältötyyppiä ei tueta.",
    "Begärans innehållstyp stöds inte.",
    "The media type of the request is not supported.",
  ]),
  PAYLOAD_TOO_LARGE: meaning(413, ["Pyyntö on liian suuri.", "Begäran är för stor.", "The request is too large."]),
  CROSS_SITE_REFUSED: meaning(403, [
    "Pyyntö toiselta sivustolta hylättiin.",
    "En begäran från en annan webbplats avvisades.",
    "A request from another site was refused.",
  ]),
  MISDIRECTED: meaning(421, [
    "Pyyntö on osoitettu toiselle palvelimelle.",
    "Begäran är riktad till en annan server.",
    "The request is meant for another server.",
  ]),
  RATE_LIMITED: meaning(429, [
    "Pyyntöjä on liian monta. Yritä hetken kuluttua uudelleen.",
    "Det är för många begäranden. Försök igen om en stund.",
    "There are too many requests. Try again in a moment.",
  ]),
  OVERLOADED: { status: 503, words: tryLater },
  BUSY: meaning(503, [
    "Toinen käyttäjä muuttaa samaa tietoa. Yritä hetken kuluttua uudelleen.",
    "En annan användare ändrar samma uppgift. Försök igen om en stund.",
    "Someone else is changing the same thing. Try again in a moment.",
  ]),
  IMPORT_RUNNING: meaning(409, [
    "Toinen rekisterin tuonti on kesken. Yritä uudelleen, kun se on valmis.",
    "En annan import av registret pågår. Försök igen när den är klar.",
    "Another import of a register is running. Try again when it has finished.",
  ]),
  TIMEOUT: meaning(504, [
    "Vastaus viipyi liian kauan. Yritä uudelleen.",
    "Svaret dröjde för länge. Försök igen.",
    "The answer took too long. Try again.",
  ]),
  UNAVAILABLE: meaning(503, [
    "Palvelu ei ole juuri nyt käytettävissä. Yritä hetken kuluttua uudelleen.",
    "Tjänsten är inte tillgänglig just nu. Försök igen om en stund.",
    "The service is not available right now. Try again in a moment.",
  ]),
  AUDIT_UNAVAILABLE: meaning(503, [
    "Tietoja ei voi näyttää, koska käyttölokiin ei voi kirjoittaa. Yritä hetken kuluttua uudelleen.",
    "Uppgifterna kan inte visas eftersom åtkomstloggen inte kan skrivas. Försök igen om en stund.",
    "Nothing can be shown, because the access log cannot be written. Try again in a moment.",
  ]),
  IDEMPOTENCY_KEY_REUSED: meaning(409, [
    "Sama tunniste on jo käytetty toiseen pyyntöön. Lataa sivu uudelleen.",
    "Samma identifierare har redan använts för en annan begäran. Ladda om sidan.",
    "The same key was already used for another request. Reload the page.",
  ]),
  BAD_IDEMPOTENCY_KEY: meaning(400, [
    "Pyynnön tunniste puuttuu tai on virheellinen.",
    "Begärans identifierare saknas eller är felaktig.",
    "The idempotency key is missing or is not a UUID.",
  ]),
  DATA_ERASED: meaning(410, ["Tiedot on poistettu.", "Uppgifterna har raderats.", "The data have been erased."]),
  CONFLICT: meaning(409, [
    "Tieto muuttui samaan aikaan. Yritä uudelleen.",
    "Uppgiften ändrades samtidigt. Försök igen.",
    "The same thing was changed at the same time. Try again.",
  ]),
  ALREADY_EXISTS: meaning(409, [
    "Sama tieto on jo olemassa.",
    "Uppgiften finns redan.",
    "The same thing already exists.",
  ]),
  INTERNAL_ERROR: meaning(500, [
    "Palvelussa tapahtui virhe. Yritä uudelleen; jos virhe toistuu, kerro tukeen pyynnön tunnus.",
    "Ett fel inträffade i tjänsten. Försök igen; om felet upprepas, meddela supporten begärans identifierare.",
    "Something went wrong in the service. Try again; if it happens again, tell support the request id.",
  ]),
} as const satisfies Record<string, CodeMeaning>;

export type ErrorCode = keyof typeof errorCodes;

/** Is this text one of the stable codes? */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && Object.hasOwn(errorCodes, text);
}

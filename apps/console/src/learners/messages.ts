import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  correct: { fi: "Korjaa nimi", sv: "Rätta namnet", en: "Correct the name" },
  correctOf: { fi: "Korjaa nimi: {name}", sv: "Rätta namnet: {name}", en: "Correct the name: {name}" },
  text: {
    fi: "Korjaa kirjoitusvirhe tai vaihtunut nimi. Henkilön on oltava sama: todistusta ei voi siirtää toiselle. Korjatusta nimestä lähtee henkilölle viesti.",
    sv: "Rätta ett skrivfel eller ett namn som har bytts. Personen måste vara densamma: ett intyg kan inte överföras till någon annan. Personen får ett meddelande om rättelsen.",
    en: "Correct a misspelling or a changed name. The person must be the same: a certificate cannot be passed to somebody else. The person is told by mail.",
  },
  certificates: {
    fi: "Todistukset pysyvät voimassa samat päivät. Korjattu nimi on todistuksessa, kun se ladataan seuraavan kerran; aiemmin ladatuissa tiedostoissa on entinen nimi, eikä tarkistussivu enää tunnista sitä.",
    sv: "Intygen gäller samma dagar som förut. Det rättade namnet står på intyget nästa gång det laddas ner; filer som redan har laddats ner har det gamla namnet, som kontrollsidan inte längre känner igen.",
    en: "Certificates hold on the same days. The corrected name is on a certificate the next time it is downloaded; files that were downloaded before have the old name, which the page that checks certificates no longer recognises.",
  },
  name: { fi: "Nimi", sv: "Namn", en: "Name" },
  reason: { fi: "Korjauksen syy", sv: "Orsak till rättelsen", en: "Why it is corrected" },
  corrected: { fi: "Nimi on korjattu.", sv: "Namnet har rättats.", en: "The name is corrected." },
  failed: { fi: "Nimeä ei voitu hakea.", sv: "Namnet kunde inte hämtas.", en: "The name could not be fetched." },
  gone: {
    fi: "Henkilöä ei löydy. Hänen tietonsa on ehkä poistettu.",
    sv: "Personen finns inte. Uppgifterna kan ha raderats.",
    en: "There is no such person. Their data may have been erased.",
  },
  history: { fi: "Aiemmat nimet", sv: "Tidigare namn", en: "Earlier names" },
  colleague: { fi: "Työntekijä", sv: "En medarbetare", en: "A member of staff" },
});

import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  title: { fi: "Päättäjien määräykset", sv: "Förordnanden att besluta", en: "Delegations" },
  lede: {
    fi: "Johtaja määrää virkamiehet, jotka saavat tehdä päätöksiä. Johtaja päättää virkansa puolesta ilman määräystä.",
    sv: "Direktören förordnar de tjänstemän som får besluta. Direktören beslutar i kraft av sin tjänst utan förordnande.",
    en: "The director names the officials who may decide. The director decides by office, without a delegation.",
  },
  staff: { fi: "Virkamies", sv: "Tjänsteman", en: "Official" },
  kinds: { fi: "Päätökset", sv: "Beslut", en: "Decisions" },
  valid: { fi: "Voimassa", sv: "Gäller", en: "Valid" },
  validFrom: { fi: "Voimassa alkaen", sv: "Gäller från", en: "Valid from" },
  validTo: { fi: "Viimeinen päivä", sv: "Sista dag", en: "Last day" },
  validToHelp: {
    fi: "Jätä tyhjäksi, jos määräys on voimassa toistaiseksi.",
    sv: "Lämna tomt om förordnandet gäller tills vidare.",
    en: "Leave empty where the delegation runs until further notice.",
  },
  untilFurtherNotice: {
    fi: "{from} alkaen toistaiseksi",
    sv: "från {from} tills vidare",
    en: "from {from} until further notice",
  },
  between: { fi: "{from}–{to}", sv: "{from}–{to}", en: "{from} to {to}" },
  state: { fi: "Tila", sv: "Status", en: "State" },
  upcoming: { fi: "Tulossa", sv: "Kommande", en: "Upcoming" },
  current: { fi: "Voimassa", sv: "Gäller", en: "Valid" },
  over: { fi: "Päättynyt", sv: "Upphört", en: "Over" },
  grantedBy: { fi: "Määrääjä", sv: "Förordnad av", en: "Granted by" },
  acts: { fi: "Toiminnot", sv: "Åtgärder", en: "Acts" },
  empty: { fi: "Määräyksiä ei ole", sv: "Det finns inga förordnanden", en: "No delegations" },
  emptyText: {
    fi: "Ilman määräyksiä vain johtaja tekee päätökset. Määräykset näkyvät täällä, kun johtaja antaa niitä.",
    sv: "Utan förordnanden fattas besluten bara av direktören. Förordnandena visas här när direktören ger dem.",
    en: "Without delegations only the director decides. Delegations appear here when the director grants them.",
  },
  grant: { fi: "Anna määräys", sv: "Ge förordnande", en: "Grant a delegation" },
  granted: { fi: "Määräys on annettu.", sv: "Förordnandet har getts.", en: "The delegation is granted." },
  noCandidates: {
    fi: "Ketään ei voi nyt määrätä päättäjäksi. Päättäjäksi voi määrätä vain esihenkilön tehtävää hoitavan virkamiehen.",
    sv: "Ingen kan förordnas nu. Bara en tjänsteman med uppgift som förman kan förordnas.",
    en: "Nobody can be named now. Only an official with a supervisor's tasks can be named.",
  },
  revoke: { fi: "Päätä määräys", sv: "Avsluta förordnandet", en: "End the delegation" },
  revokeOf: {
    fi: "Päätä määräys: {name}",
    sv: "Avsluta förordnandet: {name}",
    en: "End the delegation: {name}",
  },
  revokeText: {
    fi: "Määräyksellä jo tehdyt päätökset pysyvät voimassa.",
    sv: "De beslut som redan har fattats med stöd av förordnandet gäller fortfarande.",
    en: "What was decided on the delegation stays in force.",
  },
  revoked: {
    fi: "Määräyksen päättyminen on tallennettu.",
    sv: "Förordnandets slut har sparats.",
    en: "The end of the delegation is saved.",
  },
  stale: {
    fi: "Määräystä on muutettu sillä välin. Tiedot on päivitetty: tarkista ja yritä uudelleen.",
    sv: "Förordnandet har ändrats under tiden. Uppgifterna har uppdaterats: granska och försök igen.",
    en: "The delegation has been changed meanwhile. It was brought up to date: check and try again.",
  },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
});

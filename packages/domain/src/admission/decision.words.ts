import { sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { DecisionRejection } from "./decision.ts";

/** What a refused command on any written decision tells the person who gave it. */
export const decisionRejectionWords: Labels<DecisionRejection["kind"]> = {
  ...sharedRejectionWords,
  RegimeClosed: {
    fi: "Tältä ajalta päätökset siirretään rekisteristä, eikä uusia tehdä.",
    sv: "Från denna tid överförs besluten från registret; inga nya fattas.",
    en: "Decisions of this time are taken over from a register; none is made.",
  },
  RegimeChanged: {
    fi: "Laki on muuttunut ehdotuksen jälkeen. Palauta ehdotus ja laadi se voimassa olevan lain mukaan.",
    sv: "Lagen har ändrats efter förslaget. Återförvisa förslaget och skriv det enligt gällande lag.",
    en: "The law has changed since the proposal. Return it and write it by the law in force.",
  },
  FourEyes: {
    fi: "Ehdotuksen tekijä ei voi päättää asiasta. Toinen henkilö vahvistaa päätöksen.",
    sv: "Den som gjort förslaget kan inte besluta. En annan person fastställer beslutet.",
    en: "The proposer cannot decide. Another person confirms the decision.",
  },
  OnlyDirectorDecides: {
    fi: "Tämän päätöksen tekee vain johtaja.",
    sv: "Detta beslut fattas bara av direktören.",
    en: "Only the director makes this decision.",
  },
  NoDelegation: {
    fi: "Sinulla ei ole tänään voimassa olevaa määräystä tehdä tätä päätöstä.",
    sv: "Du har i dag inget gällande förordnande att fatta detta beslut.",
    en: "You have no delegation valid today for this decision.",
  },
  NotProposed: {
    fi: "Päätös ei odota vahvistamista.",
    sv: "Beslutet väntar inte på att fastställas.",
    en: "The decision does not wait to be confirmed.",
  },
  NotReturned: {
    fi: "Ehdotusta voi muuttaa vasta, kun se on palautettu.",
    sv: "Förslaget kan ändras först när det har återförvisats.",
    en: "A proposal can be changed only once it has been returned.",
  },
  NotInForce: {
    fi: "Päätös ei ole voimassa.",
    sv: "Beslutet är inte i kraft.",
    en: "The decision is not in force.",
  },
  AlreadyServed: {
    fi: "Tiedoksisaanti on jo kirjattu.",
    sv: "Delgivningen är redan antecknad.",
    en: "The service is already recorded.",
  },
};

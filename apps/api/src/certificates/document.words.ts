import type { Words } from "@vas/domain/kernel";

/** What a certificate's PDF says. What stands in braces is put in. */
export const documentWords = {
  title: { fi: "Todistus", sv: "Intyg", en: "Certificate" },
  passed: {
    fi: "on suorittanut hyväksytysti kurssin",
    sv: "har med godkänt resultat genomgått kursen",
    en: "has passed the course",
  },
  validFrom: { fi: "Voimassa alkaen", sv: "Giltigt från", en: "Valid from" },
  validUntil: { fi: "Viimeinen voimassaolopäivä", sv: "Sista giltighetsdag", en: "Last day of validity" },
  version: { fi: "Kurssin versio", sv: "Kursens version", en: "Version of the course" },
  lawAsOf: { fi: "Laki sellaisena kuin se on", sv: "Lagen sådan den lyder den", en: "The law as of" },
  checkTitle: { fi: "Todistuksen tarkistaminen", sv: "Kontroll av intyget", en: "Checking the certificate" },
  checkText: {
    fi: "Kuka tahansa voi tarkistaa tästä osoitteesta, onko todistus aito ja voimassa. Todistus voidaan mitätöidä, joten tarkista se aina.",
    sv: "Vem som helst kan på den här adressen kontrollera om intyget är äkta och giltigt. Ett intyg kan återkallas, så kontrollera det alltid.",
    en: "Anybody can check at this address whether the certificate is genuine and valid. A certificate can be revoked, so always check it.",
  },
  code: {
    fi: "QR-koodi, joka vie todistuksen tarkistussivulle",
    sv: "QR-kod som leder till sidan där intyget kontrolleras",
    en: "QR code that leads to the page on which the certificate is checked",
  },
} as const satisfies Record<string, Words>;

import type { Labels } from "../vocabulary/index.ts";
import type { CertificateRejection } from "./certificate.ts";

/** What a refused command on a certificate tells; an invalid field has words of its own. */
export const certificateRejectionWords: Labels<CertificateRejection["kind"] | "CertificateNotFound"> = {
  CertificateNotFound: { fi: "Todistusta ei löydy.", sv: "Intyget finns inte.", en: "There is no such certificate." },
  CertificateRevoked: {
    fi: "Todistus on jo mitätöity.",
    sv: "Intyget har redan återkallats.",
    en: "The certificate has been revoked already.",
  },
  StaleVersion: {
    fi: "Todistus on muuttunut sen jälkeen, kun avasit sivun. Lataa sivu uudelleen.",
    sv: "Intyget har ändrats sedan du öppnade sidan. Ladda sidan på nytt.",
    en: "The certificate has changed since you opened the page. Load the page again.",
  },
  InvalidField: { fi: "Tarkista kentät.", sv: "Kontrollera fälten.", en: "Check the fields." },
};

import type { Language, StaffRole, Words } from "@vas/domain/kernel";
import { fill } from "./mail-words.ts";

/** Something that somebody has to be told of by mail. The mail says that there is work and where, and nothing of whom. */
export type Notice = "referral-received" | "decision-waiting" | "many-files-opened";

export type Mail = { readonly subject: string; readonly text: string };

/** Who is told: those of the unit whose work it is; directors and auditors look after every unit. */
export const toldOf: Readonly<Record<Notice, readonly StaffRole[]>> = {
  "referral-received": ["caseworker", "supervisor"],
  "decision-waiting": ["supervisor", "director"],
  "many-files-opened": ["supervisor", "auditor"],
};

const subjects: Readonly<Record<Notice, Words>> = {
  "referral-received": {
    fi: "Auttamisjärjestelmä: uusi esitys odottaa käsittelijää",
    sv: "Hjälpsystemet: en ny framställning väntar på handläggare",
    en: "Assistance system: a new referral waits for a handler",
  },
  "decision-waiting": {
    fi: "Auttamisjärjestelmä: päätösesitys odottaa vahvistamista",
    sv: "Hjälpsystemet: ett beslutsförslag väntar på att fastställas",
    en: "Assistance system: a proposed decision waits to be confirmed",
  },
  "many-files-opened": {
    fi: "Auttamisjärjestelmä: tietojen katselu vaatii tarkistusta",
    sv: "Hjälpsystemet: läsning av uppgifter behöver kontrolleras",
    en: "Assistance system: the reading of files needs to be checked",
  },
};

const workWaits: Words = {
  fi: "Avaa työjono: {address}\n\nTässä viestissä ei ole tietoja asiasta. Älä vastaa viestiin.",
  sv: "Öppna arbetskön: {address}\n\nDetta meddelande innehåller inga uppgifter om ärendet. Svara inte på meddelandet.",
  en: "Open the work queue: {address}\n\nThis message holds nothing about the matter. Do not answer it.",
};

const manyFiles: Words = {
  fi: "Yksi yksikön työntekijä on avannut tunnin aikana poikkeuksellisen monen henkilön tiedot. Tarkistakaa käyttölokista, kuka ja miksi.\n\n{address}\n\nTässä viestissä ei ole tietoja henkilöistä. Älä vastaa viestiin.",
  sv: "En medarbetare vid enheten har under en timme öppnat uppgifterna om ovanligt många personer. Kontrollera i åtkomstloggen vem och varför.\n\n{address}\n\nDetta meddelande innehåller inga uppgifter om personer. Svara inte på meddelandet.",
  en: "A member of the unit's staff has opened the files of unusually many people within an hour. Check in the access log who, and why.\n\n{address}\n\nThis message holds nothing about anybody. Do not answer it.",
};

const texts: Readonly<Record<Notice, Words>> = {
  "referral-received": workWaits,
  "decision-waiting": workWaits,
  "many-files-opened": manyFiles,
};

/** The mail of a notice. `origin` is the address of the console. */
export function noticeMail(notice: Notice, { language, origin }: { language: Language; origin: string }): Mail {
  return { subject: subjects[notice][language], text: fill(texts[notice][language], { address: `${origin}/` }) };
}

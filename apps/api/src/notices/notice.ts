import type { Language, StaffRole, Words } from "@vas/domain/kernel";

/** Something that somebody has to be told of by mail. The mail says that there is work and where, and nothing of whom. */
export type Notice = "referral-received" | "decision-waiting";

export type Mail = { readonly subject: string; readonly text: string };

/** Who is told: those of the unit whose work it is. */
export const toldOf: Readonly<Record<Notice, readonly StaffRole[]>> = {
  "referral-received": ["caseworker", "supervisor"],
  "decision-waiting": ["supervisor", "director"],
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
};

const texts: Words = {
  fi: "Avaa työjono: {address}\n\nTässä viestissä ei ole tietoja asiasta. Älä vastaa viestiin.",
  sv: "Öppna arbetskön: {address}\n\nDetta meddelande innehåller inga uppgifter om ärendet. Svara inte på meddelandet.",
  en: "Open the work queue: {address}\n\nThis message holds nothing about the matter. Do not answer it.",
};

/** The mail of a notice. `origin` is the address of the console. */
export function noticeMail(notice: Notice, { language, origin }: { language: Language; origin: string }): Mail {
  return { subject: subjects[notice][language], text: texts[language].replace("{address}", `${origin}/`) };
}

import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

export const endScenes: readonly Scene[] = [
  {
    id: sceneId("safe"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Rena on turvassa, ja hänellä on aikaa miettiä. Siskon tilanne on tutkinnanjohtajan tiedossa. Viikkojen kuluttua Rena päättää itse, että hän haluaa puhua.",
      sv: "Rena är i säkerhet och har tid att tänka. Undersökningsledaren känner till systerns situation. Några veckor senare bestämmer Rena själv att hon vill tala.",
      en: "Rena is safe and has time to think. The head of investigation knows of the sister's situation. Weeks later Rena decides for herself that she wants to talk.",
    },
    lesson: {
      fi: "Näit toistuvan pikkurikoksen takana ihmisen, puhuit hänen kanssaan erillään ja oman tulkin avulla etkä kertonut kuljettajalle mitään. Sama ihminen voi olla epäilty ja uhri. Ota silloin esille rankaisemattomuus, harkinta-aika ja esitys.",
      sv: "Du såg människan bakom de upprepade småbrotten, talade med henne avskilt med egen tolk och sa ingenting till föraren. Samma människa kan vara både misstänkt och offer. Ta då upp frågan om straffrihet, betänketiden och framställningen.",
      en: "You saw the person behind the repeated petty crime, talked with her apart with an interpreter of your own, and told the driver nothing. The same person can be a suspect and a victim. Then raise non-punishment, the reflection period and the referral.",
    },
  },
  {
    id: sceneId("half-way"),
    kind: "end",
    outcome: "mixed",
    text: {
      fi: "Rena viettää yön turvallisessa paikassa mutta on varma, että hänet löydetään. Apu pääsee kunnolla alkuun vasta, kun toinen poliisi aloittaa keskustelun alusta.",
      sv: "Rena tillbringar natten på en trygg plats men är säker på att hon blir hittad. Hjälpen kommer i gång på allvar först när en annan polis börjar om samtalet från början.",
      en: "Rena spends the night in a safe place, but is certain that she will be found. Help gets properly under way only when another officer begins the talk anew.",
    },
    lesson: {
      fi: "Tunnistit merkit, mutta teit Renan kanssa kaupan, sivuutit hänen suostumuksensa tai annoit kuljettajan nähdä, minne hän menee. Älä lupaa lopputulosta, kysy suostumus ja suunnittele myös poistumistie.",
      sv: "Du kände igen tecknen men gjorde upp en affär med Rena, förbigick hennes samtycke eller lät föraren se vart hon for. Lova inget om utgången, be om samtycke och planera också vägen ut.",
      en: "You recognised the signs, but struck a bargain with Rena, passed over her consent or let the driver see where she went. Promise no outcome, ask for consent, and plan the way out, too.",
    },
  },
  {
    id: sceneId("vanished"),
    kind: "end",
    outcome: "poor",
    text: {
      fi: "Rena ei tule enää vastaan missään. Kuukausien kuluttua sama auto näkyy toisen kaupungin ilmoituksessa, ja takahuoneessa istuu toinen nainen.",
      sv: "Rena dyker inte längre upp någonstans. Flera månader senare syns samma bil i en anmälan i en annan stad, och i bakrummet sitter en annan kvinna.",
      en: "Rena does not turn up anywhere any more. Months later the same car appears in a report from another town, and another woman sits in the back room.",
    },
    lesson: {
      fi: "Toistuvuus, kiintiö, pelko ja sama aikuinen taustalla ovat merkkejä pakottamisesta rikoksiin. Yhdistä jutut, ota ihminen erilleen, käytä omaa tulkkia ja kysy turvallisuudesta, ennen kuin kysyt teosta.",
      sv: "Upprepning, en kvot, rädsla och samma vuxna i bakgrunden är tecken på att någon tvingas till brott. Koppla ihop ärendena, tala avskilt med personen, använd egen tolk och fråga om tryggheten innan du frågar om gärningen.",
      en: "Repetition, a quota, fear and the same adult behind are signs of being forced into crime. Link the matters, take the person aside, use an interpreter of your own, and ask about safety before you ask about the act.",
    },
  },
];

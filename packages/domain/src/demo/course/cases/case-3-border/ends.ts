import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

export const endScenes: readonly Scene[] = [
  {
    id: sceneId("safe"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Sela herää paikassa, jota mies ei tunne. Esitys on tehty, esitutkintaa hoitavat ne, joille se kuuluu, ja Selalla on aikaa toipua. Hän saa ensimmäisen kerran oman puhelimen ja soittaa äidilleen.",
      sv: "Sela vaknar på en plats som mannen inte känner till. Framställningen är gjord, förundersökningen sköts av dem som har den till uppgift, och Sela har tid att återhämta sig. Hon får för första gången en egen telefon och ringer sin mamma.",
      en: "Sela wakes up in a place that the man does not know. The referral has been made, the investigation is with those whose task it is, and Sela has time to recover. For the first time she gets a phone of her own, and calls her mother.",
    },
    lesson: {
      fi: "Tavallinen tarkastus riitti erottamaan matkustajat toisistaan. Yksikään merkki ei yksin todistanut mitään, mutta yhdessä ne olivat syy katsoa tarkemmin. Harkinta-aika antoi Selalle mahdollisuuden päättää itse.",
      sv: "En vanlig kontroll räckte för att skilja resenärerna åt. Inget tecken bevisade något i sig, men tillsammans var de ett skäl att titta närmare. Betänketiden gav Sela möjlighet att bestämma själv.",
      en: "An ordinary check was enough to separate the travellers. No sign proved anything by itself, but together they were a reason to look closer. The reflection period let Sela decide for herself.",
    },
  },
  {
    id: sceneId("half-way"),
    kind: "end",
    outcome: "mixed",
    text: {
      fi: "Sela saa yösijan, mutta hän ei tiedä, syytetäänkö häntä vai autetaanko häntä. Vasta viikkojen kuluttua järjestön työntekijä kertoo hänelle selvästi, mikä auttamisjärjestelmä on.",
      sv: "Sela får tak över huvudet, men hon vet inte om hon är anklagad eller får hjälp. Först flera veckor senare berättar en medarbetare i en organisation tydligt för henne vad hjälpsystemet är.",
      en: "Sela gets a roof over her head, but she does not know whether she is being accused or helped. Only weeks later does somebody from a non-governmental organisation tell her clearly what the assistance system is.",
    },
    lesson: {
      fi: "Pidit Selan poissa miehen luota, mutta havainnot tai rehelliset tiedot jäivät puuttumaan. Kirjaa merkit, ota rankaisemattomuus esille, äläkä lupaa sellaista, mistä muut päättävät.",
      sv: "Du höll Sela borta från mannen, men iakttagelserna eller de ärliga svaren saknades. Anteckna tecknen, ta upp straffriheten och lova inte sådant som andra beslutar om.",
      en: "You kept Sela away from the man, but the observations or the honest answers were missing. Note the signs, raise non-punishment, and do not promise what others decide.",
    },
  },
  {
    id: sceneId("lost"),
    kind: "end",
    outcome: "poor",
    text: {
      fi: "Selasta ei kuulu enää mitään. Mies käyttää paluulippunsa torstaina, yksin.",
      sv: "Man hör inget mer av Sela. På torsdagen använder mannen sin returbiljett, ensam.",
      en: "Nothing more is heard of Sela. On Thursday the man uses his return ticket, alone.",
    },
    lesson: {
      fi: "Toisen hallussa olevat passit, valmiit vastaukset ja tuntematon määränpää olivat näkyvissä. Ohjaa matkustajat erikseen jatkotarkastukseen, käytä omaa tulkkia ja kysy neuvoa, ennen kuin päätät.",
      sv: "Passen i en annans händer, de färdiga svaren och det okända resmålet syntes tydligt. Hänvisa resenärerna till fördjupad kontroll var för sig, använd egen tolk och be om råd innan du beslutar.",
      en: "The passports in another's hands, the ready answers and the unknown destination were there to see. Send the travellers to a further check apart, use an interpreter of your own, and ask for advice before you decide.",
    },
  },
];

/** Signs of sexual exploitation, forced marriage, forced crime, trafficking in children and in organs. */
export const signWordsOfOthers = {
  S1: {
    fi: "Henkilö ei voi kieltäytyä asiakkaista tai teoista.",
    sv: "Personen kan inte neka köpare eller handlingar.",
    en: "The person cannot refuse buyers or acts.",
  },
  S2: { fi: "Ansiot otetaan pois.", sv: "Inkomsterna tas ifrån personen.", en: "The earnings are taken away." },
  S3: {
    fi: "Henkilöä siirretään asunnosta tai kaupungista toiseen.",
    sv: "Personen flyttas mellan lägenheter eller städer.",
    en: "The person is moved between flats or cities.",
  },
  S4: {
    fi: "Joku toinen hoitaa ilmoituksia tai puhelinta.",
    sv: "Någon annan sköter annonserna eller telefonen.",
    en: "Someone else runs the adverts or the phone.",
  },
  S5: {
    fi: "Henkilöä sitoo vala, rituaali tai velka.",
    sv: "Personen är bunden av en ed, en ritual eller en skuld.",
    en: "The person is bound by an oath, a ritual or a debt.",
  },
  S6: {
    fi: "Päihteitä annetaan tai evätään hallinnan keinona.",
    sv: "Rusmedel ges eller undanhålls för att styra personen.",
    en: "Intoxicants are given or withheld as a means of control.",
  },
  S7: {
    fi: "Seurustelukumppani määrää henkilön elämästä.",
    sv: "En partner bestämmer över personens liv.",
    en: "A partner controls the person's life.",
  },
  S8: {
    fi: "Henkilöllä ei ole mahdollisuutta kondomeihin tai hoitoon.",
    sv: "Personen har inte tillgång till kondomer eller vård.",
    en: "The person has no access to condoms or care.",
  },
  S9: {
    fi: "Henkilö osaa kieltä vain seksiin liittyviä sanoja.",
    sv: "Personen kan bara sexrelaterade ord på språket.",
    en: "The person knows only words about sex in the language.",
  },
  M1: {
    fi: "Henkilö ei ole valinnut avioliittoa tai voinut kieltäytyä siitä.",
    sv: "Personen har inte valt äktenskapet eller kunnat neka.",
    en: "The person did not choose the marriage or could not refuse it.",
  },
  M2: {
    fi: "Henkilö on lukittuna kotiin ja tekee kotityöt palkatta.",
    sv: "Personen är inlåst och sköter hushållet utan lön.",
    en: "The person is locked in and does unpaid housework.",
  },
  M3: {
    fi: "Asiakirjat, puhelin tai rahat ovat puolison tai suvun hallussa.",
    sv: "Handlingar, telefon eller pengar innehas av maken eller släkten.",
    en: "Papers, phone or money are held by the spouse or relatives.",
  },
  M4: {
    fi: "Edessä on äkillinen ulkomaanmatka, jota henkilö pelkää.",
    sv: "En plötslig utlandsresa väntar och personen är rädd för den.",
    en: "A sudden trip abroad lies ahead, and the person fears it.",
  },
  M5: {
    fi: "Koulu tai työ on päättynyt yhtäkkiä.",
    sv: "Skolan eller arbetet har upphört plötsligt.",
    en: "School or work has ended at once.",
  },
  M6: {
    fi: "Henkilöä uhataan häpeällä, erolla, karkottamisella tai lasten menettämisellä.",
    sv: "Personen hotas med skam, skilsmässa, utvisning eller att mista barnen.",
    en: "The person is threatened with shame, divorce, deportation or losing the children.",
  },
  M7: {
    fi: "Henkilö on tuotu maahan puolison luvalla ja eristetty.",
    sv: "Personen har hämtats hit på makens tillstånd och isolerats.",
    en: "The person was brought over on the spouse's permit and isolated.",
  },
  C1: {
    fi: "Henkilö jää kiinni toistuvasti, ja taustalla on sama aikuinen.",
    sv: "Personen ertappas gång på gång och samma vuxna finns i bakgrunden.",
    en: "The person is caught repeatedly, with the same adult behind.",
  },
  C2: {
    fi: "Henkilön on täytettävä kiintiö.",
    sv: "Personen måste fylla en kvot.",
    en: "The person must meet a quota.",
  },
  C3: {
    fi: "Sama aikuinen kerää rahat.",
    sv: "Samma vuxna samlar in pengarna.",
    en: "The same adult collects the money.",
  },
  C4: {
    fi: "Lapsi liikkuu useiden vieraiden lasten kanssa.",
    sv: "Barnet rör sig med flera barn som inte är släkt.",
    en: "The child is with several unrelated children.",
  },
  C5: {
    fi: "Henkilö kasvattaa kannabista tai kuljettaa huumeita lukittuna tai vartioituna.",
    sv: "Personen odlar cannabis eller fraktar narkotika, inlåst eller bevakad.",
    en: "The person grows cannabis or carries drugs, locked in or guarded.",
  },
  C6: {
    fi: "Joku toinen käyttää henkilön nimissä tilejä, lainoja tai etuuksia.",
    sv: "Någon annan använder konton, lån eller förmåner i personens namn.",
    en: "Someone else uses accounts, loans or benefits in the person's name.",
  },
  K1: {
    fi: "Lapsen suhde aikuiseen on epäselvä.",
    sv: "Barnets relation till den vuxna är oklar.",
    en: "The child's tie to the adult is unclear.",
  },
  K2: {
    fi: "Lapsella ei ole huoltajaa, hän katoaa yksiköstä ja palaa mukanaan rahaa tai puhelin.",
    sv: "Barnet saknar vårdnadshavare, försvinner från enheten och återvänder med pengar eller telefon.",
    en: "The child has no guardian, vanishes from the unit and returns with money or a phone.",
  },
  K3: {
    fi: "Vanhempi ”ystävä” maksaa lapsen puolesta.",
    sv: "En äldre ”vän” betalar för barnet.",
    en: "An older “friend” pays for the child.",
  },
  K4: {
    fi: "Lapsi käy töissä eikä koulua.",
    sv: "Barnet arbetar och går inte i skola.",
    en: "The child works and is not at school.",
  },
  K5: {
    fi: "Lapsi kertoo opetellun tarinan, saman kuin muut.",
    sv: "Barnet berättar en inövad historia, samma som andra.",
    en: "The child tells a rehearsed story, the same as others.",
  },
  K6: {
    fi: "Lapsi pelkää, kun puhutaan iästä tai perheestä.",
    sv: "Barnet blir rädd när åldern eller familjen kommer på tal.",
    en: "The child is afraid when age or family come up.",
  },
  K7: {
    fi: "Aikuinen vaatii lasta nopeasti mukaansa.",
    sv: "Den vuxna kräver att snabbt få med sig barnet.",
    en: "The adult insists on a quick handover of the child.",
  },
  O1: {
    fi: "Henkilö ei tiedä, mikä leikkaus hänelle tehdään.",
    sv: "Personen vet inte vilken operation som ska göras.",
    en: "The person does not know what operation it is.",
  },
  O2: {
    fi: "Ulkopuolinen on järjestänyt matkan ja tutkimukset.",
    sv: "En utomstående har ordnat resan och undersökningarna.",
    en: "A third party has arranged the trip and the tests.",
  },
  O3: {
    fi: "Henkilölle on luvattu rahaa tai velan anteeksiantoa.",
    sv: "Personen har lovats pengar eller att en skuld stryks.",
    en: "The person was promised money or relief of a debt.",
  },
  O4: {
    fi: "Henkilöllä on arpi, josta ei ole potilasasiakirjoja.",
    sv: "Personen har ett ärr som saknar journaluppgifter.",
    en: "The person has a scar of which there are no records.",
  },
} as const;

import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From what the girl says to the night after the referral. */
export const urgentScenes: readonly Scene[] = [
  {
    id: sceneId("silence"),
    kind: "situation",
    text: {
      fi: "Mira katsoo ovea ja kysyy, voiko hän mennä. Mitä teet?",
      sv: "Mira tittar mot dörren och frågar om hon får gå. Vad gör du?",
      en: "Mira looks at the door and asks whether she may go. What do you do?",
    },
    choices: [
      {
        id: "stop",
        text: {
          fi: "Jätän asian tähän. Jos Mira ei kerro mitään, minulla ei ole mitään, mistä ilmoittaa.",
          sv: "Jag låter saken bero. Om Mira inget berättar har jag inget att anmäla.",
          en: "I leave it at that. If Mira says nothing, I have nothing to report.",
        },
        consequence: {
          fi: "Kaksi katoamista, puhelin ja ”serkku” riittivät jo. Ilman Miran kertomustakin huoli olisi pitänyt viedä eteenpäin.",
          sv: "Två försvinnanden, telefonen och ”kusinen” räckte redan. Oron borde ha förts vidare även utan Miras berättelse.",
          en: "Two disappearances, the phone and the “cousin” were enough already. The worry should have been passed on even without Mira's account.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "sorry",
        text: {
          fi: "Pahoittelen, että aloitin väärin. Sanon, ettei hänen tarvitse kertoa enempää, mitä minun on vietävä eteenpäin ja kuka on täällä koko yön.",
          sv: "Jag beklagar att jag började fel. Jag säger att hon inte behöver berätta mer, vad jag måste föra vidare och vem som är här hela natten.",
          en: "I say I am sorry that I began wrongly. I say that she need not say more, what I have to pass on, and who is here all night.",
        },
        consequence: {
          fi: "Mira menee huoneeseensa. Illalla hän tulee keittiöön, istuu viereesi ja sanoo tulkin välityksellä muutaman lauseen.",
          sv: "Mira går till sitt rum. På kvällen kommer hon till köket, sätter sig bredvid dig och säger via tolken några meningar.",
          en: "Mira goes to her room. In the evening she comes to the kitchen, sits down beside you and says a few sentences through the interpreter.",
        },
        scores: { safety: 1, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("what-she-said"),
      },
    ],
  },
  {
    id: sceneId("what-she-said"),
    kind: "situation",
    text: {
      fi: "Mira sanoo, ettei mies ole serkku. Mies maksoi matkan ja puhelimen, ja siksi Mira on velkaa. On muitakin miehiä. Jos Mira kertoo, mies lähettää kuvia kotiin. Mira pyytää, ettet tekisi mitään. Mitä teet tänään?",
      sv: "Mira säger att mannen inte är hennes kusin. Han betalade resan och telefonen, och därför står Mira i skuld till honom. Det finns också andra män. Om Mira berättar skickar han bilder hem. Mira ber dig att inte göra något. Vad gör du i dag?",
      en: "Mira says that the man is not her cousin. He paid for the journey and the phone, and so Mira owes him. There are other men, too. If Mira talks, he will send pictures home. Mira asks you not to do anything. What do you do today?",
    },
    choices: [
      {
        id: "notice",
        text: {
          fi: "Teen lastensuojeluilmoituksen heti, kerron asiasta edustajalle ja poliisille ja selitän Miralle, mitä teen ja miksi.",
          sv: "Jag gör genast en barnskyddsanmälan, informerar företrädaren och polisen och förklarar för Mira vad jag gör och varför.",
          en: "I make a child-welfare notice at once, tell the representative and the police, and explain to Mira what I do and why.",
        },
        consequence: {
          fi: "Mira itkee mutta ei lähde. Lastensuojelu ja edustaja tulevat samana iltana, ja hän saa itse valita, kuka työntekijä on mukana.",
          sv: "Mira gråter men går inte. Barnskyddet och företrädaren kommer samma kväll, och hon får själv välja vem i personalen som är med.",
          en: "Mira cries but does not leave. Child welfare and the representative come the same evening, and she may choose which member of staff is there.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("referral"),
      },
      {
        id: "advice-first",
        text: {
          fi: "Soitan ensin auttamisjärjestelmän neuvontapuhelimeen nimeä kertomatta ja teen lastensuojeluilmoituksen heti sen jälkeen.",
          sv: "Jag ringer först hjälpsystemets rådgivningstelefon utan att nämna namn och gör barnskyddsanmälan genast efter det.",
          en: "I first phone the advice line of the assistance system without giving a name, and make the child-welfare notice straight after that.",
        },
        consequence: {
          fi: "Saat selvän järjestyksen: Miran turvallisuus, lastensuojelu, edustaja, poliisi, esitys. Lastensuojeluilmoitus on tehty ennen iltaa.",
          sv: "Du får en tydlig ordning: Miras trygghet, barnskyddet, företrädaren, polisen, framställningen. Barnskyddsanmälan är gjord före kvällen.",
          en: "You get a clear order: Mira's safety, child welfare, representative, police, referral. The child-welfare notice is made before evening.",
        },
        scores: { safety: 2, rights: 1, procedure: 2 },
        criticalError: null,
        next: sceneId("referral"),
      },
      {
        id: "keep-quiet",
        text: {
          fi: "Kunnioitan Miran pyyntöä ja odotan, että hän on itse valmis ottamaan apua vastaan.",
          sv: "Jag respekterar Miras önskan och väntar tills hon själv är redo att ta emot hjälp.",
          en: "I respect Mira's wish and wait until she is ready to accept help.",
        },
        consequence: {
          fi: "Aikuinen voi kieltäytyä, mutta lapsen suojelemisesta vastaavat aikuiset. Mies soittaa illalla, ja Mira lähtee ennen aamua.",
          sv: "En vuxen kan säga nej, men det är de vuxna som ansvarar för att skydda ett barn. Mannen ringer på kvällen, och Mira går före morgonen.",
          en: "An adult can refuse, but protecting a child is the responsibility of adults. The man phones in the evening, and Mira leaves before morning.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
    ],
  },
  {
    id: sceneId("referral"),
    kind: "situation",
    text: {
      fi: "Sovitte, että Mirasta tehdään esitys auttamisjärjestelmään. Mira on 17-vuotias. Kenen suostumus tarvitaan, ja milloin esitys lähtee?",
      sv: "Ni kommer överens om att göra en framställning om att Mira tas in i hjälpsystemet. Mira är 17 år. Vems samtycke behövs, och när skickas framställningen?",
      en: "You agree that Mira is to be referred to the assistance system. Mira is 17. Whose consent is needed, and when does the referral go out?",
    },
    choices: [
      {
        id: "representative-only",
        text: {
          fi: "Edustaja allekirjoittaa esityksen. Mira on alaikäinen, joten häneltä ei tarvitse kysyä.",
          sv: "Företrädaren undertecknar framställningen. Mira är minderårig, så hon behöver inte tillfrågas.",
          en: "The representative signs the referral. Mira is a minor, so she need not be asked.",
        },
        consequence: {
          fi: "Lapsen oma tahto on selvitettävä, ja 15 vuotta täyttäneeltä tarvitaan myös oma suostumus. Esitys jää odottamaan, ja Mira kuulee siitä sivusta.",
          sv: "Barnets egen vilja ska tas reda på, och av den som har fyllt 15 år behövs också ett eget samtycke. Framställningen blir liggande, och Mira får höra om den av en slump.",
          en: "The child's own wishes must be found out, and from 15 on the child's own consent is needed, too. The referral has to wait, and Mira hears of it by chance.",
        },
        scores: { safety: 0, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("late-help"),
      },
      {
        id: "wait-for-proof",
        text: {
          fi: "Odotan poliisin ja lastensuojelun selvityksiä, jotta esitys voidaan tehdä varmoin tiedoin.",
          sv: "Jag väntar på polisens och barnskyddets utredningar, så att framställningen kan göras på säkra uppgifter.",
          en: "I wait for what the police and child welfare find out, so that the referral can be made on certain facts.",
        },
        consequence: {
          fi: "Esitykseen ei tarvita varmuutta. Viikot kuluvat, eikä Mira saa sinä aikana apua, joka olisi ollut tarjolla heti.",
          sv: "En framställning kräver ingen visshet. Veckorna går, och under tiden får Mira inte den hjälp som hade funnits genast.",
          en: "A referral does not need certainty. Weeks go by, and in that time Mira does not get help that would have been there at once.",
        },
        scores: { safety: -1, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("late-help"),
      },
      {
        id: "both",
        text: {
          fi: "Mira, edustaja, tulkki ja minä istumme yhdessä. Kerron avusta, kysyn Miran oman suostumuksen, edustaja allekirjoittaa, ja esitys lähtee kiireellisenä.",
          sv: "Mira, företrädaren, tolken och jag sätter oss tillsammans. Jag berättar om hjälpen, ber om Miras eget samtycke, företrädaren undertecknar och framställningen skickas som brådskande.",
          en: "Mira, the representative, the interpreter and I sit down together. I explain the help, ask for Mira's own consent, the representative signs, and the referral goes out as urgent.",
        },
        consequence: {
          fi: "Mira kysyy kolme asiaa ja saa kolme selvää vastausta. Hän sanoo kyllä. Esitys on perillä samana päivänä.",
          sv: "Mira frågar tre saker och får tre klara svar. Hon säger ja. Framställningen är framme samma dag.",
          en: "Mira asks three things and gets three clear answers. She says yes. The referral arrives the same day.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("tonight"),
      },
    ],
  },
  {
    id: sceneId("tonight"),
    kind: "situation",
    text: {
      fi: "Esitys on lähtenyt. Illalla tuttu auto seisoo kadun toisella puolella, ja Miran puhelin soi. Mitä teet yötä varten?",
      sv: "Framställningen är skickad. På kvällen står en bekant bil på andra sidan gatan, och Miras telefon ringer. Vad gör du inför natten?",
      en: "The referral has gone out. In the evening a familiar car stands across the street, and Mira's phone rings. What do you do for the night?",
    },
    choices: [
      {
        id: "take-phone",
        text: {
          fi: "Otan Miralta puhelimen pois, jotta mies ei tavoita häntä.",
          sv: "Jag tar ifrån Mira telefonen, så att mannen inte når henne.",
          en: "I take Mira's phone away, so that the man cannot reach her.",
        },
        consequence: {
          fi: "Miran elämästä on päättänyt joku toinen jo pitkään, ja nyt se olet sinä. Hän lukitsee ovensa eikä puhu kenellekään.",
          sv: "Någon annan har länge bestämt över Miras liv, och nu är det du. Hon låser sin dörr och talar inte med någon.",
          en: "Somebody else has long decided over Mira's life, and now it is you. She locks her door and talks to nobody.",
        },
        scores: { safety: -1, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("late-help"),
      },
      {
        id: "safety-plan",
        text: {
          fi: "Kerron autosta poliisille ja sovin Miran, edustajan ja lastensuojelun kanssa, missä Mira on yön, kuka valvoo ja mitä puhelimella tehdään.",
          sv: "Jag berättar om bilen för polisen och kommer med Mira, företrädaren och barnskyddet överens om var Mira är i natt, vem som har vakt och vad man gör med telefonen.",
          en: "I tell the police about the car and agree with Mira, the representative and child welfare where Mira spends the night, who is on watch and what is done about the phone.",
        },
        consequence: {
          fi: "Mira päättää itse sammuttaa puhelimen. Hän siirtyy yöksi toiseen paikkaan, ja työvuoro tietää soittaa 112, jos joku yrittää sisään.",
          sv: "Mira beslutar själv att stänga av telefonen. Hon flyttar för natten till en annan plats, och personalen vet att man ringer 112 om någon försöker ta sig in.",
          en: "Mira decides herself to switch the phone off. She moves to another place for the night, and the shift knows to phone 112 if anybody tries to get in.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("protected"),
      },
      {
        id: "to-the-car",
        text: {
          fi: "Menen autolle ja sanon miehelle, että Mira on nyt viranomaisten suojelussa ja hänen on turha odottaa.",
          sv: "Jag går ut till bilen och säger till mannen att Mira nu är under myndigheternas skydd och att det inte är någon idé att vänta.",
          en: "I go to the car and tell the man that Mira is now under the protection of the authorities and that it is no use waiting.",
        },
        consequence: {
          fi: "Mies kuvaa sinut ja talon. Samana yönä Miran äidille lähetetään kuva ja uhkaus.",
          sv: "Mannen fotograferar dig och huset. Samma natt får Miras mamma en bild och ett hot.",
          en: "The man takes a picture of you and the house. The same night Mira's mother is sent a picture and a threat.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Menit kohtaamaan mahdollisen hyväksikäyttäjän ja kerroit hänelle, että Mira on saanut apua. Vaarannit Miran, hänen perheensä ja itsesi. Uhkaavasta tilanteesta ilmoitetaan poliisille, ja välittömässä vaarassa soitetaan 112.",
          sv: "Du gick fram till den som kan vara utnyttjaren och berättade att Mira har fått hjälp. Du utsatte Mira, hennes familj och dig själv för fara. Ett hot anmäls till polisen, och vid omedelbar fara ringer man 112.",
          en: "You went up to the possible exploiter and told him that Mira is getting help. You put Mira, her family and yourself at risk. A threatening situation is reported to the police, and in acute danger you phone 112.",
        },
        next: null,
      },
    ],
  },
];

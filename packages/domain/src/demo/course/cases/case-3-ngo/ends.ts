import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

export const endScenes: readonly Scene[] = [
  {
    id: sceneId("yes-of-her-own"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Auttamisjärjestelmästä otetaan Veraan yhteyttä hänen valitsemallaan tavalla. Sinä olet mukana ensimmäisessä tapaamisessa, koska hän pyysi.",
      sv: "Hjälpsystemet kontaktar Vera på det sätt som hon har valt. Du är med på det första mötet, eftersom hon bad om det.",
      en: "The assistance system contacts Vera in the way that she has chosen. You are there at the first meeting, because she asked you.",
    },
    lesson: {
      fi: "Kieltäytyminen ei ollut keskustelun loppu: lupasit kunnioittaa sitä ja pidit sanasi. Siksi Vera tiesi, kenelle kirjoittaa, ja suostumus oli hänen omansa.",
      sv: "Nejet var inte slutet på samtalet: du lovade respektera det och höll ord. Därför visste Vera vem hon skulle skriva till, och samtycket var hennes eget.",
      en: "The no was not the end of the conversation: you promised to respect it and kept your word. That is why Vera knew whom to write to, and why the consent was her own.",
    },
  },
  {
    id: sceneId("door-open"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Vera käy luonasi joka viikko. Hänellä on lääkäri ja yösija, ja hän muistaa neuvontapuhelimen numeron ulkoa. Esitystä ei ole vielä tehty, ja hän tietää, että sen voi tehdä milloin tahansa, myös hän itse.",
      sv: "Vera besöker dig varje vecka. Hon har en läkare och en plats att sova på, och hon kan rådgivningstelefonens nummer utantill. Ingen framställning är ännu gjord, och hon vet att den kan göras när som helst, också av henne själv.",
      en: "Vera visits you every week. She has a doctor and a place to sleep, and knows the number of the advice line by heart. No referral has been made yet, and she knows that one can be made at any time, also by herself.",
    },
    lesson: {
      fi: "Apu alkoi siitä, mitä Vera halusi. Kunnioitettu kieltäytyminen, neuvo ilman tunnistetietoja ja avoin ovi ovat hyvää työtä silloinkin, kun esitystä ei tehdä.",
      sv: "Hjälpen började med det som Vera ville. Ett nej som respekteras, råd utan identifierande uppgifter och en öppen dörr är gott arbete också när ingen framställning görs.",
      en: "Help began with what Vera wanted. A no that is respected, advice without identifying data, and an open door are good work even when no referral is made.",
    },
  },
  {
    id: sceneId("half-way"),
    kind: "end",
    outcome: "mixed",
    text: {
      fi: "Vera lähettää viestin, ettei hän halua mitään, ja vaihtaa neuvontapistettä. Siellä toinen työntekijä aloittaa alusta ja varaa hänelle aikaa.",
      sv: "Vera skickar ett meddelande om att hon inte vill ha något och byter till en annan rådgivning. Där börjar en annan medarbetare om från början och tar sig tid för henne.",
      en: "Vera sends a message that she does not want anything, and changes to another counselling point. There somebody else begins anew and takes time for her.",
    },
    lesson: {
      fi: "Halusit auttaa nopeammin kuin Vera jaksoi tai jätit hänen turvallisuutensa sattuman varaan. Suostumus annetaan vapaasti, tunnistetietoja ei levitetä, eikä apu edellytä rikosilmoitusta.",
      sv: "Du ville hjälpa snabbare än Vera orkade eller lämnade hennes säkerhet åt slumpen. Samtycket ges frivilligt, identifierande uppgifter sprids inte, och hjälpen förutsätter ingen brottsanmälan.",
      en: "You wanted to help faster than Vera could bear, or left her safety to chance. Consent is given freely, identifying data are not spread, and help does not require a report to the police.",
    },
  },
  {
    id: sceneId("gone"),
    kind: "end",
    outcome: "poor",
    text: {
      fi: "Vera ei tule enää, eikä numero vastaa. Et tiedä, missä kaupungissa hän on.",
      sv: "Vera kommer inte mer, och numret svarar inte. Du vet inte i vilken stad hon är.",
      en: "Vera does not come any more, and the number does not answer. You do not know in which town she is.",
    },
    lesson: {
      fi: "Kaksi asiaa on pidettävä erillään: ilman suostumusta tunnistetietoja ei anneta eteenpäin, mutta välittömässä vaarassa soitetaan heti 112. Kaikkeen siltä väliltä saa neuvoja nimeä kertomatta.",
      sv: "Två saker ska hållas isär: utan samtycke lämnas inga identifierande uppgifter ut, men vid omedelbar fara ringer man genast 112. Om allt däremellan får man råd utan att nämna namn.",
      en: "Keep two things apart: without consent no identifying data are passed on, but in acute danger you phone 112 at once. On everything in between you can get advice without giving a name.",
    },
  },
];

import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  panel: { fi: "Lukeminen ilman verkkoyhteyttä", sv: "Läsning utan nätförbindelse", en: "Reading offline" },
  panelText: {
    fi: "Oppitunnit tallennetaan tälle laitteelle kaikilla kielillä ja poistetaan, kun kirjaudut ulos.",
    sv: "Lektionerna sparas på den här enheten på alla språk och tas bort när du loggar ut.",
    en: "The lessons are saved on this device in every language, and removed when you sign out.",
  },
  save: {
    fi: "Tallenna luettavaksi ilman verkkoyhteyttä",
    sv: "Spara för läsning utan nätförbindelse",
    en: "Save for reading offline",
  },
  saveAgain: { fi: "Tallenna uudelleen", sv: "Spara på nytt", en: "Save again" },
  saving: { fi: "Tallennetaan", sv: "Sparas", en: "Saving" },
  savingSteps: { fi: "{done}/{all} osaa", sv: "{done}/{all} delar", en: "{done} of {all} parts" },
  saved: {
    fi: "{saved}/{lessons} oppituntia on tallennettu tälle laitteelle ({size}).",
    sv: "{saved}/{lessons} lektioner är sparade på den här enheten ({size}).",
    en: "{saved} of {lessons} lessons are saved on this device ({size}).",
  },
  kilobytes: { fi: "{size} kt", sv: "{size} kB", en: "{size} kB" },
  remove: { fi: "Poista laitteelta", sv: "Ta bort från enheten", en: "Remove from this device" },
  removed: {
    fi: "Oppitunnit on poistettu laitteelta.",
    sv: "Lektionerna har tagits bort från enheten.",
    en: "The lessons have been removed from this device.",
  },
  notSaved: {
    fi: "Tallennus keskeytyi. Tarkista verkkoyhteys ja laitteen vapaa tila ja yritä uudelleen. Jo tallennetut oppitunnit säilyvät.",
    sv: "Sparandet avbröts. Kontrollera nätförbindelsen och det lediga utrymmet på enheten och försök igen. De lektioner som redan har sparats finns kvar.",
    en: "Saving was interrupted. Check the network connection and the free space on the device and try again. Lessons that have been saved stay.",
  },
  onDevice: { fi: "tallennettu", sv: "sparad", en: "saved" },
  works: {
    fi: "Ilman verkkoyhteyttä voit lukea tallennettuja oppitunteja, merkitä ne luetuiksi ja vastata tarkistuskysymyksiin ja tehdä valintoja harjoitustapauksissa, jotka olet jo aloittanut. Palautteen saat, kun yhteys palaa.",
    sv: "Utan nätförbindelse kan du läsa sparade lektioner, markera dem som lästa och svara på kontrollfrågor och göra val i övningsfall som du redan har börjat på. Responsen får du när förbindelsen är tillbaka.",
    en: "Offline you can read saved lessons, mark them as read and answer check questions and choose in cases that you have already begun. Feedback comes when the connection is back.",
  },
  worksNot: {
    fi: "Koe sekä uusien tarkistuskysymysten ja harjoitustapausten aloittaminen vaativat verkkoyhteyden.",
    sv: "Nätförbindelse krävs för provet och för att börja på nya kontrollfrågor och övningsfall.",
    en: "The exam, and beginning new check questions and cases, need the network.",
  },
  notHere: {
    fi: "Sivua ei ole tallennettu tälle laitteelle",
    sv: "Sidan är inte sparad på den här enheten",
    en: "This page is not saved on this device",
  },
  notHereText: {
    fi: "Verkkoyhteyttä ei ole. Sivu avautuu, kun yhteys palaa.",
    sv: "Nätförbindelse saknas. Sidan öppnas när förbindelsen är tillbaka.",
    en: "There is no network connection. The page opens when it is back.",
  },
  again: { fi: "Yritä uudelleen", sv: "Försök igen", en: "Try again" },
  savedHere: {
    fi: "Tälle laitteelle tallennetut oppitunnit",
    sv: "Lektioner som är sparade på den här enheten",
    en: "Lessons saved on this device",
  },
  examNeedsNetwork: {
    fi: "Koe vaatii verkkoyhteyden.",
    sv: "Provet kräver nätförbindelse.",
    en: "The exam needs the network.",
  },
  needsNetwork: {
    fi: "Tarkistuskysymysten aloittaminen vaatii verkkoyhteyden.",
    sv: "Nätförbindelse krävs för att börja på kontrollfrågorna.",
    en: "Beginning the check questions needs the network.",
  },
});

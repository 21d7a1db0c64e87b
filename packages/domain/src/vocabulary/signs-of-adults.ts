/** Signs at work, at home and in general: what can be seen or heard when meeting a person. */
export const signWordsOfAdults = {
  G1: {
    fi: "Joku toinen puhuu tai vastaa henkilön puolesta.",
    sv: "Någon annan talar eller svarar för personen.",
    en: "Someone else speaks or answers for the person.",
  },
  G2: {
    fi: "Passi tai muut asiakirjat ovat jonkun toisen hallussa.",
    sv: "Passet eller andra handlingar innehas av någon annan.",
    en: "Someone else holds the person's passport or papers.",
  },
  G3: {
    fi: "Henkilö ei tiedä osoitettaan tai missä on.",
    sv: "Personen vet inte sin adress eller var hen är.",
    en: "The person does not know their address or where they are.",
  },
  G4: {
    fi: "Henkilöä valvotaan, hänelle soitellaan jatkuvasti eikä hän ole koskaan yksin.",
    sv: "Personen övervakas, får ständiga samtal och är aldrig ensam.",
    en: "The person is watched, phoned all the time and never alone.",
  },
  G5: {
    fi: "Henkilö pelkää viranomaisia tai kertoo opetellun tarinan.",
    sv: "Personen är rädd för myndigheter eller berättar en inlärd historia.",
    en: "The person fears authorities or tells a story learned by heart.",
  },
  G6: {
    fi: "Henkilöllä on velka, jota hän ei osaa selittää tai voi maksaa.",
    sv: "Personen har en skuld som hen inte kan förklara eller betala.",
    en: "The person has a debt they can neither explain nor repay.",
  },
  G7: {
    fi: "Henkilöä tai hänen läheisiään uhkaillaan.",
    sv: "Personen eller de närstående hotas.",
    en: "The person or their family is threatened.",
  },
  G8: {
    fi: "Henkilöä uhataan ilmiannolla tai oleskeluluvan menettämisellä.",
    sv: "Personen hotas med anmälan eller förlust av uppehållstillståndet.",
    en: "The person is threatened with being reported or losing the permit to stay.",
  },
  G9: {
    fi: "Henkilöllä on vammoja, hoitamattomia sairauksia tai hän on uupunut.",
    sv: "Personen har skador, obehandlade sjukdomar eller är utmattad.",
    en: "The person has injuries, untreated illness or is exhausted.",
  },
  G10: {
    fi: "Henkilöllä on vain vähän tai ei lainkaan omaa rahaa.",
    sv: "Personen har lite eller inga egna pengar.",
    en: "The person has little or no money of their own.",
  },
  G11: {
    fi: "Henkilö on allekirjoittanut papereita, joita hän ei ymmärrä.",
    sv: "Personen har undertecknat papper som hen inte förstår.",
    en: "The person has signed papers they do not understand.",
  },
  G12: {
    fi: "Henkilö on ollut Suomessa pitkään ilman kielitaitoa tai tuttuja.",
    sv: "Personen har varit länge i Finland utan språk eller kontakter.",
    en: "The person has long been in Finland without the language or any contacts.",
  },
  L1: {
    fi: "Työn ehdot ovat toiset kuin luvattiin.",
    sv: "Arbetsvillkoren är andra än de utlovade.",
    en: "The terms of work differ from what was promised.",
  },
  L2: {
    fi: "Työpäivät ovat hyvin pitkiä eikä vapaapäiviä ole.",
    sv: "Arbetsdagarna är mycket långa och lediga dagar saknas.",
    en: "Days are very long and there are no days off.",
  },
  L3: {
    fi: "Palkkaa maksetaan vähän tai ei lainkaan, tai osa siitä on annettava takaisin.",
    sv: "Lönen är liten eller saknas, eller en del måste lämnas tillbaka.",
    en: "Little or no pay, or part of it must be handed back.",
  },
  L4: {
    fi: "Henkilö nukkuu työpaikalla tai työnantajan ahtaassa asunnossa.",
    sv: "Personen sover på arbetsplatsen eller trångt i arbetsgivarens bostad.",
    en: "The person sleeps at work or in crowded housing of the employer.",
  },
  L5: {
    fi: "Työpaikasta on peritty maksu tai siitä on jäänyt velka.",
    sv: "En avgift har tagits ut för arbetet eller en skuld finns kvar.",
    en: "A fee was charged for the job or a debt remains of it.",
  },
  L6: {
    fi: "Oleskelulupa on sidottu työnantajaan, ja sillä uhataan.",
    sv: "Uppehållstillståndet är bundet till arbetsgivaren och används som hot.",
    en: "The permit is tied to the employer and used as a threat.",
  },
  L7: {
    fi: "Suojavarusteita ei ole, ja tapaturmat salataan.",
    sv: "Skyddsutrustning saknas och olycksfall döljs.",
    en: "There is no protective gear, and injuries are hidden.",
  },
  L8: {
    fi: "Henkilö ei saa lopettaa työtä tai pitää lomaa.",
    sv: "Personen får inte sluta eller ta ledigt.",
    en: "The person may not quit or take leave.",
  },
  L9: {
    fi: "Palkkalaskelmat ovat vääriä tai vastaukset tarkastajille on opetettu.",
    sv: "Lönebeskeden är falska eller svaren till inspektörer är inlärda.",
    en: "Payslips are false or answers to inspectors have been coached.",
  },
  L10: {
    fi: "Työnantaja kuljettaa työntekijöitä ryhmissä.",
    sv: "Arbetsgivaren transporterar arbetstagarna i grupp.",
    en: "The employer moves the workers in groups.",
  },
  D1: {
    fi: "Henkilö nukkuu yhteisissä tiloissa ja syö tähteitä.",
    sv: "Personen sover i gemensamma utrymmen och äter rester.",
    en: "The person sleeps in shared space and eats leftovers.",
  },
  D2: {
    fi: "Henkilö ei koskaan käy ulkona yksin.",
    sv: "Personen går aldrig ut ensam.",
    en: "The person never goes out alone.",
  },
  D3: {
    fi: "Henkilöllä ei ole omaa aikaa, vaan hän on käytettävissä yötä päivää.",
    sv: "Personen har ingen egen tid utan är tillgänglig dygnet runt.",
    en: "The person has no time of their own and is on call day and night.",
  },
  D4: {
    fi: "Henkilöä pahoinpidellään tai solvataan.",
    sv: "Personen misshandlas eller kränks.",
    en: "The person is abused or insulted.",
  },
  D5: {
    fi: "Henkilö ei saa palkkaa eikä pitää yhteyttä kotiin.",
    sv: "Personen får ingen lön och ingen kontakt med hemmet.",
    en: "The person gets no wage and has no contact with home.",
  },
} as const;

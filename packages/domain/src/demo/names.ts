import type { Country, Sex } from "../vocabulary/index.ts";
import type { Random } from "../kernel/index.ts";

type Region = "finland" | "europe" | "west_africa" | "east_africa" | "asia" | "middle_east";
type GivenNames = { readonly woman: readonly string[]; readonly man: readonly string[] };

const regions: Readonly<Partial<Record<Country, Region>>> = {
  FI: "finland",
  RO: "europe",
  RU: "europe",
  EE: "europe",
  BG: "europe",
  LT: "europe",
  UA: "europe",
  HU: "europe",
  NG: "west_africa",
  GH: "west_africa",
  CM: "west_africa",
  SL: "west_africa",
  GM: "west_africa",
  KE: "east_africa",
  UG: "east_africa",
  TZ: "east_africa",
  ET: "east_africa",
  SO: "east_africa",
  AF: "middle_east",
  IQ: "middle_east",
  MA: "middle_east",
  PK: "middle_east",
};

const givenNames: Readonly<Record<Region, GivenNames>> = {
  finland: {
    woman: ["Aino", "Helmi", "Iida", "Kaisa", "Lotta", "Marja", "Noora", "Oona", "Päivi", "Riikka"],
    man: ["Aleksi", "Eero", "Heikki", "Juho", "Lauri", "Mikko", "Olli", "Petri", "Sami", "Ville"],
  },
  europe: {
    woman: ["Alina", "Daniela", "Elena", "Irina", "Katarina", "Ludmila", "Mihaela", "Oksana", "Svetlana", "Tatjana"],
    man: ["Andrei", "Bogdan", "Dmitri", "Ivan", "Kristjan", "Mihail", "Nikolai", "Oleg", "Pavel", "Taras"],
  },
  west_africa: {
    woman: ["Abeni", "Blessing", "Chioma", "Efua", "Grace", "Ifeoma", "Joy", "Ngozi", "Patience", "Yewande"],
    man: ["Ade", "Chidi", "Emeka", "Femi", "Kofi", "Kwame", "Lamin", "Obi", "Samuel", "Tunde"],
  },
  east_africa: {
    woman: ["Amina", "Faith", "Hodan", "Khadija", "Makena", "Nakato", "Rehema", "Selam", "Wanjiru", "Zawadi"],
    man: ["Abdi", "Baraka", "Dawit", "Jomo", "Juma", "Kato", "Mwangi", "Said", "Tesfaye", "Yusuf"],
  },
  asia: {
    woman: ["Anong", "Bao", "Hien", "Kamala", "Lan", "Malee", "Mei", "Rosa", "Sunita", "Thuy"],
    man: ["Amit", "Bikram", "Binh", "Chen", "Hari", "Jun", "Minh", "Rahim", "Somchai", "Tariq"],
  },
  middle_east: {
    woman: ["Aisha", "Farah", "Layla", "Maryam", "Nadia", "Parisa", "Samira", "Shirin", "Yasmin", "Zahra"],
    man: ["Ahmad", "Bilal", "Farid", "Hassan", "Jamal", "Karim", "Omar", "Rashid", "Tariq", "Zaid"],
  },
};

/** Family names that nobody has; each says in Finnish or Swedish that the person is invented. */
const familyStems = [
  "Aavistus",
  "Haavela",
  "Hahmola",
  "Harhala",
  "Jokukas",
  "Kangastus",
  "Kuvitelma",
  "Luulola",
  "Mielikki",
  "Nimetön",
  "Olematon",
  "Pilvilinna",
  "Satula",
  "Tarinala",
  "Unelma",
  "Varjola",
];
const familyMarks = ["Esimerkki", "Esimerkki", "Keksitty", "Exempel"];

/** The name of an invented person: a given name of the region, and a family name that marks the person as invented. */
export function inventName(
  random: Random,
  { nationality, sex }: { readonly nationality: Country; readonly sex: Sex },
): { readonly givenName: string; readonly familyName: string } {
  const names = givenNames[regions[nationality] ?? "asia"];
  const given = sex === "man" ? names.man : names.woman;
  return {
    givenName: random.pick(given),
    familyName: `${random.pick(familyStems)}-${random.pick(familyMarks)}`,
  };
}

import type { CalendarDate } from "../kernel/index.ts";
import type { OrganisationKind } from "../vocabulary/index.ts";
import { centresOfAutumn2015, establishedCentres } from "./reception-centres.ts";

/** A body of the demo. Ids are fixed, so that loading the demo again changes nothing. */
export type DemoOrganisation = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly municipality: string | null;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly capacity: number | null;
};

type Listed = readonly [kind: OrganisationKind, fi: string, sv: string, en: string, municipality?: string];

const bodies: readonly Listed[] = [
  ["police", "Helsingin poliisi", "Polisen i Helsingfors", "Helsinki police", "Helsinki"],
  ["police", "Itä-Suomen poliisi", "Polisen i Östra Finland", "Eastern Finland police", "Kuopio"],
  ["police", "Lounais-Suomen poliisi", "Polisen i Sydvästra Finland", "Southwestern Finland police", "Turku"],
  ["police", "Sisä-Suomen poliisi", "Polisen i Inre Finland", "Inland Finland police", "Tampere"],
  ["police", "Oulun poliisi", "Polisen i Uleåborg", "Oulu police", "Oulu"],
  ["police", "Pohjanmaan poliisi", "Polisinrättningen i Österbotten", "Ostrobothnia police", "Vaasa"],
  ["police", "Keskusrikostutkinta", "Centrala brottsutredningen", "Central criminal investigation", "Vantaa"],
  ["border_guard", "Lentoaseman rajatarkastus", "Gränskontrollen vid flygplatsen", "Airport border control", "Vantaa"],
  ["border_guard", "Kaakkois-Suomen raja", "Gränsen i Sydöstra Finland", "Southeastern border", "Lappeenranta"],
  ["immigration_service", "Turvapaikkayksikkö", "Asylenheten", "Asylum unit", "Helsinki"],
  ["immigration_service", "Oleskelulupayksikkö", "Enheten för uppehållstillstånd", "Residence permits", "Helsinki"],
  ["municipality", "Helsingin sosiaalitoimi", "Socialväsendet i Helsingfors", "Helsinki social services", "Helsinki"],
  ["municipality", "Espoon sosiaalitoimi", "Socialväsendet i Esbo", "Espoo social services", "Espoo"],
  ["municipality", "Tampereen sosiaalitoimi", "Socialväsendet i Tammerfors", "Tampere social services", "Tampere"],
  ["municipality", "Turun sosiaalitoimi", "Socialväsendet i Åbo", "Turku social services", "Turku"],
  ["prosecutor", "Etelä-Suomen syyttäjä", "Åklagaren i Södra Finland", "Southern Finland prosecutor", "Helsinki"],
  ["labour_inspection", "Etelä-Suomen työsuojelu", "Arbetarskyddet i Södra Finland", "Southern labour inspection"],
  ["labour_inspection", "Pohjois-Suomen työsuojelu", "Arbetarskyddet i Norra Finland", "Northern labour inspection"],
  ["ngo", "Turvakotiyhdistys Majakka", "Skyddshemsföreningen Fyren", "Beacon shelter association", "Helsinki"],
  ["ngo", "Siirtotyön tuki", "Stöd för migrantarbetare", "Support for migrant workers", "Helsinki"],
  ["ngo", "Naisten neuvontakeskus Portti", "Kvinnojouren Porten", "Gate advice centre for women", "Turku"],
  ["ngo", "Kadulta kotiin -järjestö", "Från gatan hem", "From street to home", "Tampere"],
  ["health_care", "Naisten poliklinikka", "Kvinnopolikliniken", "Women's outpatient clinic", "Helsinki"],
  ["health_care", "Keskustan terveysasema", "Centrums hälsostation", "City health station", "Oulu"],
  ["private_producer", "Asumispalvelu Kuusi", "Boendeservice Granen", "Spruce housing service", "Lahti"],
  ["private_producer", "Tulkkauspalvelu Silta", "Tolktjänsten Bron", "Bridge interpreting service", "Helsinki"],
  ["ministry", "Sisäasioista vastaava ministeriö", "Ministeriet för inrikesärenden", "Ministry for home affairs"],
  [
    "ministry",
    "Sosiaaliasioista vastaava ministeriö",
    "Ministeriet för sociala ärenden",
    "Ministry for social affairs",
  ],
  ["ministry", "Työasioista vastaava ministeriö", "Ministeriet för arbetsärenden", "Ministry for labour affairs"],
  ["other", "Satamaseurakunta", "Hamnförsamlingen", "Harbour parish", "Kotka"],
];

function idOf(number: number): string {
  return `b7d1c3f2-4e5a-4c60-9f21-${String(number).padStart(12, "0")}`;
}

/** Every name says in its own language that the body is an example. */
function marked(fi: string, sv: string, en: string) {
  return { name: `${fi} (esimerkki)`, nameSv: `${sv} (exempel)`, nameEn: `${en} (example)` };
}

/** Bodies of the demo: reception centres (many of them opened in the autumn of 2015), authorities, NGOs, producers, ministries. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  ...[...establishedCentres, ...centresOfAutumn2015].map(
    ([municipality, genitive, placeSv, openedOn, capacity], index): DemoOrganisation => ({
      id: idOf(index + 1),
      kind: "reception_centre",
      ...marked(
        `${genitive} vastaanottokeskus`,
        `Förläggningen i ${placeSv}`,
        `${genitive === "Joutsenon" ? "Joutseno" : municipality} reception centre`,
      ),
      municipality,
      openedOn: openedOn as CalendarDate,
      closedOn: null,
      capacity,
    }),
  ),
  ...bodies.map(([kind, fi, sv, en, municipality], index): DemoOrganisation => ({
    id: idOf(index + 101),
    kind,
    ...marked(fi, sv, en),
    municipality: municipality ?? null,
    openedOn: null,
    closedOn: null,
    capacity: null,
  })),
];

/** A reception centre of the demo: municipality, Finnish name, Swedish place, opening day, capacity. */
type Centre = readonly [municipality: string, genitive: string, placeSv: string, openedOn: string, capacity: number];

/** Centres that were open before the autumn of 2015. Names are generic and marked as examples; capacities are invented. */
export const establishedCentres: readonly Centre[] = [
  ["Lappeenranta", "Joutsenon", "Joutseno", "2001-01-01", 290],
  ["Helsinki", "Helsingin", "Helsingfors", "1991-01-01", 330],
  ["Oulu", "Oulun", "Uleåborg", "1991-01-01", 200],
  ["Turku", "Turun", "Åbo", "1992-01-01", 240],
  ["Vaasa", "Vaasan", "Vasa", "1994-01-01", 160],
  ["Tampere", "Tampereen", "Tammerfors", "2009-01-01", 180],
  ["Jyväskylä", "Jyväskylän", "Jyväskylä", "2014-01-01", 150],
  ["Kotka", "Kotkan", "Kotka", "2009-06-01", 110],
  ["Pudasjärvi", "Pudasjärven", "Pudasjärvi", "2008-09-01", 120],
  ["Kajaani", "Kajaanin", "Kajana", "2009-03-01", 100],
];

/** Centres opened when the number of asylum seekers multiplied in the autumn of 2015. */
export const centresOfAutumn2015: readonly Centre[] = [
  ["Seinäjoki", "Seinäjoen", "Seinäjoki", "2015-08-17", 200],
  ["Rovaniemi", "Rovaniemen", "Rovaniemi", "2015-08-24", 220],
  ["Forssa", "Forssan", "Forssa", "2015-08-31", 150],
  ["Hämeenlinna", "Hämeenlinnan", "Tavastehus", "2015-09-01", 240],
  ["Kemi", "Kemin", "Kemi", "2015-09-07", 180],
  ["Tornio", "Tornion", "Torneå", "2015-09-14", 500],
  ["Lahti", "Lahden", "Lahtis", "2015-09-14", 230],
  ["Kuopio", "Kuopion", "Kuopio", "2015-09-21", 260],
  ["Joensuu", "Joensuun", "Joensuu", "2015-09-21", 170],
  ["Mikkeli", "Mikkelin", "S:t Michel", "2015-09-28", 140],
  ["Pori", "Porin", "Björneborg", "2015-09-28", 210],
  ["Rauma", "Rauman", "Raumo", "2015-10-01", 130],
  ["Salo", "Salon", "Salo", "2015-10-01", 150],
  ["Kouvola", "Kouvolan", "Kouvola", "2015-10-05", 250],
  ["Imatra", "Imatran", "Imatra", "2015-10-05", 120],
  ["Kokkola", "Kokkolan", "Karleby", "2015-10-12", 190],
  ["Raisio", "Raision", "Reso", "2015-10-12", 160],
  ["Espoo", "Espoon", "Esbo", "2015-10-19", 400],
  ["Vantaa", "Vantaan", "Vanda", "2015-10-19", 380],
  ["Hyvinkää", "Hyvinkään", "Hyvinge", "2015-10-26", 140],
  ["Lohja", "Lohjan", "Lojo", "2015-11-02", 180],
  ["Savonlinna", "Savonlinnan", "Nyslott", "2015-11-02", 130],
  ["Ylivieska", "Ylivieskan", "Ylivieska", "2015-11-09", 110],
  ["Iisalmi", "Iisalmen", "Idensalmi", "2015-11-16", 100],
];

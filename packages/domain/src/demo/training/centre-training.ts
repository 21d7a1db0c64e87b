/** So many people from a day on, or certified on a day. */
type OnDay = readonly [day: string, people: number];

/** A reception centre by its municipality: what was told of its staff, and how many of them each day of teaching certified. */
export type CentreTraining = readonly [municipality: string, staff: readonly OnDay[], taught: readonly OnDay[]];

/**
 * Two years of classroom teaching in the invented reception centres. Those that were there before are taught from December 2014;
 * those opened in the autumn of 2015 late, some never. Of some nobody ever told how many work there.
 */
export const centreTraining: readonly CentreTraining[] = [
  [
    "Lappeenranta",
    [
      ["2014-12-01", 24],
      ["2015-10-15", 30],
    ],
    [
      ["2014-12-11", 8],
      ["2015-02-12", 6],
      ["2015-11-19", 5],
    ],
  ],
  [
    "Helsinki",
    [
      ["2014-12-01", 28],
      ["2015-10-15", 33],
    ],
    [
      ["2015-01-22", 9],
      ["2015-03-19", 7],
      ["2015-12-09", 4],
    ],
  ],
  [
    "Oulu",
    [["2014-12-01", 17]],
    [
      ["2015-01-15", 5],
      ["2015-04-16", 5],
    ],
  ],
  ["Turku", [["2014-12-01", 20]], [["2015-05-21", 11]]],
  [
    "Vaasa",
    [["2014-12-01", 13]],
    [
      ["2015-02-26", 3],
      ["2015-09-24", 4],
    ],
  ],
  ["Tampere", [["2014-12-01", 15]], [["2015-03-05", 8]]],
  [
    "Jyväskylä",
    [["2014-12-01", 12]],
    [
      ["2014-12-16", 4],
      ["2015-02-19", 3],
    ],
  ],
  [
    "Kotka",
    [["2014-12-01", 9]],
    [
      ["2015-10-29", 4],
      ["2016-01-14", 2],
    ],
  ],
  [
    "Pudasjärvi",
    [
      ["2014-12-01", 10],
      ["2015-11-01", 12],
    ],
    [
      ["2015-06-11", 4],
      ["2016-02-25", 4],
    ],
  ],
  ["Kajaani", [["2014-12-01", 8]], [["2016-04-27", 5]]],
  [
    "Seinäjoki",
    [
      ["2015-08-17", 14],
      ["2015-11-01", 17],
    ],
    [["2015-12-08", 9]],
  ],
  [
    "Rovaniemi",
    [
      ["2015-08-24", 15],
      ["2015-11-01", 18],
    ],
    [
      ["2015-11-24", 6],
      ["2016-01-19", 5],
    ],
  ],
  [
    "Forssa",
    [
      ["2015-08-31", 11],
      ["2015-11-01", 13],
    ],
    [["2016-02-09", 8]],
  ],
  [
    "Hämeenlinna",
    [
      ["2015-09-01", 16],
      ["2015-11-15", 20],
    ],
    [
      ["2015-12-15", 7],
      ["2016-03-08", 6],
    ],
  ],
  // Of Kemi nobody ever told how many work there.
  ["Kemi", [], [["2016-04-12", 6]]],
  // The largest is halved in 2016, so that in the end fewer are said to work there than are certified.
  [
    "Tornio",
    [
      ["2015-09-14", 30],
      ["2015-10-15", 45],
      ["2016-03-01", 20],
      ["2016-09-01", 12],
    ],
    [
      ["2015-12-01", 9],
      ["2016-01-26", 10],
    ],
  ],
  [
    "Lahti",
    [
      ["2015-09-14", 15],
      ["2015-11-01", 19],
    ],
    [
      ["2015-12-10", 6],
      ["2016-02-16", 6],
    ],
  ],
  [
    "Kuopio",
    [
      ["2015-09-21", 18],
      ["2015-11-15", 22],
    ],
    [
      ["2016-01-12", 8],
      ["2016-04-19", 5],
    ],
  ],
  ["Joensuu", [["2015-09-21", 14]], [["2015-11-17", 8]]],
  ["Mikkeli", [["2015-09-28", 11]], [["2016-05-10", 7]]],
  [
    "Pori",
    [
      ["2015-09-28", 16],
      ["2016-02-01", 17],
    ],
    [["2016-03-15", 6]],
  ],
  ["Rauma", [], []],
  ["Salo", [["2015-10-01", 12]], []],
  [
    "Kouvola",
    [["2015-10-05", 19]],
    [
      ["2016-01-21", 7],
      ["2016-05-17", 6],
    ],
  ],
  [
    "Imatra",
    [["2015-10-05", 10]],
    [
      ["2015-12-17", 4],
      ["2016-06-07", 3],
    ],
  ],
  ["Kokkola", [["2015-10-12", 15]], [["2016-02-23", 5]]],
  ["Raisio", [["2015-10-12", 13]], [["2016-04-05", 8]]],
  [
    "Espoo",
    [
      ["2015-10-19", 32],
      ["2016-01-15", 34],
    ],
    [
      ["2016-01-28", 10],
      ["2016-03-22", 9],
    ],
  ],
  [
    "Vantaa",
    [["2015-10-19", 30]],
    [
      ["2015-12-03", 8],
      ["2016-02-02", 9],
    ],
  ],
  ["Hyvinkää", [["2015-10-26", 11]], []],
  ["Lohja", [["2016-01-01", 14]], [["2016-02-11", 6]]],
  ["Savonlinna", [["2015-11-02", 10]], [["2016-03-03", 6]]],
  ["Ylivieska", [], []],
  ["Iisalmi", [["2015-11-16", 8]], [["2016-05-24", 5]]],
];

/** Some of those that were left out then, taught when there was time again: as many were certified on the day. */
export const taughtInAutumn2016: readonly (readonly [municipality: string, taught: readonly OnDay[]])[] = [
  ["Pori", [["2016-10-11", 7]]],
  ["Kokkola", [["2016-10-25", 6]]],
  ["Lohja", [["2016-11-08", 5]]],
];

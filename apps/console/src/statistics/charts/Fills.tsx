/** How many series look different; further ones begin anew and are told apart by their place. */
const looks = 6;

/** The class that gives a series its colour. */
export function seriesClass(place: number): string {
  return `stats-series-${(place % looks) + 1}`;
}

/** The address of a series' fill inside one drawing. */
export function fillOf(drawing: string, place: number): string {
  return `url(#${drawing}-fill-${place % looks})`;
}

type StrokesProps = { readonly look: number };

/** Lines over the colour of a series: nobody has to tell series apart by colour alone. */
function Strokes({ look }: StrokesProps) {
  switch (look) {
    case 1:
      return <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" className="stats-stroke" />;
    case 2:
      return <circle cx="4" cy="4" r="1.5" className="stats-dot" />;
    case 3:
      return <path d="M0 2H8M0 6H8" className="stats-stroke" />;
    case 4:
      return <path d="M-2 6 2 10M0 0 8 8M6 -2 10 2" className="stats-stroke" />;
    case 5:
      return <path d="M4 0V8M0 4H8" className="stats-stroke" />;
    default:
      return null;
  }
}

type FillsProps = { readonly drawing: string; readonly series: number };

/** The fills of a drawing's series: a colour and a pattern each. */
export function Fills({ drawing, series }: FillsProps) {
  return (
    <defs>
      {Array.from({ length: Math.min(series, looks) }, (_, look) => (
        <pattern
          key={look}
          id={`${drawing}-fill-${look}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          className={seriesClass(look)}
        >
          <rect width="8" height="8" fill="currentColor" />
          <Strokes look={look} />
        </pattern>
      ))}
    </defs>
  );
}

type LegendProps = { readonly drawing: string; readonly series: readonly string[]; readonly isLine: boolean };

/** Which look is which series. */
export function Legend({ drawing, series, isLine }: LegendProps) {
  if (series.length < 2) return null;
  return (
    <ul className="stats-legend">
      {series.map((name, place) => (
        <li key={name}>
          {isLine ? (
            <svg width="28" height="16" className={seriesClass(place)}>
              <path d="M0 8H28" className="stats-line" {...(place === 0 ? {} : { strokeDasharray: "6 4" })} />
            </svg>
          ) : (
            <svg width="16" height="16">
              <rect x="0.5" y="0.5" width="15" height="15" fill={fillOf(drawing, place)} className="stats-mark" />
            </svg>
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The page in Typst. It gets its words as data, never as markup: what somebody is called cannot change the page. */
export const documentTemplate = `
#let data = json(bytes(sys.inputs.data))
#let brand = rgb("#003479")
#let quiet = rgb("#4f5b66")
#set document(title: data.title + ": " + data.course, date: none)
#set page(paper: "a4", margin: (x: 2.5cm, top: 3.2cm, bottom: 2.2cm),
  background: place(top, rect(width: 100%, height: 1.1cm, fill: brand)))
#set text(font: "Source Sans 3", size: 11.5pt, lang: data.language, region: "FI")
#set par(leading: 0.75em)
#show heading.where(level: 1): it => text(size: 30pt, weight: 600, fill: brand, it.body)
#show heading.where(level: 2): it => text(size: 14pt, weight: 600, fill: brand, it.body)

#text(size: 12pt, fill: quiet, data.issuer)
#v(1.2cm)
= #data.title
#v(0.9cm)
#par(text(size: 24pt, weight: 600, data.name))
#v(0.1cm)
#par(text(size: 13pt, data.words.passed))
#v(0.1cm)
#par(text(size: 19pt, weight: 600, data.course))
#par(data.criteria)
#v(0.6cm)
#for (term, value) in data.facts [
  #par[#text(fill: quiet)[#term:] #text(weight: 600, value)]
]
#if data.notice != none [
  #v(0.4cm)
  #block(width: 100%, inset: 10pt, stroke: 1pt + rgb("#8a5a00"), par(data.notice))
]
#v(1fr)
#line(length: 100%, stroke: 0.6pt + quiet)
#grid(columns: (1fr, 3.4cm), column-gutter: 0.8cm,
  [
    == #data.words.checkTitle
    #par(data.words.checkText)
    #par(link(data.address, text(size: 9.5pt, fill: brand, data.address)))
  ],
  image(bytes(data.qr), format: "svg", width: 3.4cm, alt: data.words.code),
)
`;

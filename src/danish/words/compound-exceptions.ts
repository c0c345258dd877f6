/** Words of two or three letters that are common as parts of compounds; other short parts match by chance. */
export const shortParts: ReadonlySet<string> = new Set(
  (
    'by å is ko æg øl tv it ur år hø sø te bo bil dag lov vej hus råd sag tid mad ret tal kø løn bus bad båd mål ' +
    'dom job lån bog fag hår jul jod jord kur lag leg lys nat olie øje øre pas pris rum sal sko syn tab tag tog træ ' +
    'tøj uge var vin vis have søn ven mur dør gas cpr cvr bud net'
  )
    .split(' ')
    .filter((d) => d.length < 4)
)

/** Endings that look like words but only derive: `regnskab` is no cupboard, `ungdom` no judgement. */
export const derivingHeads: ReadonlySet<string> = new Set(
  'skab dom hed lighed løshed somhed isme ration ring ning ling ing else ske inde ende'.split(' ')
)

/** Words that fall into two words by chance. */
export const simplexWords: ReadonlySet<string> = new Set(
  (
    'søndag mandag lørdag fredag hustru husbond nabo herred menneske vindue ungdom formular karakter kammerat ' +
    'personale kontakt resultat regnskab landskab selskab budskab venskab kendskab varsel handel samtale forlag ' +
    'vejledning transport disposition præstation katastrofe centrum redaktør investering rapport kontrakt ' +
    'operation generation laboratorium helikopter alternativ mareridt anerkendelse renovation dagrenovation redaktion ' +
    'sygeplejerske'
  ).split(' ')
)

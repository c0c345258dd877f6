/** Forms that are never passive: they end in -s, but nobody is hidden behind them (`Ordningen findes stadig`). */
export const deponents: ReadonlySet<string> = new Set(
  [
    'synes syntes findes fandtes lykkes lykkedes mislykkes mislykkedes skyldes skyldtes nøjes nøjedes',
    'trives trivedes stortrives stortrivedes mistrives mistrivedes færdes færdedes længes længtes',
    'skændes skændtes enes enedes omgås omgikkes undres undredes ældes ældedes aldres aldredes',
    'kappes kappedes væmmes væmmedes blues bluedes harmes harmedes græmmes græmmedes ømmes ømmedes',
    'kives kivedes kævles kævledes mundhugges mundhuggedes forliges forligtes vredes vrededes',
    'rygtes rygtedes tykkes tyktes tækkes tækkedes dages dagedes sloges gensås fattes fattedes',
    'føles føltes forældes forældedes forefindes forefandtes vantrives vantrivedes småskændes'
  ].flatMap((line) => line.split(' '))
)

/**
 * Forms that are passive or reciprocal. Two or more people who *mødes*, *ses*, *følges ad* do it to each other;
 * a case that *ses* or *følges* has it done to it.
 */
export const reciprocals: ReadonlySet<string> = new Set(
  'ses sås mødes mødtes slås følges fulgtes mindes mindedes træffes hjælpes høres samles skiftes skilles skiltes tales brydes'.split(
    ' '
  )
)

/** Subjects that are people without doubt. */
export const reciprocalSubjects: ReadonlySet<string> = new Set(
  'vi i du jeg de man alle begge parterne hun han'.split(' ')
)

/**
 * Participles that tell how somebody feels or how something is: after *blive* they are adjectives, unless `af` says who
 * did it (`blev overrasket af politiet`). By field: mind, body, weather and surfaces.
 */
export const adjectivalParticiples: ReadonlySet<string> = new Set(
  [
    'interesseret begejstret skuffet overrasket forskrækket forvirret irriteret bekymret fornærmet chokeret',
    'forelsket forældet nødt bekendt engageret motiveret optaget bevidst rørt imponeret frustreret fascineret',
    'forarget forbavset forbløffet bedrøvet henrykt ophidset opstemt oprørt deprimeret stresset inspireret indforstået',
    'betaget beruset forkølet forpustet udmattet udhvilet udkørt udbrændt anspændt afslappet afkræftet forslået tilpas',
    'støvet mudret grumset plumret smattet snavset rodet plettet overskyet tåget tilsneet tilfrosset overiset fedtet',
    'krøllet bulet slidt nedslidt falmet fortættet udtørret forvitret forstenet'
  ].flatMap((line) => line.split(' '))
)

/** Those whose `af` names what moves somebody, and nobody who acts: `betaget af udsigten`. */
export const movedBySomething: ReadonlySet<string> = new Set(
  'betaget beruset begejstret fascineret forelsket imponeret inspireret rørt udmattet'.split(' ')
)

/** What *findes* in the sense of being there or to be had, with an adjective behind: `findes gratis på nettet`. */
export const waysOfBeing: ReadonlySet<string> = new Set(
  'gratis fysisk digital elektronisk online tilgængelig trykt naturlig vild offentlig lokal spredt samlet anden få'.split(
    ' '
  )
)

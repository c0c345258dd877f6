/** Reasons as municipalities give them, plain and less plain; the long decision goes through them point by point. */
const REASONS: ReadonlyArray<string> = [
  'Vi har lagt vægt på, at du bor alene, og at du har brug for hjælp hver dag. Det fremgår af samtalen den {dato}.',
  'Under henvisning til de i sagen foreliggende oplysninger vurderes det, at betingelserne for ydelse af støtte efter servicelovens § {nr} ikke kan anses for opfyldt i det ansøgte omfang.',
  'Du har fortalt, at du selv kan lave mad, hvis du får tid nok. Derfor får du ikke hjælp til at lave mad.',
  'Der er ved afgørelsen lagt vægt på lægeerklæringen af {dato}, hvoraf det fremgår, at funktionsnedsættelsen må forventes at være af længerevarende karakter.',
  'Hjælpen bevilges med henblik på vedligeholdelse af færdigheder, herunder træning af gangfunktion og balance.',
  'Vi ser på din hjælp igen den {dato}. Du behøver ikke at gøre noget. Vi ringer til dig først.',
  'Såfremt der sker ændringer i dine forhold, bedes du snarest give os meddelelse herom.',
  'Du betaler {beløb} kr. om måneden. Beløbet bliver trukket den første hverdag i måneden.',
  'Det bemærkes, at kommunens serviceniveau er fastsat af byrådet, og at serviceniveauet ikke kan fraviges uden en konkret og individuel vurdering af borgerens samlede behov.',
  'Din datter Lise har hjulpet dig indtil nu. Vi har spurgt hende, om hun vil blive ved med det, og det vil hun gerne.'
]

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober'
]

/** The body of a decision of some 30 pages, as flat OpenDocument. */
export function longDecision(): string {
  const body = [
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">Afgørelse om hjælp i hjemmet</text:h>',
    paragraph('Kære Rigmor Holm'),
    paragraph(
      'Du får hjælp til rengøring og bad. Du får ikke hjælp til at lave mad. Nedenfor gennemgås hvert punkt.'
    )
  ]
  for (let point = 1; point <= 53; point++) {
    body.push(`<text:h text:style-name="Heading_20_2" text:outline-level="2">Punkt ${point}</text:h>`)
    for (let index = 0; index < 5; index++) {
      const sentences = [0, 3, 7].map((step) => reason(point * 5 + index * 3 + step, point + index))
      body.push(paragraph(sentences.join(' ')))
    }
  }
  body.push(paragraph('Du kan klage til Ankestyrelsen senest fire uger efter, at du har fået brevet.'))
  return body.join('\n')
}

function reason(index: number, seed: number): string {
  return (REASONS[index % REASONS.length] ?? '')
    .replace('{dato}', `${1 + (seed % 28)}. ${MONTHS[seed % MONTHS.length]} 2025`)
    .replace('{nr}', String(80 + (seed % 20)))
    .replace('{beløb}', String(100 + seed * 3))
}

function paragraph(text: string): string {
  return `<text:p text:style-name="Text_20_body">${text}</text:p>`
}

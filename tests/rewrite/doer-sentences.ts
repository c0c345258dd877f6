/** Passives without an agent and the active that is offered, by who acts; `–` where that would be a guess. */
export const doerSentences: ReadonlyArray<readonly [before: string, after: string]> = [
  // What readers do: duty, ban, possibility, condition, wish.
  'Ansøgningen skal indsendes inden den 1. maj. → Du skal indsende ansøgningen inden den 1. maj.',
  'Hallen må ikke forlades, før lyset er slukket. → Du må ikke forlade hallen, før lyset er slukket.',
  'Bygningen kan ikke tages i brug uden tilladelse. → Du kan ikke tage bygningen i brug uden tilladelse.',
  'Hvis gebyret ikke betales, sletter vi ansøgningen. → Hvis du ikke betaler gebyret, sletter vi ansøgningen.',
  'Såfremt projektet ikke gennemføres, bortfalder støtten. → Såfremt du ikke gennemfører projektet, bortfalder støtten.',
  'Vi anbefaler, at maden opbevares på køl. → Vi anbefaler, at du opbevarer maden på køl.',
  'Du får lov på betingelse af, at pumpen standses om natten. → Du får lov på betingelse af, at du standser pumpen om natten.',
  'Der bør tages kontakt til en fagmand. → Du bør tage kontakt til en fagmand.',
  'Beholderen skal stilles frem til skel. → Du skal stille beholderen frem til skel.',
  'Kontrakten kan opsiges med tre måneders varsel. → Du kan opsige kontrakten med tre måneders varsel.',
  // What the authority does, whatever the mood.
  'Der skal tages stilling til din klage. → Vi skal tage stilling til din klage.',
  'Gebyret kan ikke eftergives. → Vi kan ikke eftergive gebyret.',
  'Din klage bliver sendt videre til nævnet. → Vi sender din klage videre til nævnet.',
  'Afgørelsen skal sendes til begge forældre. → Vi skal sende afgørelsen til begge forældre.',
  'Pladsen kan ikke holdes ledig, hvis I ikke svarer. → Vi kan ikke holde pladsen ledig, hvis I ikke svarer.',
  'Dit tilskud sættes ned fra den 1. april. → Vi sætter dit tilskud ned fra den 1. april.',
  'Oplysningerne kan indhentes fra skolen. → Vi kan indhente oplysningerne fra skolen.',
  'Du kan blive bedt om at vise pas. → Vi kan bede dig om at vise pas.',
  // The field order of subordinate clauses.
  'Mødet er i maj, hvorefter planen vedtages af byrådet. → Mødet er i maj, hvorefter byrådet vedtager planen.',
  'Vi kommer, idet hegnet i modsat fald vil blive fjernet. → Vi kommer, idet vi i modsat fald vil fjerne hegnet.',
  'Vi kommer, idet det i modsat fald vil blive fjernet. → Vi kommer, idet vi i modsat fald vil fjerne det.',
  'Kommunen kan kontaktes på telefonen. → Du kan kontakte kommunen på telefonen.',
  'Oplysningerne slettes allerede efter tre år. → Vi sletter oplysningerne allerede efter tre år.',
  'I tildeles fire timer om ugen. → Vi tildeler jer fire timer om ugen.',
  // Somebody else is named, or may be meant.
  'Firmaet leverer maden, og regningen sendes til skolen. → –',
  'Foreningens vedtægter er blevet ændret på generalforsamlingen. → –',
  'Leverandøren garanterer, at varen kan leveres i morgen. → –',
  'Vi har sørget for, at fejlen er blevet rettet. → –',
  'Når bilen er blevet flyttet, fejer vi vejen. → –',
  'Så snart prøverne er blevet analyseret, ringer vi. → –',
  'Boringen er godkendt, inden den tages i brug. → –',
  'Dagplejeren skal underrettes straks. → –',
  'Der blev ikke gjort brug af tilbuddet. → –',
  'Der må påregnes ventetid. → –',
  'Fakturaer, der ikke sendes elektronisk, er ugyldige. → –',
  'Naboen har klaget. Pladsen bliver fejet hver aften. → –',
  'Den sendes via portalen. → –',
  'Der arbejdes ikke i weekenden. → –',
  // What cannot change its place.
  'Brevet er ikke blevet læst af nogen. → –',
  'Forældrene er af skolen blevet tilbudt en støtteperson. → –',
  'Kørsel tildeles elever, der bor langt væk. → –',
  'Stemmerne er talt og kontrolleres dagen efter. → –',
  'I det omfang oplysningerne ikke kan skaffes, afgør vi sagen uden. → –',
  'Barnet hentes af andre end forældrene. → –',
  'Vi afgjorde sagen, uden at du selv blev hørt. → –'
].map((line) => {
  const [before = '', after = ''] = line.split(' → ')
  return [before, after]
})

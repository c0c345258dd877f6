/** Sentences and what the first suggestion of a rule makes of them, by rule: `before → after`. */
export const wordRewrites: Readonly<Record<string, ReadonlyArray<string>>> = {
  nominalization: [
    'Vi giver afslag på din ansøgning. → Vi afslår din ansøgning.',
    'Vi har desværre måttet give afslag på at udvide terrassen. → Vi har desværre måttet afslå at udvide terrassen.',
    'Vi giver hjælp til familier med tvillinger. → Vi hjælper familier med tvillinger.',
    'Kommunen yder støtte til enlige forældre. → Kommunen støtter enlige forældre.',
    'Vi giver tilladelse til udskænkning i parken. → Vi tillader udskænkning i parken.',
    'Byrådet gav tilladelse til at opføre et skur. → Byrådet tillod at opføre et skur.',
    'Firmaet har afgivet garanti for, at taget holder. → Firmaet har garanteret, at taget holder.',
    'Firmaet giver garanti for arbejdet. → Firmaet garanterer for arbejdet.',
    'Vi foretager interview med naboerne. → Vi interviewer naboerne.',
    'Lægen foretager indkaldelse af alle børn. → Lægen indkalder alle børn.',
    'Mødet finder sted den 3. maj. → Mødet foregår den 3. maj.',
    'Du bedes gøre dig bekendt med reglerne. → Du bedes læse reglerne.',
    'Gør dig bekendt med reglerne. → Læs reglerne.',
    'Ved at foretage en sammenlægning af de to skoler sparer vi penge. → Ved at sammenlægge de to skoler sparer vi penge.',
    'Vi foretager planlægning af arbejdet. → Vi planlægger arbejdet.',
    'Udbetaling finder sted den sidste hverdag. → Udbetaling sker den sidste hverdag.'
  ],
  officialese: [
    'Vi kan på det foreliggende grundlag ikke give tilladelse. → Vi kan ud fra det, vi ved nu, ikke give tilladelse.',
    'Vi afgør sagen på det foreliggende grundlag. → Vi afgør sagen ud fra det, vi ved nu.',
    'Det foreliggende materiale viser, at huset er lovligt. → Det materiale, vi har, viser, at huset er lovligt.',
    'Vi giver lov under forudsætning af, at pumpen standser. → Vi giver lov, hvis pumpen standser.',
    'Du får tilskud, men kun under forudsætning af, at du søger. → Du får tilskud, men kun hvis du søger.',
    'Tilladelsen er givet under forudsætning af, at du bor her. → Tilladelsen er givet på den betingelse, at du bor her.',
    'I tilfælde af, at du flytter, skal du skrive. → Hvis du flytter, skal du skrive.',
    'Døren er lavet således, at den lukker selv. → Døren er lavet sådan, at den lukker selv.',
    'Døren er lavet således at den lukker selv. → Døren er lavet så den lukker selv.',
    'Bestyrelsen anmodes om at sende regnskabet. → Bestyrelsen bedes sende regnskabet.',
    'Lægen blev anmodet om en udtalelse. → Lægen blev bedt om en udtalelse.',
    'Vi har modtaget det fremsendte regnskab. → Vi har modtaget det indsendte regnskab.',
    'Vi har fremsendt regnskabet. → Vi har sendt regnskabet.',
    'Dit navn er anført på postkassen. → Dit navn er skrevet på postkassen.',
    'De anførte grunde er gode. → De nævnte grunde er gode.',
    'Vi svarer, når alle oplysninger foreligger. → Vi svarer, når alle oplysninger er der.',
    'Der har ikke foreligget en aftale. → Der har ikke været en aftale.',
    'Skolen er lukket, idet varmen er gået. → Skolen er lukket, fordi varmen er gået.',
    'Idet varmen er gået, er skolen lukket. → Da varmen er gået, er skolen lukket.',
    'Vi er enige heri. → Vi er enige i det.',
    'Du har mulighed herfor. → Du har mulighed for det.',
    'Endvidere skal du sende et skema. → Desuden skal du sende et skema.',
    'Du skal tillige betale et gebyr. → Du skal også betale et gebyr.',
    'Du skal sende skemaet, samt en kopi af dit pas. → Du skal sende skemaet og en kopi af dit pas.',
    'Du skal sende skemaet, som du har, samt en kopi. → Du skal sende skemaet, som du har, og en kopi.',
    'Vi skal have oplysninger til brug for sagen. → Vi skal have oplysninger til sagen.',
    'Naboen har frafaldet sin klage. → Naboen har trukket sin klage tilbage.',
    'Du skal meddele os, hvis du flytter. → Du skal fortælle os, hvis du flytter.',
    'Det meddeles, at sagen er lukket. → Det oplyses, at sagen er lukket.',
    'Spørgsmål vedrørende boligen er velkomne. → Spørgsmål om boligen er velkomne.',
    'Ejendommen, beliggende i Vestby, er solgt. → Ejendommen, som ligger i Vestby, er solgt.',
    'Naboen er fremkommet med et krav. → Naboen er kommet med et krav.',
    'Du kan søge på ny. → Du kan søge igen.',
    'Vejen var lukket, hvorfor vi vendte om. → Vejen var lukket, så vi vendte om.'
  ],
  filler: [
    'Du skal være opmærksom på, at fristen er maj. → Husk, at fristen er maj.',
    'Årsagen hertil er, at du er flyttet. → Det skyldes, at du er flyttet.'
  ],
  abbreviation: [
    'Du har ret til hjælp, jf. § 54 i loven. → Du har ret til hjælp, se § 54 i loven.',
    'Du har ret til hjælp jf. § 54 i loven. → Du har ret til hjælp efter § 54 i loven.',
    'Du har ret til hjælp (jf. bilag 2). → Du har ret til hjælp (se bilag 2).'
  ],
  'foreign-word': [
    'Svaret er eksakt. → Svaret er præcist.',
    'Prisen er eksakt. → Prisen er præcis.',
    'Det er et eksakt svar. → Det er et præcist svar.',
    'De differentierede takster gælder. → De forskellige takster gælder.',
    'Planen valideres i morgen. → Planen kontrolleres i morgen.',
    'Vejen vil blive retableret. → Vejen vil blive sat i stand.'
  ],
  'double-negation': ['Du skal ikke svare, medmindre du flytter. → Du skal kun svare, hvis du flytter.']
}

/** Sentences with a finding for which no change is certain: a word of advice at most. */
export const withoutEdits: Readonly<Record<string, ReadonlyArray<string>>> = {
  nominalization: [
    'Vi har givet dig afslag på hjælp.',
    'Vi yder hjælp til rengøring.',
    'Vi giver tilladelse til foreningen.',
    'Vi har foretaget en behovsvurdering af familien.',
    'Vi foretager sagsbehandling af ansøgningen.',
    'Naboen vil gøre indsigelse.',
    'To af naboerne har fremsat indsigelse.',
    'Du må ikke foretage opgravning i vejen.',
    'Vi har foretaget en vurdering i hver sag.',
    'Du skal foretage tilmelding inden fredag.',
    'Betaling har ikke fundet sted.'
  ],
  officialese: [
    'Der anmodes om aktindsigt.',
    'Du kan anmodes om at vise pas.',
    'De anmodede oplysninger er her.',
    'Materialet er tilstillet udvalget.',
    'Oplysningerne har foreligget siden maj.',
    'Aftalen foreligger ikke endnu.',
    'Vi lukker sagen, idet vi henviser til brevet.',
    'Spørgsmål herom skal du sende til os.',
    'Tillige skal du betale et gebyr.',
    'Til brug for sagens behandling skal vi have dit pas.',
    'Afgiften frafaldes.',
    'Ændringer skal du meddele os omgående.',
    'Ansøgningen kan herefter ikke imødekommes.',
    'Vi ved, at du er flyttet, hvorfor vi lukker sagen.',
    'Fejlen er kommet for dagen.',
    'Vi er kommet i besiddelse af et brev.',
    'Vi lukker skolen som følge heraf.',
    'Udgifterne vedrørende boligen er høje.',
    'Du vil blive tilsendt et skema.'
  ],
  'foreign-word': ['Opgaven bliver outsourcet.', 'Vi differentierer taksterne.'],
  'double-negation': ['Du skal ikke foretage dig yderligere, medmindre du flytter.']
}

/** Words that are not the writer's own: what somebody said, and what a law is called. */
export const borrowed: Readonly<Record<string, ReadonlyArray<string>>> = {
  passive: [
    'I loven står der, at »varen skal leveres inden rimelig tid«.',
    'Han skriver: "Regningen skal betales af kommunen."'
  ]
}

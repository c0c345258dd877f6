/** A clause as a person would mark it: kind, its words, its subject (an empty string for none). */
export type MarkedClause = readonly [kind: 'main' | 'subordinate' | 'relative', text: string, subject: string]

/**
 * Sentences as municipalities write them, each with its clauses in the order of their finite verbs. A clause holds those
 * within it, but neither those coordinated with it nor the conjunction before it.
 */
export const markedSentences: ReadonlyArray<
  readonly [sentence: string, clauses: ReadonlyArray<MarkedClause>]
> = [
  ['Vi har modtaget din ansøgning.', [['main', 'Vi har modtaget din ansøgning', 'Vi']]],
  ['I går modtog vi din klage.', [['main', 'I går modtog vi din klage', 'vi']]],
  [
    'Desværre kan kommunen ikke imødekomme dit ønske.',
    [['main', 'Desværre kan kommunen ikke imødekomme dit ønske', 'kommunen']]
  ],
  [
    'På den baggrund har Børne- og Ungeudvalget besluttet at lukke legepladsen.',
    [
      [
        'main',
        'På den baggrund har Børne- og Ungeudvalget besluttet at lukke legepladsen',
        'Børne- og Ungeudvalget'
      ]
    ]
  ],
  ['Ansøgningsskemaet finder du på borger.dk.', [['main', 'Ansøgningsskemaet finder du på borger.dk', 'du']]],
  ['Det beløb skal du selv betale.', [['main', 'Det beløb skal du selv betale', 'du']]],
  [
    'Vi skriver til dig, fordi du har skiftet adresse.',
    [
      ['main', 'Vi skriver til dig, fordi du har skiftet adresse', 'Vi'],
      ['subordinate', 'fordi du har skiftet adresse', 'du']
    ]
  ],
  [
    'Når vi har truffet en afgørelse, sender vi den i din digitale postkasse.',
    [
      ['subordinate', 'Når vi har truffet en afgørelse', 'vi'],
      ['main', 'Når vi har truffet en afgørelse, sender vi den i din digitale postkasse', 'vi']
    ]
  ],
  [
    'Hvis dit barn ikke skal bruge pladsen, skal du melde det ud senest den 15. august.',
    [
      ['subordinate', 'Hvis dit barn ikke skal bruge pladsen', 'dit barn'],
      ['main', 'Hvis dit barn ikke skal bruge pladsen, skal du melde det ud senest den 15. august', 'du']
    ]
  ],
  [
    'Modtager vi ikke oplysningerne inden fristen, stopper udbetalingen.',
    [
      ['subordinate', 'Modtager vi ikke oplysningerne inden fristen', 'vi'],
      ['main', 'Modtager vi ikke oplysningerne inden fristen, stopper udbetalingen', 'udbetalingen']
    ]
  ],
  [
    'Ønsker du at klage, skal du skrive til os inden fire uger.',
    [
      ['subordinate', 'Ønsker du at klage', 'du'],
      ['main', 'Ønsker du at klage, skal du skrive til os inden fire uger', 'du']
    ]
  ],
  [
    'Er du flyttet siden sidste år, beder vi dig kontakte Borgerservice.',
    [
      ['subordinate', 'Er du flyttet siden sidste år', 'du'],
      ['main', 'Er du flyttet siden sidste år, beder vi dig kontakte Borgerservice', 'vi']
    ]
  ],
  [
    'At naboen har protesteret, ændrer ikke vores vurdering.',
    [
      ['subordinate', 'At naboen har protesteret', 'naboen'],
      ['main', 'At naboen har protesteret, ændrer ikke vores vurdering', 'At naboen har protesteret']
    ]
  ],
  [
    'Det er en betingelse, at boligen er godkendt til helårsbeboelse.',
    [
      ['main', 'Det er en betingelse, at boligen er godkendt til helårsbeboelse', 'Det'],
      ['subordinate', 'at boligen er godkendt til helårsbeboelse', 'boligen']
    ]
  ],
  [
    'Det betyder, at du fremover selv skal betale for hjælpen.',
    [
      ['main', 'Det betyder, at du fremover selv skal betale for hjælpen', 'Det'],
      ['subordinate', 'at du fremover selv skal betale for hjælpen', 'du']
    ]
  ],
  [
    'Den bolig, du har søgt om, er desværre udlejet.',
    [
      ['relative', 'du har søgt om', 'du'],
      ['main', 'Den bolig, du har søgt om, er desværre udlejet', 'Den bolig, du har søgt om']
    ]
  ],
  [
    'De bilag du sendte i marts mangler en underskrift.',
    [
      ['relative', 'du sendte i marts', 'du'],
      ['main', 'De bilag du sendte i marts mangler en underskrift', 'De bilag du sendte i marts']
    ]
  ],
  [
    'Borgere, som bor alene, kan få tillæg.',
    [
      ['relative', 'som bor alene', 'som'],
      ['main', 'Borgere, som bor alene, kan få tillæg', 'Borgere, som bor alene']
    ]
  ],
  [
    'Vi har vedlagt en oversigt, der viser dine afdrag.',
    [
      ['main', 'Vi har vedlagt en oversigt, der viser dine afdrag', 'Vi'],
      ['relative', 'der viser dine afdrag', 'der']
    ]
  ],
  [
    'Mødet bliver holdt på rådhuset, hvor du kan parkere gratis.',
    [
      ['main', 'Mødet bliver holdt på rådhuset, hvor du kan parkere gratis', 'Mødet'],
      ['relative', 'hvor du kan parkere gratis', 'du']
    ]
  ],
  [
    'Du kan se, hvor den nye sti kommer til at ligge.',
    [
      ['main', 'Du kan se, hvor den nye sti kommer til at ligge', 'Du'],
      ['subordinate', 'hvor den nye sti kommer til at ligge', 'den nye sti']
    ]
  ],
  [
    'Vi undersøger, om du har ret til sygedagpenge.',
    [
      ['main', 'Vi undersøger, om du har ret til sygedagpenge', 'Vi'],
      ['subordinate', 'om du har ret til sygedagpenge', 'du']
    ]
  ],
  [
    'Du kan søge igen, men du skal vedlægge nye oplysninger.',
    [
      ['main', 'Du kan søge igen', 'Du'],
      ['main', 'du skal vedlægge nye oplysninger', 'du']
    ]
  ],
  [
    'Jobcentret har fået din besked, og din sagsbehandler ringer til dig i næste uge.',
    [
      ['main', 'Jobcentret har fået din besked', 'Jobcentret'],
      ['main', 'din sagsbehandler ringer til dig i næste uge', 'din sagsbehandler']
    ]
  ],
  [
    'Vi gennemgår materialet og giver dig besked.',
    [
      ['main', 'Vi gennemgår materialet', 'Vi'],
      ['main', 'giver dig besked', '']
    ]
  ],
  [
    'Kommunen vurderer, at du kan arbejde, og at du derfor ikke har ret til førtidspension.',
    [
      [
        'main',
        'Kommunen vurderer, at du kan arbejde, og at du derfor ikke har ret til førtidspension',
        'Kommunen'
      ],
      ['subordinate', 'at du kan arbejde', 'du'],
      ['subordinate', 'at du derfor ikke har ret til førtidspension', 'du']
    ]
  ],
  [
    'Kontakt os gerne, hvis du er i tvivl.',
    [
      ['main', 'Kontakt os gerne, hvis du er i tvivl', ''],
      ['subordinate', 'hvis du er i tvivl', 'du']
    ]
  ],
  ['Medbring venligst dit sundhedskort.', [['main', 'Medbring venligst dit sundhedskort', '']]],
  ['Læs mere om reglerne på vores hjemmeside.', [['main', 'Læs mere om reglerne på vores hjemmeside', '']]],
  [
    'Underskriv aftalen, og send den til os.',
    [
      ['main', 'Underskriv aftalen', ''],
      ['main', 'send den til os', '']
    ]
  ],
  [
    'Husk, at du skal oplyse om ændringer.',
    [
      ['main', 'Husk, at du skal oplyse om ændringer', ''],
      ['subordinate', 'at du skal oplyse om ændringer', 'du']
    ]
  ],
  ['Der udbetales ikke tilskud til briller.', [['main', 'Der udbetales ikke tilskud til briller', 'Der']]],
  [
    'Der er klaget over den midlertidige tilladelse.',
    [['main', 'Der er klaget over den midlertidige tilladelse', 'Der']]
  ],
  [
    'I forbindelse med renoveringen vil der blive lukket for vandet.',
    [['main', 'I forbindelse med renoveringen vil der blive lukket for vandet', 'der']]
  ],
  [
    'Klagen skal indsendes digitalt via Klageportalen.',
    [['main', 'Klagen skal indsendes digitalt via Klageportalen', 'Klagen']]
  ],
  [
    'Tilladelsen bliver givet af Plan- og Miljøudvalget.',
    [['main', 'Tilladelsen bliver givet af Plan- og Miljøudvalget', 'Tilladelsen']]
  ],
  [
    'Kommunalbestyrelsen har på sit møde i juni besluttet at hæve taksten.',
    [['main', 'Kommunalbestyrelsen har på sit møde i juni besluttet at hæve taksten', 'Kommunalbestyrelsen']]
  ],
  [
    'Vi har efter at have gennemgået sagen besluttet at give dig medhold.',
    [['main', 'Vi har efter at have gennemgået sagen besluttet at give dig medhold', 'Vi']]
  ],
  [
    'Ejeren skal, når arbejdet er afsluttet, sende en færdigmelding.',
    [
      ['main', 'Ejeren skal, når arbejdet er afsluttet, sende en færdigmelding', 'Ejeren'],
      ['subordinate', 'når arbejdet er afsluttet', 'arbejdet']
    ]
  ],
  [
    'Den afgørelse, som kommunen traf den 4. marts 2024, er ændret.',
    [
      ['relative', 'som kommunen traf den 4. marts 2024', 'kommunen'],
      [
        'main',
        'Den afgørelse, som kommunen traf den 4. marts 2024, er ændret',
        'Den afgørelse, som kommunen traf den 4. marts 2024'
      ]
    ]
  ],
  [
    'Kommunens vurdering er, at huset ikke kan bevares.',
    [
      ['main', 'Kommunens vurdering er, at huset ikke kan bevares', 'Kommunens vurdering'],
      ['subordinate', 'at huset ikke kan bevares', 'huset']
    ]
  ],
  [
    'Afgiften udgør 1.250 kr. pr. måned, og den opkræves forud.',
    [
      ['main', 'Afgiften udgør 1.250 kr. pr. måned', 'Afgiften'],
      ['main', 'den opkræves forud', 'den']
    ]
  ],
  [
    'Efter lov om social service § 95, stk. 2, kan kommunen udbetale et tilskud.',
    [['main', 'Efter lov om social service § 95, stk. 2, kan kommunen udbetale et tilskud', 'kommunen']]
  ],
  [
    'Din sagsbehandler, {{Sagsbehandler}}, kontakter dig snart.',
    [
      [
        'main',
        'Din sagsbehandler, {{Sagsbehandler}}, kontakter dig snart',
        'Din sagsbehandler, {{Sagsbehandler}}'
      ]
    ]
  ],
  [
    '{{Virksomhed}} har søgt om tilladelse.',
    [['main', '{{Virksomhed}} har søgt om tilladelse', '{{Virksomhed}}']]
  ],
  [
    'Inden du begynder at bygge, skal du have en byggetilladelse.',
    [
      ['subordinate', 'Inden du begynder at bygge', 'du'],
      ['main', 'Inden du begynder at bygge, skal du have en byggetilladelse', 'du']
    ]
  ],
  [
    'Du får besked, så snart vi har modtaget lægens erklæring.',
    [
      ['main', 'Du får besked, så snart vi har modtaget lægens erklæring', 'Du'],
      ['subordinate', 'så snart vi har modtaget lægens erklæring', 'vi']
    ]
  ],
  [
    'Selvom du har betalt, kan der komme en rykker.',
    [
      ['subordinate', 'Selvom du har betalt', 'du'],
      ['main', 'Selvom du har betalt, kan der komme en rykker', 'der']
    ]
  ],
  ['Hvornår kan du komme til samtale?', [['main', 'Hvornår kan du komme til samtale', 'du']]],
  ['Har du spørgsmål til brevet?', [['main', 'Har du spørgsmål til brevet', 'du']]],
  [
    'Vi mener ikke, at støjen overstiger de grænser, som loven sætter.',
    [
      ['main', 'Vi mener ikke, at støjen overstiger de grænser, som loven sætter', 'Vi'],
      ['subordinate', 'at støjen overstiger de grænser, som loven sætter', 'støjen'],
      ['relative', 'som loven sætter', 'loven']
    ]
  ],
  [
    'Som nævnt i vores brev af 2. maj kan I søge om udsættelse.',
    [['main', 'Som nævnt i vores brev af 2. maj kan I søge om udsættelse', 'I']]
  ],
  [
    'Hegnet må ikke være højere end 1,80 meter, medmindre naboerne er enige.',
    [
      ['main', 'Hegnet må ikke være højere end 1,80 meter, medmindre naboerne er enige', 'Hegnet'],
      ['subordinate', 'medmindre naboerne er enige', 'naboerne']
    ]
  ],
  [
    'Både du og din ægtefælle skal skrive under.',
    [['main', 'Både du og din ægtefælle skal skrive under', 'Både du og din ægtefælle']]
  ],
  [
    'Forældre til børn, der går i 9. klasse, bliver inviteret til et møde.',
    [
      ['relative', 'der går i 9. klasse', 'der'],
      [
        'main',
        'Forældre til børn, der går i 9. klasse, bliver inviteret til et møde',
        'Forældre til børn, der går i 9. klasse'
      ]
    ]
  ],
  ['Med venlig hilsen', []],
  ['Afgørelse om boligstøtte', []],
  [
    'Den af jer udarbejdede plan for haven er godkendt.',
    [['main', 'Den af jer udarbejdede plan for haven er godkendt', 'Den af jer udarbejdede plan for haven']]
  ],
  [
    'Du bedes sende os en kopi af lejekontrakten.',
    [['main', 'Du bedes sende os en kopi af lejekontrakten', 'Du']]
  ],
  [
    'Reglerne står i bekendtgørelse nr. 1234 af 5. oktober 2023.',
    [['main', 'Reglerne står i bekendtgørelse nr. 1234 af 5. oktober 2023', 'Reglerne']]
  ]
]

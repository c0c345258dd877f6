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
  ],
  [
    'Vi vender tilbage til dig, når vi har talt med din læge.',
    [
      ['main', 'Vi vender tilbage til dig, når vi har talt med din læge', 'Vi'],
      ['subordinate', 'når vi har talt med din læge', 'vi']
    ]
  ],
  [
    'Kommunen kan kun godkende udgifter, der er nødvendige for barnets trivsel.',
    [
      ['main', 'Kommunen kan kun godkende udgifter, der er nødvendige for barnets trivsel', 'Kommunen'],
      ['relative', 'der er nødvendige for barnets trivsel', 'der']
    ]
  ],
  [
    'Som ejer af ejendommen har du pligt til at rydde fortovet for sne.',
    [['main', 'Som ejer af ejendommen har du pligt til at rydde fortovet for sne', 'du']]
  ],
  [
    'Efter at have læst dit brev grundigt er vi nået frem til, at afgørelsen skal ændres.',
    [
      ['main', 'Efter at have læst dit brev grundigt er vi nået frem til, at afgørelsen skal ændres', 'vi'],
      ['subordinate', 'at afgørelsen skal ændres', 'afgørelsen']
    ]
  ],
  [
    'Gebyret på 1.500 kr. skal betales, før vi kan udstede tilladelsen.',
    [
      ['main', 'Gebyret på 1.500 kr. skal betales, før vi kan udstede tilladelsen', 'Gebyret på 1.500 kr.'],
      ['subordinate', 'før vi kan udstede tilladelsen', 'vi']
    ]
  ],
  [
    'Beløbet, som vi har beregnet ud fra din årsopgørelse, bliver udbetalt den sidste bankdag i måneden.',
    [
      ['relative', 'som vi har beregnet ud fra din årsopgørelse', 'vi'],
      [
        'main',
        'Beløbet, som vi har beregnet ud fra din årsopgørelse, bliver udbetalt den sidste bankdag i måneden',
        'Beløbet, som vi har beregnet ud fra din årsopgørelse'
      ]
    ]
  ],
  [
    'Kan du ikke møde på det aftalte tidspunkt, bedes du ringe til os.',
    [
      ['subordinate', 'Kan du ikke møde på det aftalte tidspunkt', 'du'],
      ['main', 'Kan du ikke møde på det aftalte tidspunkt, bedes du ringe til os', 'du']
    ]
  ],
  [
    'Det er ikke muligt at få refunderet gebyret.',
    [['main', 'Det er ikke muligt at få refunderet gebyret', 'Det']]
  ],
  [
    'I din ansøgning skriver du, at du bor alene, men folkeregistret viser noget andet.',
    [
      ['main', 'I din ansøgning skriver du, at du bor alene', 'du'],
      ['subordinate', 'at du bor alene', 'du'],
      ['main', 'folkeregistret viser noget andet', 'folkeregistret']
    ]
  ],
  [
    'Brug linket nedenfor, hvis du vil se alle dokumenter i sagen.',
    [
      ['main', 'Brug linket nedenfor, hvis du vil se alle dokumenter i sagen', ''],
      ['subordinate', 'hvis du vil se alle dokumenter i sagen', 'du']
    ]
  ],
  [
    'Lokalplanforslaget har været i offentlig høring i otte uger.',
    [['main', 'Lokalplanforslaget har været i offentlig høring i otte uger', 'Lokalplanforslaget']]
  ],
  [
    'På vegne af Teknisk Forvaltning skal jeg beklage, at svaret har trukket ud.',
    [
      ['main', 'På vegne af Teknisk Forvaltning skal jeg beklage, at svaret har trukket ud', 'jeg'],
      ['subordinate', 'at svaret har trukket ud', 'svaret']
    ]
  ],
  [
    'Der kan være forhold i sagen, som gør, at nævnet når til et andet resultat.',
    [
      ['main', 'Der kan være forhold i sagen, som gør, at nævnet når til et andet resultat', 'Der'],
      ['relative', 'som gør, at nævnet når til et andet resultat', 'som'],
      ['subordinate', 'at nævnet når til et andet resultat', 'nævnet']
    ]
  ],
  [
    'Om du kan få hjælp, afhænger af din formue.',
    [
      ['subordinate', 'Om du kan få hjælp', 'du'],
      ['main', 'Om du kan få hjælp, afhænger af din formue', 'Om du kan få hjælp']
    ]
  ],
  [
    'Træerne langs vejen fældes i uge 42, og stubbene fjernes i løbet af foråret.',
    [
      ['main', 'Træerne langs vejen fældes i uge 42', 'Træerne langs vejen'],
      ['main', 'stubbene fjernes i løbet af foråret', 'stubbene']
    ]
  ],
  [
    'Hverken ejer eller lejer har svaret på vores henvendelse.',
    [['main', 'Hverken ejer eller lejer har svaret på vores henvendelse', 'Hverken ejer eller lejer']]
  ],
  [
    'Den vejledning, der ligger på hjemmesiden, er desværre forældet.',
    [
      ['relative', 'der ligger på hjemmesiden', 'der'],
      [
        'main',
        'Den vejledning, der ligger på hjemmesiden, er desværre forældet',
        'Den vejledning, der ligger på hjemmesiden'
      ]
    ]
  ],
  [
    'Eftersom ingen har gjort indsigelse, går arbejdet i gang på mandag.',
    [
      ['subordinate', 'Eftersom ingen har gjort indsigelse', 'ingen'],
      ['main', 'Eftersom ingen har gjort indsigelse, går arbejdet i gang på mandag', 'arbejdet']
    ]
  ],
  [
    'Rådgiveren hjælper dig med at udfylde skemaet og svarer på spørgsmål.',
    [
      ['main', 'Rådgiveren hjælper dig med at udfylde skemaet', 'Rådgiveren'],
      ['main', 'svarer på spørgsmål', '']
    ]
  ],
  [
    'Det antages, at skaden er sket under stormen natten til den 21. oktober.',
    [
      ['main', 'Det antages, at skaden er sket under stormen natten til den 21. oktober', 'Det'],
      ['subordinate', 'at skaden er sket under stormen natten til den 21. oktober', 'skaden']
    ]
  ],
  [
    'Vi kan oplyse, at ansøgere normalt får svar, inden der er gået seks uger.',
    [
      ['main', 'Vi kan oplyse, at ansøgere normalt får svar, inden der er gået seks uger', 'Vi'],
      ['subordinate', 'at ansøgere normalt får svar, inden der er gået seks uger', 'ansøgere'],
      ['subordinate', 'inden der er gået seks uger', 'der']
    ]
  ],
  [
    'Til mødet må du gerne tage en bisidder med.',
    [['main', 'Til mødet må du gerne tage en bisidder med', 'du']]
  ],
  [
    'Kommunens jurister har, inden sagen blev forelagt udvalget, gennemgået alle høringssvar.',
    [
      [
        'main',
        'Kommunens jurister har, inden sagen blev forelagt udvalget, gennemgået alle høringssvar',
        'Kommunens jurister'
      ],
      ['subordinate', 'inden sagen blev forelagt udvalget', 'sagen']
    ]
  ],
  [
    'Har I fået nyt CVR-nummer, eller er I flyttet, skal I registrere det hos os.',
    [
      ['subordinate', 'Har I fået nyt CVR-nummer', 'I'],
      ['subordinate', 'er I flyttet', 'I'],
      ['main', 'Har I fået nyt CVR-nummer, eller er I flyttet, skal I registrere det hos os', 'I']
    ]
  ],
  [
    'Du skal selv sørge for, at affaldet bliver sorteret, og at beholderen står ved skel på tømningsdagen.',
    [
      [
        'main',
        'Du skal selv sørge for, at affaldet bliver sorteret, og at beholderen står ved skel på tømningsdagen',
        'Du'
      ],
      ['subordinate', 'at affaldet bliver sorteret', 'affaldet'],
      ['subordinate', 'at beholderen står ved skel på tømningsdagen', 'beholderen']
    ]
  ],
  [
    'Afgørelsen kan påklages til Planklagenævnet inden 4 uger fra den dag, afgørelsen er offentliggjort.',
    [
      [
        'main',
        'Afgørelsen kan påklages til Planklagenævnet inden 4 uger fra den dag, afgørelsen er offentliggjort',
        'Afgørelsen'
      ],
      ['relative', 'afgørelsen er offentliggjort', 'afgørelsen']
    ]
  ],
  [
    'Støtten gives kun til virksomheder, hvis omsætning er faldet med mindst 30 pct.',
    [
      ['main', 'Støtten gives kun til virksomheder, hvis omsætning er faldet med mindst 30 pct.', 'Støtten'],
      ['relative', 'hvis omsætning er faldet med mindst 30 pct.', 'hvis omsætning']
    ]
  ],
  [
    'Dagplejen lukker den 23. december og åbner igen den 2. januar.',
    [
      ['main', 'Dagplejen lukker den 23. december', 'Dagplejen'],
      ['main', 'åbner igen den 2. januar', '']
    ]
  ],
  [
    'Vil du vide mere om ordningen, kan du læse pjecen eller ringe til os.',
    [
      ['subordinate', 'Vil du vide mere om ordningen', 'du'],
      ['main', 'Vil du vide mere om ordningen, kan du læse pjecen eller ringe til os', 'du']
    ]
  ],
  [
    'Vi forventer, at vejarbejdet er færdigt i uge 36, hvis vejret tillader det.',
    [
      ['main', 'Vi forventer, at vejarbejdet er færdigt i uge 36, hvis vejret tillader det', 'Vi'],
      ['subordinate', 'at vejarbejdet er færdigt i uge 36, hvis vejret tillader det', 'vejarbejdet'],
      ['subordinate', 'hvis vejret tillader det', 'vejret']
    ]
  ],
  [
    'Skolen har oplyst, at din søn har haft meget fravær siden sommerferien.',
    [
      ['main', 'Skolen har oplyst, at din søn har haft meget fravær siden sommerferien', 'Skolen'],
      ['subordinate', 'at din søn har haft meget fravær siden sommerferien', 'din søn']
    ]
  ],
  [
    'De nye regler, som Folketinget vedtog i maj, gælder fra årsskiftet.',
    [
      ['relative', 'som Folketinget vedtog i maj', 'Folketinget'],
      [
        'main',
        'De nye regler, som Folketinget vedtog i maj, gælder fra årsskiftet',
        'De nye regler, som Folketinget vedtog i maj'
      ]
    ]
  ],
  [
    'For at vi kan behandle din sag, skal du sende os dine tre seneste lønsedler.',
    [
      ['subordinate', 'at vi kan behandle din sag', 'vi'],
      ['main', 'For at vi kan behandle din sag, skal du sende os dine tre seneste lønsedler', 'du']
    ]
  ],
  [
    'Grunden til afslaget er, at du har for høj formue.',
    [
      ['main', 'Grunden til afslaget er, at du har for høj formue', 'Grunden til afslaget'],
      ['subordinate', 'at du har for høj formue', 'du']
    ]
  ],
  [
    'Foreningen Havnens Venner har lånt salen til en koncert.',
    [['main', 'Foreningen Havnens Venner har lånt salen til en koncert', 'Foreningen Havnens Venner']]
  ],
  [
    'Kommunen betaler udgiften, når regningen er godkendt af en sagsbehandler.',
    [
      ['main', 'Kommunen betaler udgiften, når regningen er godkendt af en sagsbehandler', 'Kommunen'],
      ['subordinate', 'når regningen er godkendt af en sagsbehandler', 'regningen']
    ]
  ],
  [
    'Betal regningen senest på den dato, der står på indbetalingskortet.',
    [
      ['main', 'Betal regningen senest på den dato, der står på indbetalingskortet', ''],
      ['relative', 'der står på indbetalingskortet', 'der']
    ]
  ],
  [
    'Din plads er fortsat reserveret, men vi skal have svar inden fredag, ellers går den videre til en anden.',
    [
      ['main', 'Din plads er fortsat reserveret', 'Din plads'],
      ['main', 'vi skal have svar inden fredag', 'vi'],
      ['main', 'ellers går den videre til en anden', 'den']
    ]
  ],
  [
    'Skal der tilsluttes nyt kloakrør, skal arbejdet udføres af en autoriseret kloakmester.',
    [
      ['subordinate', 'Skal der tilsluttes nyt kloakrør', 'der'],
      [
        'main',
        'Skal der tilsluttes nyt kloakrør, skal arbejdet udføres af en autoriseret kloakmester',
        'arbejdet'
      ]
    ]
  ],
  [
    'Virksomhedens advokat har i et brev af 7. juni gjort gældende, at påbuddet er ugyldigt.',
    [
      [
        'main',
        'Virksomhedens advokat har i et brev af 7. juni gjort gældende, at påbuddet er ugyldigt',
        'Virksomhedens advokat'
      ],
      ['subordinate', 'at påbuddet er ugyldigt', 'påbuddet']
    ]
  ],
  [
    'Det er muligt, at taksten stiger, men det ved vi først til efteråret.',
    [
      ['main', 'Det er muligt, at taksten stiger', 'Det'],
      ['subordinate', 'at taksten stiger', 'taksten'],
      ['main', 'det ved vi først til efteråret', 'vi']
    ]
  ],
  [
    'Hvis du bor i udlandet eller af andre grunde ikke har MitID, kan du bruge den vedlagte blanket.',
    [
      ['subordinate', 'Hvis du bor i udlandet', 'du'],
      ['subordinate', 'af andre grunde ikke har MitID', ''],
      [
        'main',
        'Hvis du bor i udlandet eller af andre grunde ikke har MitID, kan du bruge den vedlagte blanket',
        'du'
      ]
    ]
  ],
  [
    'Ingen af de ansøgere, vi talte med, havde den nødvendige erfaring.',
    [
      ['relative', 'vi talte med', 'vi'],
      [
        'main',
        'Ingen af de ansøgere, vi talte med, havde den nødvendige erfaring',
        'Ingen af de ansøgere, vi talte med'
      ]
    ]
  ],
  [
    'Arbejdet skal udføres, så det ikke er til gene for beboerne.',
    [
      ['main', 'Arbejdet skal udføres, så det ikke er til gene for beboerne', 'Arbejdet'],
      ['subordinate', 'så det ikke er til gene for beboerne', 'det']
    ]
  ]
]

/** Sentences that are still taken apart wrongly; marked as they should be. */
export const hardSentences: ReadonlyArray<readonly [sentence: string, clauses: ReadonlyArray<MarkedClause>]> =
  [
    [
      'Vi har noteret os, at foreningen ikke længere bruger lokalet og derfor ønsker aftalen ophævet.',
      [
        [
          'main',
          'Vi har noteret os, at foreningen ikke længere bruger lokalet og derfor ønsker aftalen ophævet',
          'Vi'
        ],
        ['subordinate', 'at foreningen ikke længere bruger lokalet', 'foreningen'],
        ['subordinate', 'derfor ønsker aftalen ophævet', '']
      ]
    ],
    [
      'Alt efter hvor meget du tjener, kan tilskuddet blive sat op eller ned.',
      [
        ['subordinate', 'hvor meget du tjener', 'du'],
        ['main', 'Alt efter hvor meget du tjener, kan tilskuddet blive sat op eller ned', 'tilskuddet']
      ]
    ],
    [
      'Fra næste år koster et kort 300 kr., og børn under 12 år kører gratis.',
      [
        ['main', 'Fra næste år koster et kort 300 kr.', 'et kort'],
        ['main', 'børn under 12 år kører gratis', 'børn under 12 år']
      ]
    ],
    [
      'Affald, der ikke er sorteret rigtigt, tager skraldemanden ikke med.',
      [
        ['relative', 'der ikke er sorteret rigtigt', 'der'],
        ['main', 'Affald, der ikke er sorteret rigtigt, tager skraldemanden ikke med', 'skraldemanden']
      ]
    ],
    [
      'Nederst i brevet kan du se, hvordan du klager.',
      [
        ['main', 'Nederst i brevet kan du se, hvordan du klager', 'du'],
        ['subordinate', 'hvordan du klager', 'du']
      ]
    ],
    [
      'Tilsynet viste, at to af køkkenets ansatte mangler hygiejnebevis.',
      [
        ['main', 'Tilsynet viste, at to af køkkenets ansatte mangler hygiejnebevis', 'Tilsynet'],
        ['subordinate', 'at to af køkkenets ansatte mangler hygiejnebevis', 'to af køkkenets ansatte']
      ]
    ]
  ]

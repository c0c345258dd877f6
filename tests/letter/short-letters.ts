import type {Audience, LetterType} from '../../src/types.ts'

/** A short letter with its type and its reader. */
export type ShortLetter = readonly [type: LetterType, audience: Audience, text: string]

/** Letters as municipalities write them, shortened to what they say. */
export const shortLetters: ReadonlyArray<ShortLetter> = [
  [
    'afgoerelse',
    'borger',
    'Du får støtte til en ny seng\n\nKære Bodil\n\nDu har søgt om hjælp til en seng, der kan hæves. Vi har bevilget den. Den bliver leveret den 4. juni.\n\nVenlig hilsen\nHanne Vig'
  ],
  [
    'afgoerelse',
    'borger',
    'Afslag på parkeringskort\n\nKære Otto Lund\n\nVi har behandlet din ansøgning om parkeringskort. Du opfylder desværre ikke kravene, fordi du kan gå mere end 100 meter. Du kan klage inden fire uger.\n\nVenlig hilsen\nBorgerservice'
  ],
  [
    'afgoerelse',
    'borger',
    'Afgørelse om sygedagpenge\n\nKære Tina\n\nVi har vurderet din ret til sygedagpenge. Du får ikke længere sygedagpenge fra den 1. maj, da du nu kan arbejde på fuld tid. Er du uenig, kan du klage til os.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'afgoerelse',
    'borger',
    'Kære Hr. Bak\n\nDet meddeles hermed, at Deres ansøgning om boligydelse ikke kan imødekommes, idet Deres formue overstiger grænsen. Afgørelsen kan påklages til Ankestyrelsen.\n\nMed venlig hilsen\nYdelsesservice'
  ],
  [
    'afgoerelse',
    'borger',
    'Du skal betale 4.200 kr. tilbage\n\nKære Lars Bonde\n\nDu har fået for meget i kontanthjælp i marts. Derfor skal du betale 4.200 kr. tilbage. Du kan klage over afgørelsen senest den 2. juni.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'afgoerelse',
    'borger',
    'Jeres søn kan begynde i Skovbørnehaven\n\nKære Line og Mark\n\nI har fået plads til Elliot i Skovbørnehaven fra den 1. september. Svar os senest den 20. juni, om I vil have pladsen.\n\nVenlig hilsen\nPladsanvisningen'
  ],
  [
    'afgoerelse',
    'borger',
    'Dispensation til at fælde træet\n\nKære Gitte Holm\n\nVi giver dig dispensation til at fælde egetræet på Engvej 3. Det er et vilkår, at du planter et nyt. Naboerne kan klage i fire uger.\n\nVenlig hilsen\nNatur og Miljø'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Tilladelse til skilt på facaden\n\nTil Bageriet på Torvet ApS, CVR 22 33 44 55\n\nI har søgt om at sætte et skilt op. I får tilladelse til det skilt, I har tegnet. Det må højst lyse til kl. 22.\n\nVenlig hilsen\nByg og Plan'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Påbud om fedtudskiller\n\nTil Pizzeria Roma I/S\n\nVirksomheden skal sætte en fedtudskiller op senest den 1. oktober. Vi giver påbuddet, fordi der er fundet fedt i kloakken. Påbuddet kan påklages til nævnet.\n\nMed venlig hilsen\nSpildevand'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Afslag på bevilling til at servere alkohol\n\nTil Natklubben Oasen ApS\n\nBevillingsnævnet har besluttet at give virksomheden afslag på længere åbningstid. Politiet har frarådet det af hensyn til naboerne.\n\nMed venlig hilsen\nBevillingsnævnet'
  ],
  [
    'afgoerelse',
    'forening',
    'I kan ikke få hallen om søndagen\n\nKære bestyrelse i Nørreby Volleyklub\n\nI har søgt om hallen hver søndag. Vi må sige nej, fordi den er lånt ud til håndbold. I kan klage til Folkeoplysningsudvalget.\n\nVenlig hilsen\nFritid'
  ],
  [
    'partshoering',
    'borger',
    'Vi overvejer at stoppe din boligstøtte\n\nKære Kaj\n\nVi har fået oplyst, at du er flyttet sammen med en anden. Inden vi træffer afgørelse, vil vi gerne høre dine bemærkninger. Send dem senest den 8. maj.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'partshoering',
    'borger',
    'Partshøring i sag om førtidspension\n\nKære Mona\n\nHer er de oplysninger, vi lægger vægt på i din sag. Har du kommentarer, skal vi have dem senest den 12. juni. Hører vi ikke fra dig, afgør vi sagen.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'partshoering',
    'borger',
    'Har du bemærkninger til din nabos byggeri?\n\nKære Svend\n\nDin nabo vil bygge et hus, der er højere end reglerne tillader. Før vi beslutter, om vi giver lov, kan du sige din mening. Skriv til os senest den 2. marts.\n\nVenlig hilsen\nByg og Plan'
  ],
  [
    'partshoering',
    'borger',
    'Agterskrivelse\n\nTil Erik Juhl\n\nKommunen påtænker at kræve 12.000 kr. tilbage. De har mulighed for at udtale Dem, før der træffes afgørelse.\n\nMed venlig hilsen\nKontrolgruppen'
  ],
  [
    'partshoering',
    'erhverv',
    'Varsel om påbud\n\nTil Maskinfabrikken A/S\n\nVi har til hensigt at give virksomheden et påbud om at rense jorden. I har ret til at komme med bemærkninger, inden vi træffer afgørelse. Vi skal have dem senest den 1. april.\n\nVenlig hilsen\nNatur og Miljø'
  ],
  [
    'partshoering',
    'forening',
    'Vi overvejer at nedsætte jeres tilskud\n\nKære Nørreby Tennisklub\n\nKlubbens medlemstal er faldet. Vi har ikke afgjort sagen endnu og vil gerne høre, hvad bestyrelsen mener. Skriv senest den 9. maj.\n\nVenlig hilsen\nFritid'
  ],
  [
    'kvittering',
    'borger',
    'Vi har fået din klage\n\nKære Vibeke\n\nTak for din klage. Vi behandler den og regner med at svare senest den 3. juli.\n\nVenlig hilsen\nBorgerservice'
  ],
  [
    'kvittering',
    'borger',
    'Kvittering for flytning\n\nKære Jens\n\nVi har registreret din anmeldelse af flytning. Du hører kun fra os, hvis vi mangler noget.\n\nVenlig hilsen\nFolkeregisteret'
  ],
  [
    'kvittering',
    'borger',
    'Din ansøgning er modtaget\n\nHej Nadia\n\nVi bekræfter, at vi har modtaget din ansøgning om pas. Sagsbehandlingstiden er cirka to uger.\n\nVenlig hilsen\nBorgerservice'
  ],
  [
    'kvittering',
    'erhverv',
    'Tak for ansøgningen om byggetilladelse\n\nTil Tømrer Holm ApS\n\nVi har modtaget virksomhedens ansøgning den 3. maj. Ventetiden er for tiden otte uger. I får besked, når vi går i gang.\n\nVenlig hilsen\nByg og Plan'
  ],
  [
    'kvittering',
    'forening',
    'Vi har fået jeres regnskab\n\nKære kasserer\n\nTak for regnskabet for klubben. Vi ser på det i løbet af maj og skriver, hvis vi mangler noget.\n\nVenlig hilsen\nFritid'
  ],
  [
    'indkaldelse',
    'borger',
    'Kom til samtale den 4. maj kl. 9\n\nKære Ole\n\nVi vil gerne tale med dig om din plan. Samtalen er i Jobhuset og varer en halv time. Ring, hvis du ikke kan komme.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'indkaldelse',
    'borger',
    'Indkaldelse til møde i rehabiliteringsteamet\n\nKære Dorthe\n\nDu indkaldes til møde torsdag den 8. juni kl. 13.00 på rådhuset. Tag gerne en ven med.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'indkaldelse',
    'borger',
    'Vi besøger dig tirsdag den 3. juni kl. 10\n\nKære Ejner\n\nJeg kommer på besøg for at tale om, hvilken hjælp du har brug for. Besøget varer en time. Ring til mig, hvis tiden ikke passer.\n\nVenlig hilsen\nHelle Krog, visitator'
  ],
  [
    'indkaldelse',
    'borger',
    'Tid hos tandplejen\n\nKære forældre til Ida\n\nIda har en tid den 9. oktober kl. 8.45. Meld afbud senest dagen før, hvis I er forhindret.\n\nVenlig hilsen\nTandplejen'
  ],
  [
    'indkaldelse',
    'forening',
    'Invitation til dialogmøde om hallerne\n\nKære formænd\n\nVi inviterer jeres foreninger til møde den 14. september kl. 19 i Nørrebyhallen. Tilmeld jer senest den 7. september.\n\nVenlig hilsen\nFritid'
  ],
  [
    'indkaldelse',
    'erhverv',
    'Tilsyn den 12. november kl. 9\n\nTil Autohuset Nord A/S\n\nVi kommer på miljøtilsyn på virksomheden den 12. november kl. 9. Find gerne kvitteringer for affald frem. Ring, hvis dagen ikke passer.\n\nVenlig hilsen\nNatur og Miljø'
  ],
  [
    'tilskud',
    'forening',
    'I får tilskud til lokaler\n\nKære bestyrelse i Badmintonklubben\n\nI får 32.000 kr. i lokaletilskud for 2026. Send os regnskabet senest den 1. april.\n\nVenlig hilsen\nFritid'
  ],
  [
    'tilskud',
    'forening',
    'Tilsagn fra Kulturpuljen\n\nKære Nørreby Jazzklub\n\nUdvalget har bevilget 15.000 kr. til jeres festival. Pengene udbetales i to rater. I skal sende et slutregnskab senest den 1. december.\n\nVenlig hilsen\nKultur'
  ],
  [
    'tilskud',
    'erhverv',
    'Tilskud til ny facade\n\nTil Farver og Tapet ApS\n\nVirksomheden får 60.000 kr. i tilskud fra Facadepuljen. Tilskuddet udbetales, når vi har fået regnskabet. Det skal vi have senest den 1. november.\n\nVenlig hilsen\nBy og Erhverv'
  ],
  [
    'tilskud',
    'forening',
    'Jeres ansøgning om § 18-midler\n\nKære frivillige i Varmestuen\n\nByrådet har fordelt pengene til det frivillige arbejde. I får 40.000 kr. af puljen. I skal sende en rapport senest den 1. februar.\n\nVenlig hilsen\nSocial og Sundhed'
  ],
  [
    'rykker',
    'borger',
    'Rykker\n\nKære Bent\n\nVi har ikke modtaget din betaling for vand. Betal 812 kr. senest den 4. maj. Vi har lagt et rykkergebyr på 100 kr. til.\n\nVenlig hilsen\nOpkrævningen'
  ],
  [
    'rykker',
    'borger',
    'Betalingspåmindelse\n\nTil Mona Sand\n\nIfølge vores oplysninger skylder De fortsat 1.430 kr. for børnehave. Hvis beløbet ikke betales, sendes kravet til inddrivelse.\n\nMed venlig hilsen\nOpkrævningen'
  ],
  [
    'rykker',
    'borger',
    'Vi mangler dine lønsedler\n\nKære Hasan\n\nVi har endnu ikke fået de lønsedler, vi bad om den 2. april. Send dem senest den 9. maj, så vi kan regne din ydelse ud.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'rykker',
    'erhverv',
    '2. rykker for betaling af affaldsgebyr\n\nTil Frisør Klip I/S\n\nVi har stadig ikke modtaget betaling for faktura 7781. Beløbet er 2.100 kr. Betal senest den 10. juni.\n\nMed venlig hilsen\nOpkrævningen'
  ],
  [
    'rykker',
    'forening',
    'Husk børneattester\n\nKære Nørreby Gymnastikforening\n\nVi mangler jeres erklæring om børneattester. I skulle have sendt den senest den 1. marts. Send den nu, ellers kan vi ikke udbetale tilskud.\n\nVenlig hilsen\nFritid'
  ],
  [
    'orientering',
    'borger',
    'Vi lukker svømmehallen i uge 29\n\nKære brugere af svømmehallen\n\nVi skifter fliserne, så hallen er lukket fra den 13. til den 19. juli. Dit årskort bliver forlænget med en uge. Du skal ikke gøre noget.\n\nVenlig hilsen\nNørreby Svømmehal'
  ],
  [
    'orientering',
    'borger',
    'Orientering om ny sagsbehandler\n\nKære Inge\n\nFra den 1. juni er Mads Bro din nye sagsbehandler. Du kan ringe til ham på 12 34 56 44.\n\nVenlig hilsen\nSocial og Sundhed'
  ],
  [
    'orientering',
    'borger',
    'Nye priser på madservice\n\nTil alle, der får mad fra os\n\nFra den 1. januar stiger prisen for en hovedret til 58 kr. Prisen trækkes fra din pension som hidtil.\n\nVenlig hilsen\nMadservice'
  ],
  [
    'orientering',
    'borger',
    'Gravearbejde på Egevej\n\nTil beboerne på Egevej\n\nVi går i gang med at lægge nye kloakrør mandag den 6. april. Arbejdet varer tre uger. Du kan stadig komme ud og ind med bil.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'orientering',
    'erhverv',
    'Nye regler for erhvervsaffald\n\nTil virksomheder i Nørreby\n\nFra den 1. juli skal virksomheder sortere mad for sig. I skal selv lave en aftale med en vognmand.\n\nVenlig hilsen\nAffald og Genbrug'
  ],
  [
    'orientering',
    'forening',
    'Nye åbningstider i Nørrebyhallen\n\nKære foreninger\n\nHallen åbner fremover kl. 7 om lørdagen. Jeres tider bliver ikke ændret. I skal ikke gøre noget.\n\nVenlig hilsen\nFritid'
  ],
  [
    'svar',
    'borger',
    'Svar på dit brev om gadelys\n\nKære Palle\n\nDu har spurgt, hvornår lyset på Møllevej virker igen. Vi skifter pæren i næste uge.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'svar',
    'borger',
    'Svar på din klage over hjemmehjælpen\n\nKære Tove\n\nDu har klaget over, at hjælperen kom for sent. Vi har talt med hende og beklager meget. Vi har ændret ruten.\n\nVenlig hilsen\nHjemmeplejen'
  ],
  [
    'svar',
    'borger',
    'Aktindsigt i din sag\n\nKære Poul\n\nDu har bedt om aktindsigt i din sag om hegnet. Du får alle 12 dokumenter med her.\n\nVenlig hilsen\nSekretariatet'
  ],
  [
    'svar',
    'borger',
    'Kære Louise\n\nTak for din mail om cykelstien. Du foreslår et bump ved skolen. Det er en god idé, men vi har ikke penge til det i år. Vi tager dit forslag med, når vi laver planen for 2027.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'svar',
    'erhverv',
    'Svar på jeres spørgsmål om parkering\n\nTil Kontorhuset ApS\n\nI har spurgt, om virksomhedens kunder må holde på pladsen. Det må de i to timer.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'svar',
    'fagperson',
    'Svar på høring af sag 26-1190\n\nTil Ankestyrelsen\n\nI har bedt om kommunens udtalelse i sagen. Vi har ingen yderligere bemærkninger og henviser til sagens akter.\n\nMed venlig hilsen\nJuridisk Sekretariat'
  ],
  [
    'svar',
    'fagperson',
    'Svar på anmodning om aktindsigt\n\nTil Advokatfirmaet Krogh og Bro\n\nDe har på vegne af Deres klient anmodet om aktindsigt i byggesagen. Sagens dokumenter vedlægges.\n\nMed venlig hilsen\nByg og Plan'
  ],
  [
    'andet',
    'borger',
    'Tillykke med de 100 år\n\nKære Agnes\n\nHele byrådet ønsker dig hjertelig tillykke med fødselsdagen. Borgmesteren kigger forbi med blomster.\n\nVenlig hilsen\nBorgmesterkontoret'
  ],
  [
    'andet',
    'borger',
    'Velkommen til byen\n\nKære Sara og Emil\n\nHvor er det godt, at I er kommet hertil. Vi håber, at familien falder godt til.\n\nVenlig hilsen\nBorgmesteren'
  ]
]

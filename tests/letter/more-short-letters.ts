import type {ShortLetter} from './short-letters.ts'

/** Letters in other words, written after the clues and without looking at them. */
export const moreShortLetters: ReadonlyArray<ShortLetter> = [
  [
    'afgoerelse',
    'borger',
    'Bevilling af ledsagelse\n\nKære Rasmus\n\nSocialafdelingen har den 3. marts truffet afgørelse om, at du er berettiget til 15 timers ledsagelse om måneden efter servicelovens § 97. Bevillingen gælder fra den 1. april. Du vælger selv din ledsager.\n\nMed venlig hilsen\nSocialafdelingen'
  ],
  [
    'afgoerelse',
    'borger',
    'Genoptræning efter operation\n\nKære Elly\n\nSygehuset har sendt os en plan for din genoptræning. Vi tilbyder dig otte gange træning på Sundhedscentret. Første gang er den 6. maj kl. 10. Du kan frit vælge et andet sted. Ønsker du at klage over tilbuddet, skal du skrive til os inden fire uger.\n\nVenlig hilsen\nTræningsafdelingen'
  ],
  [
    'afgoerelse',
    'borger',
    'Vedrørende skolevalg for Magnus\n\nKære forældremyndighedsindehavere\n\nI har anmodet om, at Magnus optages på Vestskolen fra august. Skolen har nået sin grænse på 26 elever i 2. klasse, og anmodningen må derfor afslås. Magnus har fortsat plads på distriktsskolen. Afgørelsen kan ikke indbringes for anden administrativ myndighed.\n\nMed venlig hilsen\nSkoleforvaltningen'
  ],
  [
    'afgoerelse',
    'borger',
    'Afgørelse: Du skal fjerne skuret\n\nTil Brian Hede\n\nSkuret på Bakkevej 9 er opført uden byggetilladelse. Kommunen meddeler hermed påbud om at fjerne det senest den 1. september. Påbuddet er givet efter byggelovens § 16 A. Du kan klage til Byggeklageenheden.\n\nVenlig hilsen\nByg og Plan'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Miljøgodkendelse af udvidelse\n\nTil Nørreby Mejeri A/S\nCVR-nr. 44 55 66 77\n\nKommunen meddeler miljøgodkendelse til udvidelse af produktionen på Mejerivej 2. Godkendelsen gives på en række vilkår om støj, lugt og spildevand, som fremgår af afsnit 3. Afgørelsen kan påklages til Miljø- og Fødevareklagenævnet.\n\nMed venlig hilsen\nMiljøafdelingen'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Refusion for jeres medarbejder\n\nKære Nørreby Boghandel ApS\n\nI har søgt om refusion af sygedagpenge for Anne Krag. I kan ikke få refusion for perioden før den 12. januar, fordi I først anmeldte fraværet den 19. februar. Fristen er fem uger. I kan klage til os senest den 1. april.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'afgoerelse',
    'fagperson',
    'Afgørelse om aktindsigt i byggesag\n\nTil Advokat Henrik Storm\n\nDe har som partsrepræsentant for Ejendomsselskabet Kajen søgt aktindsigt. Kommunen imødekommer anmodningen delvist. To interne notater undtages efter forvaltningslovens § 12. Afgørelsen kan påklages til Ankestyrelsen.\n\nMed venlig hilsen\nByg og Plan'
  ],
  [
    'partshoering',
    'borger',
    'Din ret til hjemmehjælp\n\nKære Gerda\n\nHjemmeplejen fortæller, at du selv er begyndt at gøre rent. Vi mener derfor ikke, at du længere har brug for hjælp til rengøring, men vi har ikke besluttet noget. Du kan nå at fortælle os, hvis vi tager fejl. Ring eller skriv senest den 10. april.\n\nVenlig hilsen\nVisitationen'
  ],
  [
    'partshoering',
    'borger',
    'Varsling af tilbagebetaling\n\nTil Kenneth Riis\n\nIfølge indkomstregistret har De haft løn i marts uden at oplyse det. Vi forventer at træffe afgørelse om, at De skal tilbagebetale 5.310 kr. Har De indsigelser, bedes de fremsendt senest den 2. juni.\n\nMed venlig hilsen\nKontrolenheden'
  ],
  [
    'partshoering',
    'borger',
    'Høring om opsætning af mobilmast\n\nTil ejere og lejere i Søby\n\nVi har modtaget en ansøgning om landzonetilladelse til en 36 meter høj mast. Inden kommunen tager stilling, har I mulighed for at komme med bemærkninger. De skal være os i hænde senest den 14. august.\n\nMed venlig hilsen\nPlan'
  ],
  [
    'partshoering',
    'erhverv',
    'Udkast til tilsynsbrev\n\nTil Grønvang Svineavl I/S\n\nVi sender her et udkast til et påbud om opbevaring af gylle. Virksomheden kan kommentere udkastet, før vi træffer den endelige afgørelse. Send kommentarerne senest den 5. maj.\n\nVenlig hilsen\nLandbrug og Miljø'
  ],
  [
    'kvittering',
    'borger',
    'Tak for din henvendelse\n\nHej Susanne\n\nVi har modtaget din mail og sendt den videre til Vej og Park. Du kan forvente svar inden for 10 arbejdsdage.\n\nVenlig hilsen\nKontaktcentret'
  ],
  [
    'kvittering',
    'borger',
    'Modtaget: ansøgning om plejebolig\n\nKære Aage Lind\n\nDin ansøgning om plejebolig er nu hos os. Lige nu er ventetiden cirka tre måneder. En visitator ringer til dig i løbet af maj for at aftale et besøg.\n\nVenlig hilsen\nVisitationen'
  ],
  [
    'kvittering',
    'erhverv',
    'Ansøgning om alkoholbevilling modtaget\n\nKære Café Broen\n\nVi bekræfter modtagelsen af jeres ansøgning. Sagen bliver behandlet på nævnets møde den 9. juni. I hører fra os ugen efter.\n\nVenlig hilsen\nBevillingsnævnet'
  ],
  [
    'kvittering',
    'borger',
    'Vi har fået dit høringssvar\n\nKære Lisbeth\n\nTak for dine bemærkninger til lokalplanen. De indgår i behandlingen af planen, som byrådet ventes at vedtage til september.\n\nVenlig hilsen\nPlan'
  ],
  [
    'indkaldelse',
    'borger',
    'Jobsamtale hos os\n\nKære Mikkel\n\nVi har booket en tid til dig hos din jobkonsulent onsdag den 11. marts kl. 13. Tag dit cv med. Kan du ikke, så log på Jobnet og vælg en anden tid.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'indkaldelse',
    'borger',
    'Møde om Sofies trivsel\n\nKære Pernille og Jacob\n\nVi vil gerne invitere jer til et møde om, hvordan Sofie har det i skolen. Mødet holdes på skolen mandag den 2. november kl. 14.30. Læreren og psykologen er også med.\n\nVenlig hilsen\nPPR'
  ],
  [
    'indkaldelse',
    'borger',
    'Sundhedsplejersken kommer på besøg\n\nKære Katrine\n\nTillykke med Viggo. Jeg kommer hjem til jer torsdag den 5. juni mellem kl. 9 og 11. Send mig en sms, hvis det passer dårligt.\n\nVenlig hilsen\nDitte Vestergaard, sundhedsplejerske'
  ],
  [
    'indkaldelse',
    'erhverv',
    'Varsel om brandsyn\n\nTil Hotel Strandlyst A/S\n\nBeredskabet foretager brandsyn i hotellets lokaler den 23. april kl. 10. En repræsentant for virksomheden skal være til stede.\n\nMed venlig hilsen\nNørreby Brandvæsen'
  ],
  [
    'indkaldelse',
    'fagperson',
    'Indkaldelse til netværksmøde\n\nKære kolleger på Skovskolen og i PPR\n\nVi holder netværksmøde om eleven torsdag den 14. maj kl. 12.30 på rådhuset. Meld tilbage, hvis I er forhindret.\n\nVenlig hilsen\nFamilieafdelingen'
  ],
  [
    'tilskud',
    'forening',
    'Medlemstilskud 2026\n\nKære Nørreby Svømmeklub\n\nKlubben får 48.200 kr. i medlemstilskud i år. Beløbet er regnet ud efter antallet af medlemmer under 25 år. Pengene er på kontoen den 1. marts. Husk at indberette nye medlemstal senest den 15. januar.\n\nVenlig hilsen\nKultur og Fritid'
  ],
  [
    'tilskud',
    'forening',
    'Ja til jeres gadefest\n\nKære Østergades Venner\n\nLanddistriktspuljen støtter festen med 6.000 kr. Vi overfører pengene, når I har sendt os jeres kvitteringer. Det skal ske senest to måneder efter festen.\n\nVenlig hilsen\nLand og By'
  ],
  [
    'tilskud',
    'borger',
    'Tilskud til at skifte dit oliefyr\n\nKære Kurt Bang\n\nDu har fået tilsagn om 20.000 kr. fra kommunens energipulje. Tilskuddet bliver udbetalt, når arbejdet er færdigt, og vi har set regningen. Det skal være sket senest den 1. december.\n\nVenlig hilsen\nKlima og Energi'
  ],
  [
    'rykker',
    'borger',
    'Vi har ikke set din betaling\n\nKære Dennis\n\nRegningen for SFO i februar er ikke betalt. Den lyder på 1.612 kr. Vær venlig at betale inden den 20. marts. Er du i vanskeligheder, så ring til os.\n\nVenlig hilsen\nOpkrævning'
  ],
  [
    'rykker',
    'borger',
    'Sidste påmindelse om ejendomsskat\n\nTil Verner Toft\n\nDen 1. rate af ejendomsskatten forfaldt den 1. februar og er fortsat ubetalt. Sker betaling ikke senest den 15. marts, oversendes kravet til Gældsstyrelsen.\n\nMed venlig hilsen\nØkonomi'
  ],
  [
    'rykker',
    'erhverv',
    'Påmindelse: oplysninger om affald\n\nTil Smedjen Kold ApS\n\nI april bad vi jer sende oplysninger om virksomhedens farlige affald. Vi har fortsat ikke hørt fra jer. Send oplysningerne senest den 4. juni.\n\nVenlig hilsen\nMiljø'
  ],
  [
    'orientering',
    'borger',
    'Byfest giver ændret kørsel\n\nTil beboere i midtbyen\n\nLørdag den 20. juni holder byen fest. Derfor er Torvegade lukket for biler fra kl. 8 til 24. Du kan parkere ved stadion. Busserne kører fra Stationsvej.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'orientering',
    'borger',
    'Vi flytter hjemmesygeplejen\n\nKære Johannes\n\nFra den 1. marts har vi til huse på Engtoften 4. Sygeplejersken kommer hjem til dig som før. Telefonnummeret er det samme.\n\nVenlig hilsen\nHjemmesygeplejen'
  ],
  [
    'orientering',
    'forening',
    'Ny portal til booking af lokaler\n\nKære foreninger\n\nVi skifter system til booking den 1. august. I får tilsendt en ny kode. Jeres faste tider flytter automatisk med.\n\nVenlig hilsen\nFritid'
  ],
  [
    'orientering',
    'fagperson',
    'Orientering om ny samarbejdsaftale\n\nTil praktiserende læger i Nørreby\n\nKommunen og regionen har indgået en ny aftale om udskrivning. Den betyder, at henvisninger fremover sendes til Akutteamet. Aftalen træder i kraft den 1. oktober.\n\nMed venlig hilsen\nSundhed'
  ],
  [
    'svar',
    'borger',
    'Vedr. din henvendelse om støj fra skaterbanen\n\nKære Finn\n\nDu skrev til os den 4. juli, fordi banen larmer om aftenen. Vi har talt med de unge og sat et skilt op. Banen lukker nu kl. 21. Vi håber, at det hjælper.\n\nVenlig hilsen\nPark'
  ],
  [
    'svar',
    'borger',
    'Svar på klage over parkeringsafgift\n\nTil Connie Rask\n\nDe har klaget over en parkeringsafgift, De fik den 3. maj på Torvet. Vi har gennemgået billederne og fastholder afgiften, da billetten lå med bagsiden opad. De kan indbringe sagen for domstolene.\n\nMed venlig hilsen\nParkeringskontrollen'
  ],
  [
    'svar',
    'erhverv',
    'Jeres spørgsmål om udbud af rengøring\n\nKære RenRent ApS\n\nI spørger, om I kan byde på kun én del af opgaven. Det kan I godt. Vi svarer alle virksomheder på én gang på udbudsportalen den 6. maj.\n\nVenlig hilsen\nIndkøb'
  ],
  [
    'svar',
    'forening',
    'Svar på jeres brev om omklædningsrum\n\nKære bestyrelse i Boldklubben\n\nTak for jeres brev. I beder om nye brusere. Vi har sat dem på planen for 2027. Indtil da sender vi en mand ud og reparerer de to, der drypper.\n\nVenlig hilsen\nEjendomme'
  ],
  [
    'svar',
    'fagperson',
    'Kommunens udtalelse i klagesag\n\nTil Planklagenævnet\n\nNævnet har bedt om kommunens bemærkninger til klagen over lokalplan 112. Kommunen skal udtale følgende. Planen har været i høring i otte uger, og alle naboer er orienteret. Kommunen finder ikke, at klagen giver grundlag for at ændre planen.\n\nMed venlig hilsen\nPlan'
  ],
  [
    'andet',
    'borger',
    'Tak for hjælpen\n\nKære Grethe\n\nTak, fordi du læste højt for børnene i biblioteket hele vinteren. De taler stadig om det.\n\nVenlig hilsen\nNørreby Bibliotek'
  ],
  [
    'kvittering',
    'borger',
    'Vi behandler din klage over afslag på kørsel\n\nKære Jytte\n\nVi har den 4. maj modtaget din klage over vores afgørelse af 12. april. Vi ser nu på sagen igen. Ændrer vi ikke afgørelsen, sender vi klagen til Ankestyrelsen. Det sker senest den 1. juni. Du får besked, når det sker.\n\nRing på 12 34 56 78, hvis du har spørgsmål.\n\nVenlig hilsen\nVisitationen'
  ],
  [
    'indkaldelse',
    'borger',
    'Indkaldelse til helbredsmæssig vurdering\n\nKære Allan\n\nDu skal møde hos sundhedskoordinatoren den 8. oktober kl. 11.15. Vi skal bruge vurderingen, før vi kan træffe afgørelse om fleksjob. Hvis du ikke møder, kan vi stoppe din ydelse. Kan du ikke komme, så ring til os på 12 34 56 78.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'afgoerelse',
    'borger',
    'Bevilling af handicapbil\n\nKære Torben\n\nKommunen har bevilget dig støtte til køb af bil på 211.000 kr. Lånet er rentefrit. Halvdelen skal betales tilbage over otte år. Vi har lagt vægt på, at du ikke kan bruge bus og tog. Du kan klage til os senest den 3. maj.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nHjælpemidler'
  ],
  [
    'afgoerelse',
    'borger',
    'Ophør af kontanthjælp\n\nKære Morten Bang\n\nVi standser din kontanthjælp fra den 1. august.\n\nDu har pligt til at give os besked, hvis dine forhold ændrer sig. Har du spørgsmål, kan du ringe til os på 12 34 56 78.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'afgoerelse',
    'borger',
    'Din plads i SFO\n\nKære forældre til Liva\n\nVi har modtaget jeres ansøgning om at beholde pladsen i SFO Mælkevejen. Vi kan desværre ikke imødekomme den. I er flyttet til et andet skoledistrikt, og derfor skal pladsen bruges til et barn fra distriktet. I kan få en plads på SFO Stjernen.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nPladsanvisningen'
  ],
  [
    'afgoerelse',
    'borger',
    'Du har ret til økonomisk fripladstilskud\n\nKære Aisha\n\nVi har beregnet dit tilskud. Du skal ikke betale for pladsen i vuggestuen fra den 1. maj. Tilskuddet gælder, så længe din indkomst er under 206.000 kr. Giv os besked, hvis den ændrer sig.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nPladsanvisningen'
  ],
  [
    'tilskud',
    'forening',
    'Ansøgning om tilskud til kunstgræs\n\nKære Nørreby Boldklub\n\nI har søgt om 500.000 kr. til en ny kunstgræsbane. Byrådet har besluttet at støtte projektet med 300.000 kr. Pengene bliver udbetalt, når banen er færdig, og I har sendt os et regnskab.\n\nRing til Mia på 12 34 56 78.\n\nVenlig hilsen\nKultur og Fritid'
  ],
  [
    'tilskud',
    'forening',
    'Lokaletilskud for 2026\n\nKære kasserer i Nørreby Skakklub\n\nI får 12.400 kr. i lokaletilskud. Det er hele det beløb, I har søgt om. Pengene bliver udbetalt den 1. marts.\n\nRing til Mia på 12 34 56 78.\n\nVenlig hilsen\nKultur og Fritid'
  ],
  [
    'rykker',
    'borger',
    'Betal din regning for madservice\n\nKære Else\n\nDu har ikke betalt regningen for maden i februar. Den er på 1.120 kr. Betal senest den 4. april. Betaler du ikke, stopper vi leveringen og sender regningen til inddrivelse.\n\nRing på 12 34 56 78, hvis du har brug for en aftale.\n\nVenlig hilsen\nMadservice'
  ],
  [
    'orientering',
    'borger',
    'Byrådet har vedtaget en ny lokalplan\n\nTil grundejerne på Bakken\n\nByrådet vedtog den 3. maj lokalplan 118. Den betyder, at der kan bygges rækkehuse ved søen. Du kan klage over planen til Planklagenævnet senest den 5. juni.\n\nLæs planen på norreby.example/planer, eller ring på 12 34 56 78.\n\nVenlig hilsen\nPlan'
  ],
  [
    'orientering',
    'borger',
    'Din hjemmehjælper skifter tidspunkt\n\nKære Ove\n\nFra mandag den 2. juni kommer hjælperen kl. 9 i stedet for kl. 10. Du får den samme hjælp som før.\n\nRing på 12 34 56 78, hvis det ikke passer.\n\nVenlig hilsen\nHjemmeplejen'
  ],
  [
    'svar',
    'borger',
    'Svar på din klage over lærerens tone\n\nKære Kirsten\n\nDu har klaget over den måde, en lærer talte til din søn på. Vi har talt med læreren og med skolens leder. Vi er enige i, at tonen var forkert, og det beklager vi. Lederen ringer til dig i denne uge.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nSkoleafdelingen'
  ],
  [
    'svar',
    'borger',
    'Svar på anmodning om aktindsigt\n\nKære Poul\n\nDu har bedt om aktindsigt i alle mails om havnen. Vi kan ikke give dig aktindsigt i mails fra før 2020.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nSekretariatet'
  ],
  [
    'svar',
    'borger',
    'Svar på din klage over afslag på hjælp\n\nKære Bodil\n\nDu har klaget over, at du ikke får hjælp til indkøb. Vi har set på sagen igen og fastholder afgørelsen, fordi du selv kan gå til butikken.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nVisitationen'
  ],
  [
    'partshoering',
    'erhverv',
    'Vi overvejer at lukke køkkenet\n\nTil Grillbaren ved Havnen I/S\n\nVed tilsyn den 3. marts fandt vi mus i køkkenet. Derfor overvejer vi at forbyde virksomheden at lave mad. I har ret til at udtale jer, før vi beslutter noget. Skriv til miljoe@norreby.example senest den 10. marts. Hører vi ikke fra jer, afgør vi sagen uden jeres bemærkninger.\n\nVenlig hilsen\nMiljø'
  ],
  [
    'andet',
    'borger',
    'Tak for et godt samarbejde\n\nKære Bjarne\n\nDu går på pension efter 31 år som pedel. Vi kommer til at savne dig. Der er kaffe og kage i kantinen fredag.\n\nVenlig hilsen\nSkolelederen'
  ],
  [
    'afgoerelse',
    'borger',
    'Nørreby Kommune\nPension\nDato: 4. maj 2026\n\nAfgørelse om helbredstillæg\n\nKære Gudrun Bech\n\nDu søgte den 2. april om helbredstillæg til nye tandproteser. Vi giver dig tilskud på 85 procent af prisen. Det svarer til 6.120 kr. Vi betaler direkte til tandlægen.\n\nDu betaler selv resten, fordi tillægget højst kan dække 85 procent. Det står i pensionslovens § 14 a.\n\nDu kan klage til Ankestyrelsen. Send klagen til os senest den 2. juni 2026.\n\nVenlig hilsen\nMette Ravn, tlf. 12 34 56 78'
  ],
  [
    'afgoerelse',
    'borger',
    'Du skal flytte din campingvogn\n\nKære Ib Hald\n\nDin campingvogn har stået på vejen siden marts. Man må højst parkere en campingvogn i 24 timer på offentlig vej. Du skal derfor flytte den senest den 12. juni. Flytter du den ikke, fjerner vi den for din regning.\n\nRing på 12 34 56 78, hvis du har spørgsmål.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'afgoerelse',
    'erhverv',
    'Tilladelse til at grave i vejen\n\nTil Kabel og Rør A/S\n\nI har den 3. maj søgt om at grave i Møllevej 4-18. I får tilladelse til at grave fra den 1. til den 19. juni. I skal følge disse vilkår:\n\n- Skiltene skal stå efter planen.\n- Fortovet skal være åbent i den ene side.\n\nRing til Per på 12 34 56 78.\n\nVenlig hilsen\nVej og Park'
  ],
  [
    'afgoerelse',
    'borger',
    'Svar på ansøgning om plejevederlag\n\nKære Rikke\n\nVi har modtaget din ansøgning om plejevederlag. Vi må meddele dig, at vi ikke kan bevilge plejevederlag.\n\nDu er velkommen til at ringe til mig på 12 34 56 78.\n\nVenlig hilsen\nSanne Lund'
  ],
  [
    'partshoering',
    'borger',
    'Høringsbrev om din førtidspension\n\nKære Freddy\n\nVi har samlet oplysningerne i din sag. De ligger i Digital Post sammen med brevet. Læs dem igennem, og skriv til os, hvis noget er forkert. Vi skal have dit svar senest den 3. juli, for derefter træffer vi afgørelse.\n\nVi forventer at give dig afslag, fordi lægerne mener, at du kan arbejde nogle timer. Svarer du ikke, bruger vi oplysningerne, som de er.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nJobhuset'
  ],
  [
    'kvittering',
    'borger',
    'Din ansøgning om dagpleje er modtaget\n\nKære Stine\n\nVi har registreret Noah på ventelisten fra den 1. november. Cirka to måneder før skriver vi til dig med et tilbud om en plads.\n\nDu kan altid se din plads på ventelisten på norreby.example/plads.\n\nVenlig hilsen\nPladsanvisningen, 12 34 56 78'
  ],
  [
    'kvittering',
    'erhverv',
    'Vi har modtaget jeres anmeldelse af ny virksomhed\n\nTil Nord Anlæg ApS\nCVR 33 22 11 00\n\nTak for anmeldelsen. Vi ser på, om virksomheden kræver miljøgodkendelse, og vender tilbage senest den 5. august. I må ikke begynde, før I har hørt fra os.\n\nVenlig hilsen\nMiljø, 12 34 56 78'
  ],
  [
    'indkaldelse',
    'borger',
    'Opfølgning på din sygemelding\n\nKære Ulla\n\nVi skal tale om, hvordan det går. Derfor indkalder vi dig til en telefonsamtale fredag den 12. juni kl. 10.30. Jeg ringer til dig. Hav dine papirer fra lægen klar.\n\nDu har pligt til at deltage. Tager du ikke telefonen, kan vi stoppe dine sygedagpenge. Ring på 12 34 56 78, hvis tiden ikke passer.\n\nVenlig hilsen\nBo Lange'
  ],
  [
    'indkaldelse',
    'forening',
    'Møde om næste sæsons haltider\n\nTil alle idrætsforeninger\n\nTorsdag den 9. april kl. 18 fordeler vi haltider i mødelokale 2 på rådhuset. Hver forening kan sende to personer. Tilmeld jer til fritid@norreby.example senest den 2. april.\n\nVenlig hilsen\nKultur og Fritid'
  ],
  [
    'tilskud',
    'forening',
    'Tilsagn om støtte til sommerkoncerter\n\nKære bestyrelse i Havnens Musikforening\n\nKulturudvalget har godkendt jeres ansøgning, og foreningen får de 30.000 kr., I har søgt om. Pengene kommer den 1. maj. Efter koncerterne skal vi have et regnskab, senest den 1. oktober.\n\nRing til Ea på 12 34 56 78.\n\nVenlig hilsen\nKultur og Fritid'
  ],
  [
    'rykker',
    'borger',
    'Du har glemt at betale for dit lån på biblioteket\n\nKære Simon\n\nDu skylder 240 kr. for bøger, der er kommet for sent tilbage. Betal på bibliotekets hjemmeside senest den 4. maj. Når du skylder over 200 kr., kan du ikke låne flere bøger.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nNørreby Bibliotek'
  ],
  [
    'orientering',
    'borger',
    'Vi spuler kloakken på din vej\n\nKære beboer\n\nMandag den 8. juni spuler vi kloakken på Solvej. Det kan boble i dit toilet. Læg låget ned, og hæld en spand vand i afløbet bagefter.\n\nSpørgsmål? Ring på 12 34 56 78.\n\nVenlig hilsen\nNørreby Spildevand'
  ],
  [
    'orientering',
    'borger',
    'Information om kommunens nye takster 2026\n\nTil brugere af daginstitutioner\n\nByrådet har vedtaget taksterne for 2026. En plads i vuggestue koster 4.120 kr. om måneden fra den 1. januar. Du får en ny opkrævning i december.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nDagtilbud'
  ],
  [
    'svar',
    'borger',
    'Vedr. dit spørgsmål om byggelinje\n\nKære Arne Friis\n\nDu har spurgt, hvor tæt du må bygge på skel. I dit område gælder en lokalplan, og her er afstanden 2,5 meter. Du kan se planen på norreby.example/planer.\n\nRing til mig på 12 34 56 78.\n\nVenlig hilsen\nDitte Bro, Byg og Plan'
  ],
  [
    'svar',
    'borger',
    'Svar på din klage over ventetid\n\nKære Solveig\n\nTak for din klage. Du har ventet fire måneder på svar, og det er for længe. Det beklager vi. Vi har haft mange sager og få medarbejdere. Din sag bliver nu behandlet af Mads Holm, som ringer til dig i denne uge.\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nYdelsesservice'
  ],
  [
    'svar',
    'fagperson',
    'Svar på forespørgsel om sagsakter\n\nTil advokat Lone Winther\n\nDe har den 2. maj bedt om kopi af akterne i Deres klients sag. Akterne er vedlagt. Dokument 14 er anonymiseret.\n\nSpørgsmål kan rettes til mig på 12 34 56 78.\n\nMed venlig hilsen\nFamilieafdelingen'
  ]
]

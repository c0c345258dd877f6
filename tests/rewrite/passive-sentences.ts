/** Passives and the first active that is offered for each. */
export const activeSentences: ReadonlyArray<readonly [before: string, after: string]> = [
  ['Vi ved, at sagen behandles af nævnet.', 'Vi ved, at nævnet behandler sagen.'],
  ['Vi oplyser, at klagen er blevet afvist af ministeriet.', 'Vi oplyser, at ministeriet har afvist klagen.'],
  ['I morgen behandles sagen af udvalget.', 'I morgen behandler udvalget sagen.'],
  ['I morgen behandles sagen.', 'I morgen behandler vi sagen.'],
  ['I går blev sagen behandlet af byrådet.', 'I går behandlede byrådet sagen.'],
  ['Derfor kan sagen ikke behandles af nævnet i dag.', 'Derfor kan nævnet ikke behandle sagen i dag.'],
  ['Derfor udbetales pengene ikke.', 'Derfor udbetaler vi ikke pengene.'],
  ['Derfor udbetales de ikke.', 'Derfor udbetaler vi dem ikke.'],
  ['Derfor kan de ikke udbetales.', 'Derfor kan vi ikke udbetale dem.'],
  ['Han blev anmeldt af naboen.', 'Naboen anmeldte ham.'],
  ['Hun er blevet undersøgt af en speciallæge.', 'En speciallæge har undersøgt hende.'],
  ['Jeg blev kontaktet af politiet.', 'Politiet kontaktede mig.'],
  ['Vi blev orienteret af skolen.', 'Skolen orienterede os.'],
  ['Nøglen blev afleveret af ham.', 'Han afleverede nøglen.'],
  ['Skuret blev revet ned af stormen.', 'Stormen rev skuret ned.'],
  ['Skemaet skal udfyldes af dig.', 'Du skal udfylde skemaet.'],
  ['Regningen skal betales senest den 3. juni.', 'Du skal betale regningen senest den 3. juni.'],
  ['Regningen skal ikke betales endnu.', 'Du skal ikke betale regningen endnu.'],
  ['Cykler må ikke stilles foran døren.', 'Du må ikke stille cykler foran døren.'],
  ['Affaldet skal sorteres.', 'Du skal sortere affaldet.'],
  ['Der skal betales et gebyr på 300 kr.', 'Du skal betale et gebyr på 300 kr.'],
  ['Der kan søges om tilskud hele året.', 'Du kan søge om tilskud hele året.'],
  ['Der skal vedlægges en kopi af dit pas.', 'Du skal vedlægge en kopi af dit pas.'],
  ['Der gives ikke tilskud til møbler.', 'Vi giver ikke tilskud til møbler.'],
  ['Der kan ikke gives tilladelse til et skur.', 'Vi kan ikke give tilladelse til et skur.'],
  ['Der vil blive opsat skilte i maj.', 'Vi vil opsætte skilte i maj.'],
  ['Der er blevet taget en prøve.', 'Vi har taget en prøve.'],
  ['Der må ikke spilles musik efter kl. 22.', 'Du må ikke spille musik efter kl. 22.'],
  ['Skal der betales gebyr?', 'Skal du betale gebyr?'],
  ['Hvornår udbetales pengene?', 'Hvornår udbetaler vi pengene?'],
  ['Hvornår bliver pengene udbetalt?', 'Hvornår udbetaler vi pengene?'],
  ['Bliver sagen genoptaget?', 'Genoptager vi sagen?'],
  ['Bliver sagen genoptaget, får du besked.', 'Genoptager vi sagen, får du besked.'],
  ['Godkendes planen, går arbejdet i gang.', 'Godkender vi planen, går arbejdet i gang.'],
  ['Når ansøgningen er blevet behandlet, får du svar.', 'Når vi har behandlet ansøgningen, får du svar.'],
  ['Det hus, hvor mødet holdes, ligger på Søvej.', 'Det hus, hvor vi holder mødet, ligger på Søvej.'],
  ['Afgørelsen kan påklages til Ankestyrelsen.', 'Du kan påklage afgørelsen til Ankestyrelsen.'],
  ['Afgørelsen kan indbringes for domstolene.', 'Du kan indbringe afgørelsen for domstolene.'],
  ['Du kan blive bedt om at vise pas.', 'Vi kan bede dig om at vise pas.'],
  ['Du bliver bedt om at sende en kopi.', 'Vi beder dig om at sende en kopi.'],
  ['Du bedes sende skemaet til os.', 'Send skemaet til os.'],
  ['Lejen betales af din ægtefælle.', 'Din ægtefælle betaler lejen.'],
  ['Mødet blev flyttet af formanden til torsdag.', 'Formanden flyttede mødet til torsdag.'],
  ['Klagen sendes videre til Ankestyrelsen.', 'Vi sender klagen videre til Ankestyrelsen.'],
  ['Tilskuddet trækkes fra.', 'Vi trækker tilskuddet fra.'],
  ['Beløbet bliver trukket af din løn.', 'Vi trækker beløbet af din løn.'],
  ['Beløbet beregnes af indtægten.', 'Vi beregner beløbet af indtægten.'],
  ['Sagen udsættes af samme grund.', 'Vi udsætter sagen af samme grund.'],
  ['Ingen ansøgninger behandles i juli.', 'Vi behandler ingen ansøgninger i juli.'],
  ['Ændringer skal meddeles os snarest.', 'Du skal meddele os ændringer snarest.'],
  ['Du tilbydes en plads i Mælkebøtten.', 'Vi tilbyder dig en plads i Mælkebøtten.'],
  [
    'Dit barn er blevet tilbudt en plads af pladsanvisningen.',
    'Pladsanvisningen har tilbudt dit barn en plads.'
  ],
  ['Ejeren pålægges at fjerne skuret.', 'Vi pålægger ejeren at fjerne skuret.'],
  ['Ejeren blev pålagt af kommunen at fjerne skuret.', 'Kommunen pålagde ejeren at fjerne skuret.'],
  ['Hvilke sager behandles i maj?', 'Hvilke sager behandler vi i maj?'],
  ['Vejen blev spærret af politiet og brandvæsenet.', 'Politiet og brandvæsenet spærrede vejen.'],
  [
    'Planen blev udarbejdet af medarbejderen i afdelingen for byggeri.',
    'Medarbejderen udarbejdede planen i afdelingen for byggeri.'
  ],
  ['Vandet lukkes kl. 9.', 'Vi lukker vandet kl. 9.'],
  [
    'Vejen bliver spærret for al kørsel mellem kl. 7 og 16.',
    'Vi spærrer vejen for al kørsel mellem kl. 7 og 16.'
  ],
  ['Pladsen gives til en anden.', 'Vi giver pladsen til en anden.'],
  ['Pladsen blev givet til en anden af klubben.', 'Klubben gav pladsen til en anden.'],
  ['Regnskabet bør gennemses af en revisor.', 'En revisor bør gennemse regnskabet.'],
  ['Regnskabet bør blive gennemset af en revisor.', 'En revisor bør gennemse regnskabet.'],
  ['Sagen var blevet behandlet af retten.', 'Retten havde behandlet sagen.'],
  ['Sagen burde være blevet behandlet af retten.', 'Retten burde have behandlet sagen.'],
  ['Hjælpen kunne ikke bevilges af afdelingen.', 'Afdelingen kunne ikke bevilge hjælpen.'],
  ['Hunden skal føres i snor af ejeren.', 'Ejeren skal føre hunden i snor.'],
  [
    'Prøver skal udtages af et akkrediteret laboratorium.',
    'Et akkrediteret laboratorium skal udtage prøver.'
  ],
  ['Kontrollen udføres af tilsynsmyndigheden.', 'Tilsynsmyndigheden udfører kontrollen.'],
  ['Skolen lukkes.', 'Vi lukker skolen.'],
  ['Skolen bliver lukket ned.', 'Vi lukker skolen ned.'],
  ['Du indkaldes hermed til en samtale.', 'Vi indkalder dig hermed til en samtale.'],
  ['Du anmodes om at svare inden fredag.', 'Vi anmoder dig om at svare inden fredag.'],
  ['Vinduerne skal males af lejeren hvert femte år.', 'Lejeren skal male vinduerne hvert femte år.'],
  ['Vinduerne skal vaskes af lejeren to gange om året.', 'Lejeren skal vaske vinduerne to gange om året.'],
  ['Oplysningerne videregives ikke til andre.', 'Vi videregiver ikke oplysningerne til andre.'],
  ['Det er vigtigt, at skemaet udfyldes korrekt.', 'Det er vigtigt, at du udfylder skemaet korrekt.'],
  ['Vi kræver, at affaldet sorteres af lejerne.', 'Vi kræver, at lejerne sorterer affaldet.'],
  [
    'Træerne langs stien vil blive fældet af Vej og Park i februar.',
    'Vej og Park vil fælde træerne langs stien i februar.'
  ],
  [
    'Din klage over støjen er blevet sendt videre til Miljøstyrelsen.',
    'Vi har sendt din klage over støjen videre til Miljøstyrelsen.'
  ],
  [
    'Legepladsen blev åbnet af borgmesteren den 3. maj 2024.',
    'Borgmesteren åbnede legepladsen den 3. maj 2024.'
  ],
  [
    'Affaldet afhentes af renovationsselskabet hver torsdag.',
    'Renovationsselskabet afhenter affaldet hver torsdag.'
  ],
  [
    'Fristen kan forlænges af udvalget i særlige tilfælde.',
    'Udvalget kan forlænge fristen i særlige tilfælde.'
  ],
  [
    'Udgiften dækkes af din forsikring, hvis skaden er anmeldt.',
    'Din forsikring dækker udgiften, hvis skaden er anmeldt.'
  ],
  ['Projektet støttes af EU.', 'EU støtter projektet.'],
  ['Ruten køres af Movia.', 'Movia kører ruten.'],
  ['Nøglerne udleveres af viceværten på Lindevej 4.', 'Viceværten på Lindevej 4 udleverer nøglerne.'],
  [
    'Medicinen gives af sygeplejersken to gange om dagen.',
    'Sygeplejersken giver medicinen to gange om dagen.'
  ],
  ['Sagen var blevet oplyst af Jobcenter Nørreby.', 'Jobcenter Nørreby havde oplyst sagen.'],
  [
    'Ejendommen er blevet vurderet af Vurderingsstyrelsen til 2.450.000 kr.',
    'Vurderingsstyrelsen har vurderet ejendommen til 2.450.000 kr.'
  ],
  [
    'Adressen bliver ændret af Folkeregisteret senest den 5. marts.',
    'Folkeregisteret ændrer adressen senest den 5. marts.'
  ],
  ['Rotterne bekæmpes af skadedyrsfirmaet Bo & Søn A/S.', 'Skadedyrsfirmaet Bo & Søn A/S bekæmper rotterne.'],
  ['Bilen blev bjærget af Falck.', 'Falck bjærgede bilen.'],
  ['Pladsen kan opsiges med en måneds varsel.', 'Du kan opsige pladsen med en måneds varsel.'],
  ['Gebyret kan ikke betales kontant.', 'Du kan ikke betale gebyret kontant.'],
  [
    'Vi har aftalt, at nøglen afleveres af naboen på fredag.',
    'Vi har aftalt, at naboen afleverer nøglen på fredag.'
  ],
  [
    'Da klagen blev modtaget af nævnet, var fristen udløbet.',
    'Da nævnet modtog klagen, var fristen udløbet.'
  ],
  [
    'Hvis du bliver indkaldt til et møde, skal du møde op.',
    'Hvis vi indkalder dig til et møde, skal du møde op.'
  ],
  [
    'De veje, der bliver berørt af arbejdet, er vist på kortet.',
    'De veje, som arbejdet berører, er vist på kortet.'
  ],
  ['Boligen tildeles efter venteliste.', 'Vi tildeler boligen efter venteliste.'],
  ['Du er blevet tildelt en bolig på Parkvej.', 'Vi har tildelt dig en bolig på Parkvej.'],
  ['Du tildeles en kontaktperson af jobcentret.', 'Jobcentret tildeler dig en kontaktperson.'],
  ['Rådgivningen ydes af frivillige.', 'Frivillige yder rådgivningen.'],
  ['Der ydes tilskud af staten til arbejdet.', 'Staten yder tilskud til arbejdet.'],
  ['Derfor bliver der ikke udbetalt penge i maj.', 'Derfor udbetaler vi ikke penge i maj.'],
  ['Derfor skal der vedlægges dokumentation.', 'Derfor skal du vedlægge dokumentation.'],
  [
    'Når der er blevet truffet en afgørelse, får du besked.',
    'Når vi har truffet en afgørelse, får du besked.'
  ],
  ['I Nørreby indsamles batterier i røde kasser.', 'I Nørreby indsamler vi batterier i røde kasser.'],
  ['Hermed bevilges du hjælp til rengøring.', 'Hermed bevilger vi dig hjælp til rengøring.'],
  ['Måske bliver mødet aflyst.', 'Måske aflyser vi mødet.'],
  [
    'Din bolig bliver besigtiget af en konsulent, og du får svar i uge 20.',
    'En konsulent besigtiger din bolig, og du får svar i uge 20.'
  ],
  ['Vinduerne må ikke åbnes.', 'Vi må ikke åbne vinduerne.'],
  ['Haveaffald skal afleveres på genbrugspladsen.', 'Du skal aflevere haveaffald på genbrugspladsen.'],
  ['Kvitteringen skal vises til chaufføren.', 'Du skal vise kvitteringen til chaufføren.'],
  ['Begge ansøgninger blev afvist af udvalget.', 'Udvalget afviste begge ansøgninger.'],
  ['Også din ansøgning bliver behandlet i maj.', 'Vi behandler også din ansøgning i maj.'],
  ['Sagen føres af Kammeradvokaten.', 'Kammeradvokaten fører sagen.'],
  ['Skemaet sendes til dig i maj.', 'Vi sender skemaet til dig i maj.'],
  ['Sagen er blevet udsat flere gange.', 'Vi har udsat sagen flere gange.'],
  ['Mødet er blevet aflyst af lærerne.', 'Lærerne har aflyst mødet.'],
  ['Beslutningen træffes af borgmesteren.', 'Borgmesteren træffer beslutningen.'],
  ['Lejemålet kan ophæves af udlejeren uden varsel.', 'Udlejeren kan ophæve lejemålet uden varsel.'],
  ['Græsset slås af gartneren hver uge.', 'Gartneren slår græsset hver uge.'],
  ['Beløbet bliver sat ind på din konto.', 'Vi sætter beløbet ind på din konto.'],
  ['Sneen ryddes af grundejeren.', 'Grundejeren rydder sneen.'],
  ['Fortovet skal saltes.', 'Vi skal salte fortovet.'],
  ['Du må forvente, at beløbet modregnes.', 'Du må forvente, at vi modregner beløbet.'],
  ['Vi beklager, at du ikke blev informeret.', 'Vi beklager, at vi ikke informerede dig.'],
  ['Vi håber, at fejlen snart bliver rettet af firmaet.', 'Vi håber, at firmaet snart retter fejlen.'],
  [
    'Jeg kan oplyse, at sagen ikke længere behandles her.',
    'Jeg kan oplyse, at vi ikke længere behandler sagen her.'
  ],
  ['Sagen behandles ikke længere af os.', 'Vi behandler ikke længere sagen.'],
  ['Sagen behandles ikke længere.', 'Vi behandler ikke længere sagen.'],
  ['Sagen er endnu ikke blevet behandlet.', 'Vi har endnu ikke behandlet sagen.'],
  ['Som regel behandles sagen inden tre uger.', 'Som regel behandler vi sagen inden tre uger.'],
  ['Sagen behandles som regel inden tre uger.', 'Vi behandler sagen som regel inden tre uger.'],
  ['Sagen behandles altid af to medarbejdere.', 'To medarbejdere behandler altid sagen.'],
  ['Brevet blev skrevet af min kollega.', 'Min kollega skrev brevet.'],
  ['Taget blev lagt om i foråret.', 'Vi lagde taget om i foråret.'],
  ['Taget blev lagt om af en tømrer i foråret.', 'En tømrer lagde taget om i foråret.'],
  ['Der bliver holdt fest på skolen den 20. juni.', 'Vi holder fest på skolen den 20. juni.'],
  ['Der var blevet aftalt en tid.', 'Vi havde aftalt en tid.'],
  ['Til august åbnes den nye børnehave af borgmesteren.', 'Til august åbner borgmesteren den nye børnehave.'],
  ['Fra nytår hæves taksten til 400 kr.', 'Fra nytår hæver vi taksten til 400 kr.'],
  [
    'Dine oplysninger bliver slettet af systemet efter fem år.',
    'Systemet sletter dine oplysninger efter fem år.'
  ],
  ['Dit kørekort er blevet inddraget af politiet.', 'Politiet har inddraget dit kørekort.'],
  ['Dit pas kan ikke udleveres uden legitimation.', 'Vi kan ikke udlevere dit pas uden legitimation.'],
  ['Dit pas kan afhentes i Borgerservice.', 'Du kan afhente dit pas i Borgerservice.'],
  ['Du kan blive trukket i løn.', 'Vi kan trække dig i løn.'],
  ['I er blevet bevilget 5.000 kr.', 'Vi har bevilget jer 5.000 kr.'],
  ['Foreningen er blevet bevilget 5.000 kr.', 'Vi har bevilget foreningen 5.000 kr.'],
  ['Hun blev kørt på hospitalet.', 'Vi kørte hende på hospitalet.'],
  ['Det blev lovet af formanden.', 'Formanden lovede det.'],
  ['Det blev hentet af en chauffør.', 'En chauffør hentede det.'],
  ['De bliver undervist i dansk af en lærer.', 'En lærer underviser Dem i dansk.'],
  ['Fejlen kan rettes af dig selv.', 'Du kan selv rette fejlen.'],
  ['Ansøgningen kan først behandles i maj.', 'Vi kan først behandle ansøgningen i maj.'],
  ['Afgørelsen blev ikke begrundet.', 'Vi begrundede ikke afgørelsen.'],
  ['Reglerne administreres af Udbetaling Danmark.', 'Udbetaling Danmark administrerer reglerne.'],
  ['Reglerne er blevet strammet af regeringen.', 'Regeringen har strammet reglerne.'],
  ['Ordningen finansieres af staten og regionen.', 'Staten og regionen finansierer ordningen.'],
  ['Varmen blev slukket af vandværket kl. 14.', 'Vandværket slukkede varmen kl. 14.'],
  [
    'Kontoen er blevet spærret af banken på grund af misbrug.',
    'Banken har spærret kontoen på grund af misbrug.'
  ],
  ['Mad og drikke må ikke medbringes.', 'Du må ikke medbringe mad og drikke.'],
  ['Mobiltelefoner skal slukkes under prøven.', 'Du skal slukke mobiltelefoner under prøven.'],
  ['Kvitteringen bedes gemt.', 'Gem kvitteringen.'],
  ['Kvitteringen bedes medbragt til mødet.', 'Medbring kvitteringen til mødet.'],
  ['Børnene bedes medbringe tøj til skift.', 'Vi beder børnene om at medbringe tøj til skift.'],
  ['Man bedes holde hunden i snor.', 'Hold hunden i snor.'],
  ['I bedes sende regnskabet senest den 1. maj.', 'Send regnskabet senest den 1. maj.'],
  ['De bedes møde på rådhuset kl. 10.', 'Mød på rådhuset kl. 10.'],
  ['Hvis du er syg, bedes du ringe til os.', 'Hvis du er syg, skal du ringe til os.'],
  ['Inden mødet bedes du læse planen.', 'Inden mødet skal du læse planen.'],
  ['Affald bedes lagt i containeren.', 'Læg affald i containeren.'],
  ['Vi beder om, at bilen flyttes.', 'Vi beder om, at du flytter bilen.'],
  ['Når bilen er blevet flyttet, fejer vi vejen.', 'Når vi har flyttet bilen, fejer vi vejen.'],
  ['Fordi broen repareres, er vejen lukket.', 'Fordi vi reparerer broen, er vejen lukket.'],
  ['Vi ved ikke, om broen åbnes af ministeren.', 'Vi ved ikke, om ministeren åbner broen.'],
  ['Den løsning, der vælges af byrådet, bliver dyr.', 'Den løsning, som byrådet vælger, bliver dyr.'],
  ['Den sag, som nu behandles af retten, er svær.', 'Den sag, som retten nu behandler, er svær.'],
  [
    'Det møde, der skulle holdes af bestyrelsen, er aflyst.',
    'Det møde, som bestyrelsen skulle holde, er aflyst.'
  ],
  [
    'Det regnskab, som ikke er blevet godkendt af revisoren, er vedlagt.',
    'Det regnskab, som revisoren ikke har godkendt, er vedlagt.'
  ],
  ['Nogle sager behandles af to nævn.', 'To nævn behandler nogle sager.'],
  ['Hver sag vurderes af en sagsbehandler.', 'En sagsbehandler vurderer hver sag.'],
  [
    'Beløbet på 4.500 kr. overføres til din NemKonto den 30. juni.',
    'Vi overfører beløbet på 4.500 kr. til din NemKonto den 30. juni.'
  ],
  [
    'Beløbet overføres af kommunen til din NemKonto den 30. juni.',
    'Kommunen overfører beløbet til din NemKonto den 30. juni.'
  ],
  ['{{Navn}} kontaktes af en medarbejder.', 'En medarbejder kontakter {{Navn}}.'],
  ['Sagen føres af advokat Bo Lund.', 'Advokat Bo Lund fører sagen.'],
  ['Sagen behandles af Team Børn & Unge.', 'Team Børn & Unge behandler sagen.'],
  ['Arbejdet blev udført af et firma.', 'Et firma udførte arbejdet.'],
  ['Prisen fastsættes frit af udlejeren.', 'Udlejeren fastsætter prisen frit.'],
  ['Prisen fastsættes hvert år af byrådet.', 'Byrådet fastsætter prisen hvert år.'],
  ['Sagen blev desværre ikke behandlet af nævnet i tide.', 'Nævnet behandlede desværre ikke sagen i tide.'],
  ['Sagen vil ikke blive behandlet af nævnet i år.', 'Nævnet vil ikke behandle sagen i år.'],
  ['Skal regningen betales af mig?', 'Skal jeg betale regningen?'],
  ['Kan skemaet udfyldes af min datter?', 'Kan min datter udfylde skemaet?'],
  ['Blev brevet sendt af kommunen?', 'Sendte kommunen brevet?'],
  ['Er sagen blevet behandlet af nævnet?', 'Har nævnet behandlet sagen?'],
  ['Hvorfor blev sagen ikke behandlet af nævnet?', 'Hvorfor behandlede nævnet ikke sagen?'],
  ['Skulle pengene ikke blive udbetalt, så ring.', 'Skulle vi ikke udbetale pengene, så ring.'],
  [
    'Vi har modtaget din klage, og den vil blive behandlet af nævnet.',
    'Vi har modtaget din klage, og nævnet vil behandle den.'
  ],
  ['Der blev ikke fundet skimmelsvamp.', 'Vi fandt ikke skimmelsvamp.'],
  [
    'Vi skriver til dig, fordi din ansøgning er blevet behandlet af udvalget.',
    'Vi skriver til dig, fordi udvalget har behandlet din ansøgning.'
  ],
  [
    'Da du ikke har svaret, afgøres sagen på det grundlag, vi har.',
    'Da du ikke har svaret, afgør vi sagen på det grundlag, vi har.'
  ],
  [
    'Hvis du ikke svarer, bliver sagen lukket af kommunen den 1. maj.',
    'Hvis du ikke svarer, lukker kommunen sagen den 1. maj.'
  ],
  ['Selv om du har klaget, skal regningen betales.', 'Selv om du har klaget, skal du betale regningen.'],
  [
    'Du skal være opmærksom på, at hjælpen kan nedsættes af kommunen, hvis du flytter.',
    'Du skal være opmærksom på, at kommunen kan nedsætte hjælpen, hvis du flytter.'
  ],
  [
    'Tilskuddet udbetales til den konto, som du har oplyst.',
    'Vi udbetaler tilskuddet til den konto, som du har oplyst.'
  ],
  [
    'Tilskuddet udbetales kun, hvis regnskabet er godkendt.',
    'Vi udbetaler kun tilskuddet, hvis regnskabet er godkendt.'
  ],
  [
    'Prisen reguleres hvert år den 1. januar efter en fast sats.',
    'Vi regulerer prisen hvert år den 1. januar efter en fast sats.'
  ],
  [
    'Regnskabet, som I har sendt os, er blevet gennemgået af revisionen.',
    'Revisionen har gennemgået regnskabet, som I har sendt os.'
  ],
  ['Mødet ledes af formanden eller næstformanden.', 'Formanden eller næstformanden leder mødet.'],
  ['Udgiften til vask betales af dig selv.', 'Du betaler selv udgiften til vask.'],
  ['Udgifterne til tolk betales ikke af kommunen.', 'Kommunen betaler ikke udgifterne til tolk.'],
  ['Udgiften deles af ejeren og kommunen.', 'Ejeren og kommunen deler udgiften.'],
  ['Ledige pladser tilbydes efter tur.', 'Vi tilbyder ledige pladser efter tur.'],
  ['Du gives hermed tilladelse til at bygge.', 'Vi giver dig hermed tilladelse til at bygge.'],
  ['Der gives hermed tilladelse til at bygge.', 'Vi giver hermed tilladelse til at bygge.'],
  ['Der gives dig hermed tilladelse til at bygge.', 'Vi giver dig hermed tilladelse til at bygge.'],
  ['Det besluttes på mødet.', 'Vi beslutter det på mødet.'],
  ['Dette besluttes af udvalget.', 'Udvalget beslutter dette.'],
  ['Denne afgørelse er blevet truffet af udvalget.', 'Udvalget har truffet denne afgørelse.'],
  ['Det, der besluttes af udvalget, gælder.', 'Det, som udvalget beslutter, gælder.'],
  ['På vores hjemmeside kan skemaet hentes.', 'På vores hjemmeside kan du hente skemaet.'],
  ['Nedenfor beskrives reglerne af juristen.', 'Nedenfor beskriver juristen reglerne.'],
  ['Hermed sendes en kopi af afgørelsen.', 'Hermed sender vi en kopi af afgørelsen.'],
  ['Fra den 1. maj bliver affaldet hentet om mandagen.', 'Fra den 1. maj henter vi affaldet om mandagen.'],
  [
    'Fra den 1. maj bliver affaldet hentet om mandagen af et nyt firma.',
    'Fra den 1. maj henter et nyt firma affaldet om mandagen.'
  ],
  ['I perioden 3.-7. juni spærres vejen.', 'I perioden 3.-7. juni spærrer vi vejen.'],
  ['Mandag den 3. juni fejes gaden.', 'Mandag den 3. juni fejer vi gaden.'],
  ['Mandag den 3. juni fejes gaden af kommunen.', 'Mandag den 3. juni fejer kommunen gaden.'],
  ['Torsdag afhentes papir.', 'Torsdag afhenter vi papir.'],
  ['To gange om året renses tagrenderne af viceværten.', 'To gange om året renser viceværten tagrenderne.'],
  ['Alle vinduer pudses af et firma.', 'Et firma pudser alle vinduer.'],
  ['Et nyt skema udfyldes af borgeren.', 'Borgeren udfylder et nyt skema.'],
  [
    'Nye borgere indkaldes af Jobcenter Nørreby til en samtale.',
    'Jobcenter Nørreby indkalder nye borgere til en samtale.'
  ],
  ['Personer med handicap tilbydes kørsel.', 'Vi tilbyder personer med handicap kørsel.'],
  ['Unge under 18 år kan ikke optages.', 'Vi kan ikke optage unge under 18 år.'],
  ['Hunde, katte og andre dyr registreres af politiet.', 'Politiet registrerer hunde, katte og andre dyr.'],
  [
    'Biblioteket, hallen og svømmehallen lukkes i juli.',
    'Vi lukker biblioteket, hallen og svømmehallen i juli.'
  ],
  ['Hallen bliver gjort klar til brug.', 'Vi gør hallen klar til brug.'],
  ['Vejen gøres bredere.', 'Vi gør vejen bredere.'],
  ['Taksten sættes ned.', 'Vi sætter taksten ned.'],
  ['Taksten er blevet sat ned af byrådet.', 'Byrådet har sat taksten ned.'],
  [
    'Afgiften kan sættes ned af kommunen, hvis du søger om det.',
    'Kommunen kan sætte afgiften ned, hvis du søger om det.'
  ],
  ['Afgiften vil blive sat ned fra nytår.', 'Vi vil sætte afgiften ned fra nytår.'],
  ['Fejlen er blevet gjort god igen.', 'Vi har gjort fejlen god igen.'],
  ['Du kan blive pålagt en bøde af politiet.', 'Politiet kan pålægge dig en bøde.'],
  ['Du pålægges en bøde.', 'Vi pålægger dig en bøde.'],
  ['Ejeren skal pålægges en bøde.', 'Vi skal pålægge ejeren en bøde.'],
  ['Han blev holdt tilbage af politiet.', 'Politiet holdt ham tilbage.'],
  ['Vi er blevet enige om, at sagen lukkes.', 'Vi er blevet enige om, at vi lukker sagen.'],
  ['I skal være klar, når brønden tømmes af firmaet.', 'I skal være klar, når firmaet tømmer brønden.'],
  ['Må der grilles på altanen?', 'Må du grille på altanen?'],
  ['Vil pengene blive udbetalt før jul?', 'Vil vi udbetale pengene før jul?'],
  ['Er der blevet taget billeder?', 'Har vi taget billeder?'],
  ['Bliver der serveret mad?', 'Serverer vi mad?'],
  ['Blev du kontaktet af skolen?', 'Kontaktede skolen dig?'],
  ['Er du blevet kontaktet af skolen?', 'Har skolen kontaktet dig?'],
  ['Har du spørgsmål, kan de stilles til os.', 'Har du spørgsmål, kan du stille dem til os.'],
  ['Spørgsmål til planen kan stilles på mødet.', 'Du kan stille spørgsmål til planen på mødet.'],
  ['Du opfordres til at deltage.', 'Vi opfordrer dig til at deltage.'],
  [
    'Beboerne opfordres af kommunen til at spare på vandet.',
    'Kommunen opfordrer beboerne til at spare på vandet.'
  ],
  ['Forældrene bliver bedt af skolen om at hente børnene.', 'Skolen beder forældrene om at hente børnene.'],
  ['Familien hjælpes af en støtteperson.', 'En støtteperson hjælper familien.'],
  ['Mandag den 3. juni fejes gaden.', 'Mandag den 3. juni fejer vi gaden.'],
  ['Mandag den 3. juni bliver gaden fejet af kommunen.', 'Mandag den 3. juni fejer kommunen gaden.'],
  ['To gange om året renses tagrenderne af viceværten.', 'To gange om året renser viceværten tagrenderne.'],
  ['Torsdag afhentes papir.', 'Torsdag afhenter vi papir.'],
  ['Den 1. maj lukkes skolen.', 'Den 1. maj lukker vi skolen.'],
  ['Næste år hæves taksten.', 'Næste år hæver vi taksten.'],
  ['Hvert år udskiftes 20 bænke.', 'Hvert år udskifter vi 20 bænke.'],
  ['Sidste sommer blev vejen asfalteret.', 'Sidste sommer asfalterede vi vejen.'],
  ['Denne uge behandles 20 sager.', 'Denne uge behandler vi 20 sager.']
]

/** Passives that no active may be offered for: it would be wrong, unclear or no Danish. */
export const untouchedSentences: ReadonlyArray<string> = [
  'Kopien bedes vedlagt ansøgningen.',
  'Gebyret opkræves af alle husejere.',
  'Arbejdet udføres af hensyn til sikkerheden i maj.',
  'De borde og stole, I stiller ud, skal tages ind om natten.',
  'Alle ansøgninger behandles ikke.',
  'Ingen sager kan behandles i juli.',
  'Arbejdet forventes afsluttet i juni.',
  'Arbejdet forventes at vare en uge.',
  'Sagen er blevet oplyst og afgjort.',
  'Det vurderes, at du har ret til hjælp.',
  'Det blev besluttet af byrådet at lukke skolen.',
  'Sagen afgøres af et nævn, der består af tre dommere.',
  'Sagen afgøres af nævnet, som består af tre dommere.',
  'Sagen afgøres af retten (se bilag 2).',
  'Barnet hentes af sin mor.',
  'Din sag er desværre blevet forsinket.',
  'Cyklen blev stjålet i nat.',
  'Du kan se på kortet, hvilke veje der bliver berørt.',
  'Den medarbejder, som sagen behandles af, er syg.',
  'Svaret ventes af kommunen i maj.',
  'Dit barn tilbydes hjælp af en talepædagog.',
  'Der er blevet klaget over afgørelsen af naboen.',
  'Der blev holdt et møde af beboerne i går.',
  'Hver morgen hentes børnene af en bus.',
  'Det kan ikke udelukkes, at prisen stiger.',
  'Ingen af ansøgningerne blev godkendt.',
  'Mange sager behandles ikke af nævnet.',
  'Skemaet sendes til Borgerservice.',
  'Skemaet sendes til os.',
  'Der er ikke blevet betalt husleje i maj.',
  'Hun blev kørt på hospitalet af en ambulance.',
  'Lejekontrakten skal underskrives af dig og din udlejer.',
  'Blanketten skal vedlægges kvitteringer.',
  'Du bedes ikke svare på denne mail.',
  'Biler bedes ikke parkeret foran porten.',
  'Intet blev besluttet på mødet.',
  'Hvordan beregnes min hjælp?',
  'De ledige pladser tilbydes de ældste børn først.',
  'Det aftales med lægen, hvor ofte du skal komme.',
  'Børn under tre år passes af dagplejere eller i vuggestuer.',
  'Hegnet må højst være to meter og skal males sort.',
  'Bøden pålægges ejeren.',
  'Jeg er blevet lovet en plads af lederen.',
  'Hver torsdag afhentes papir af firmaet.'
]

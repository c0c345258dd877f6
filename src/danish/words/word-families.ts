/**
 * Words that letters use for the same thing, a family a line: what one writer calls `fremsende` another calls `sende`.
 * A family says no more than that a sentence with the one may retell a sentence with the other; it is no advice, and
 * its words are no synonyms. Dictionary forms; a word may stand in several families.
 */
const lines = `
sende indsende fremsende tilsende indgive indlevere aflevere oversende videresende returnere sendes videre post hænde afsendelse udlevere udsende
få modtage modtagelse tildele fik opnå tilgå
give yde ydelse meddele tildele bevilge bevilling imødekomme tilstå tilkende få udbetale udlevere tilskud støtte hjælp ja
betale betaling indbetale indbetaling afholde erlægge udgift afregne regning egenbetaling opkræve opkrævning koste pris takst gebyr udgøre gratis afvikle afdrag tjene
udbetale udbetaling penge beløb give overføre gebyr betaling
tilbagebetale tilbagebetaling tilbage refundere refusion
oplyse oplysning meddele meddelelse underrette underretning orientere orientering informere information fortælle besked sige skrive redegøre svar melde give varsel varsle bekendt forelægge forklare nævne anføre præcisere vide
melde anmelde anmeldelse indberette indberetning underrette registrere tilmelde tilmelding
svar svare besvare besvarelse reagere høre tilbagemelding
spørge spørgsmål henvende henvendelse kontakte kontakt ringe telefon skrive mail tlf
bede anmode anmodning bedes ønske begære begæring opfordre
ansøge ansøgning søge andragende ansøger
klage klageadgang påklage indbringe anke klager uenig rekurs indsigelse
vurdere vurdering skøn skønne bedømme bedømmelse se kigge mene finde undersøge konstatere
afgørelse afgøre beslutte beslutning bestemme træffe vedtage vedtagelse afslutte sagsbehandling
behandle behandling sagsbehandling afgøre svar færdigbehandle
undersøge undersøgelse kontrollere kontrol tjekke gennemgå gennemgang tilse tilsyn eftersyn efterprøve besigtige se revurdering
begynde begyndelse påbegynde påbegyndelse starte start iværksætte igangsætte indlede opstart gang gå indtræde træde
slutte slut afslutte afslutning ophøre ophør standse stoppe stop udløb udløbe ende færdig færdigmelding bortfalde gå forløbe holde op
bortfalde bortfald miste mister gælde ophøre frafalde slette stoppe væk
gælde gyldig gyldighed omfatte virkning ikrafttræde udløbe anvendelse
ændre ændring forandre forandring omlægge omlægning regulere ny anden omlægning
forhøje forhøjelse stige stigning hæve dyr mere øge
nedsætte nedsættelse sænke reducere reduktion mindre lav ned fradrag fratrække trække mindske
forlænge forlængelse udsætte udsættelse udskyde lang længe tid
bruge brug anvende anvendelse benytte udnytte udnyttelse
bygge byggeri opføre opførelse etablere etablering rejse stille opstille opstilling lave anlægge bygning hus byggearbejde
fjerne nedrive rydde bortskaffe bortskaffelse slette flytte væk tage af
arbejde job beskæftigelse ansættelse erhverv arbejdsplads
arbejdsløs ledig ledighed
bo bopæl bolig adresse hjem hjemsted opholde ophold bosat beboer folkeregisteradresse bosætte ejendom
flytte fraflytte fraflytning tilflytte flytning udrejse
husstand familie samlever ægtefælle gift hjem husstandsindkomst
barn børn søn datter elev
forælder forældre mor far forældremyndighed
indkomst indtægt tjene løn lønseddel
formue opsparing
økonomi økonomisk penge råd
tilladelse tillade lov må godkende godkendelse samtykke dispensation dispensere fravige ret
godkende godkendelse sige ja acceptere accept imødekomme
afslå afslag nej afvise afvisning imødekomme
forbyde forbud forbudt må
pligt forpligte forpligtelse påhvile skulle obligatorisk påbyde påbud krav kræve pålægge
krav kræve betingelse betinge forudsætte forudsætning vilkår opfylde skulle fordre
retlig jura juridisk ret
samtykke ja tilladelse lov sige
lade tillade lov
ret berettige rettighed kunne adgang lov hjemmel
frist tidsfrist dato senest tid
mangle manglende ufuldstændig udestå fyldestgørende
fuldstændig alt hel komplet fyldestgørende
dokumentation dokumentere dokument papir vise kvittering bevis godtgøre bilag attest materiale oplysning
godtgøre bevise vise sandsynliggøre
vedlægge vedlagt sammen bilag vedhæfte medsende medfølge
materiale papir oplysning alt det
møde møder fremmøde samtale indkalde indkaldelse deltage komme tid besøge besøg jobsamtale opfølgningssamtale
udeblive udeblivelse væk møde komme forfald afbud forhindre
afbud aflyse aflysning forhindre melde
syg sygdom sygemelding
helbred helbredsmæssig sygdom
læge lægelig
pleje omsorg hjælp
hjælp støtte bistand assistere understøtte
deltage medvirke medvirken være komme deltagelse
medvirke medvirken samarbejde hjælpe
begrundelse begrunde grund årsag fordi skyldes da derfor forklare
hensyn kræve tilsige nødvendig
nødvendig nødvendiggøre behøve behov fornøden påkrævet brug krævet
behov brug nødvendig trænge
mulighed mulig kunne lejlighed chance
udtalelse udtale bemærkning mening mene sige kommentar høring høringssvar indsigelse partshøring
indsigelse bemærkning klage protest imod
mening mene opfattelse vurdere tro antage
antage formode tro regne forvente mene
forvente regne påregne agte påtænke overveje ville plan
overveje påtænke agte ville tænke
beklage undskylde ked
forsinkelse forsinke sen længe tid
sen forsinket efter senere rykke
tidlig før forinden inden forud
straks hurtigst omgående samme hurtig snart uophold øjeblikkelig med
igen genoptage fornyet revurdering genvurdere påny ny atter revidere
genoptage genoptagelse igen
fastholde opretholde holde fast stadfæste blive
ejer grundejer husejer ejendom lodsejer eje
nabo naboejendom tilgrænsende
lejer leje lejemål husleje boligtager
bygherre bygge
arrangør arrangere afholde afholdelse
afholde afholdelse holde arrangere fest
forening klub medlem
virksomhed firma erhvervsdrivende selskab leverandør entreprenør
kommune kommunal forvaltning vi vores os magistrat
myndighed kommune vi
borger du person reader
skriftlig skrive brev mail
mundtlig tale sige
underskrive underskrift signere skrive under
bekræfte bekræftelse sige
tilbyde tilbud få
vælge valg
bestille reservere bestilling gemme reservation
hente afhente afhentning tømme tømning
affald renovation skrald
vej gade fortov
spærre afspærre lukke spærret køre
åbne åbning åbningstid åben
lukke lukning lukket
køre kørsel transport befordring befordre bil køretøj
parkere parkering holde
gebyr afgift pris koste betale
gæld restance skylde restgæld kravet
rykke rykker påmindelse minde
inddrive inddrivelse kræve
rente forrente
beregne beregning regne udregne fastsætte opgøre
fastsætte fastsat grænse bestemme
overstige overskride over mere høj
grænse beløbsgrænse loft højst
alene kun udelukkende
regel lov lovgivning bestemmelse bekendtgørelse regelsæt vedtægt reglement lovlig
lovlig lovliggøre lovliggørelse orden tilladt
ulovlig lov orden forhold
overtræde overtrædelse følge bryde misligholde misligholdelse overholde ellers
overholde følge efterkomme efterleve iagttage leve overensstemmelse holde
efterkomme følge gøre
forsømme undlade gøre
følge konsekvens medføre betyde resultere føre
medføre betyde følge give resultere indebære få
medføre medbringe tage
medbringe tage med have
passe belejlig
varetage klare udføre selv gøre
udføre gøre lave foretage udførelse forestå stå
forestå stå gøre sørge
foretage gøre lave
sørge drage foranstaltning
foranstaltning gøre skridt
sikre sørge
ryddelig ryddet fri
aflåse låse
forefinde findes være
findes være
opbevare opbevaring gemme beholde
gemme opbevare
overdrage give videre
videregive videregivelse fortælle give dele
personoplysning oplysning
slette sletning fjerne
registrere registrering skrive notere
journal optegnelse notat skrive ned
forevise vise fremvise fremlægge
vise fremvise forevise fremlægge dokumentere
leje låne lån udlåne lokale
udlån låne
tilbygning bygge
forhold situation omstændighed sag
sag sagsnummer sagen
omfang meget stor hvor
fremtid fremover fremadrettet
hidtil før nu
nu fremtidig aktuel
periode tidsrum tid fra til
årlig år
månedlig måned
ugentlig uge
daglig dag
alder år
udenlandsk udland
ansvar ansvarlig
forsikring ansvarsforsikring police forsikre
skade beskadige ødelægge
fejl forkert
rette rettelse ændre
tvivl usikker
særlig særligt speciel
vanskelig svær
væsentlig vigtig stor
varig varigt
aktuel nu
pårørende familie
afdød død dø dødsfald
føde fødsel født
skole undervisning skoleår
undervise undervisning
uddanne uddannelse
institution dagtilbud daginstitution
plads pladsanvisning
ferie fri
fravær væk fraværende
høre høring partshøring mene
part sagens
repræsentant partsrepræsentant repræsentere
bisidder ledsager
fuldmagt bemyndige
tavshedspligt tavshed fortælle
gæst besøgende
publikum gæst
støj larm
forurene forurening
vand drikkevand regnvand spildevand vandforsyning
forsyning forsyne
afbryde afbrydelse lukke
nedsive nedsivning
aflede afledning lede
tilslutte tilslutning
skel naboskel
højde høj
areal stor
mindst minimum flere
højst maksimum op
række rækkefølge
betragte anse regne
rettidig rettidigt sen tid forsinket frist
akut haste hurtig
fritage fri slippe undtage
ske foregå finde sted hænde indtræffe
acceptere accept imod ja
antal mange
retablere retablering genetablere bringe orden
`

const families = new Map<string, Array<number>>()
let count = 0
let isRead = false

/** The families that a word in its dictionary form belongs to, as numbers; none for most words. */
export function familiesOf(lemma: string): ReadonlyArray<number> {
  if (!isRead) read()
  return families.get(lemma) ?? none
}

const none: ReadonlyArray<number> = []

function read(): void {
  isRead = true
  for (const line of lines.trim().split('\n')) {
    for (const word of new Set(line.split(' '))) {
      const known = families.get(word)
      if (known) known.push(count)
      else families.set(word, [count])
    }
    count++
  }
}

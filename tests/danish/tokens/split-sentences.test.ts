import {describe, expect, it} from 'vitest'
import {findFields, tokenize} from '../../../src/danish/tokens/tokenize.ts'
import {processorTimeSince} from '../../processor-time.ts'

/** Divide a text and mark each boundary with `|`, where the white space was. */
function divide(text: string): string {
  const tokens = tokenize(text, findFields(text))
  const sentences = Array.from(tokens.sentenceStart, (first, index) => {
    const last = (tokens.sentenceStart[index + 1] ?? tokens.count) - 1
    return text.slice(tokens.start[first], tokens.end[last])
  })
  return sentences.join('|')
}

/** Each case is the text with its boundaries marked; what is tested is the text with a blank for each mark. */
function expectDivided(marked: string): void {
  expect(divide(marked.replaceAll('|', ' '))).toBe(marked)
}

describe('abbreviations that never end a sentence', () => {
  it.each([
    'Du kan f.eks. sende en kopi.|Vi skal have den i dag.',
    'Du kan få hjælp, f.eks. Vaccination mod influenza.|Ring til os.',
    'Vi henviser til bl.a. Lov om social service.|Den gælder nu.',
    'Jf. Servicelovens § 95 kan du klage.|Det koster ikke noget.',
    'Afgørelsen er truffet, jf. Byggelovens § 16.|Du kan klage.',
    'Det sker pga. Corona.|Vi beklager.',
    'Du har bl. a. ret til aktindsigt.|Skriv til os.',
    'Du har bl. a. Sundhedskort og pas.|Tag dem med.',
    'Det kan f. eks. Være en lønseddel.|Send den.',
    'Vi skriver vedr. Elmegade 7.|Du ejer huset.',
    'Vi beder dig evt. Sende flere papirer.|Det haster.',
    'Kontakt os ang. Børnehaven Solen.|Vi har åbent.',
    'Det gælder alle borgere, dvs. Også dig.|Læs mere.',
    'Du skal mht. Betaling vente.|Vi skriver til dig.',
    'Prisen er ekskl. Moms.|Du får en regning.',
    'Prisen er inkl. 25 % moms.|Du får en regning.',
    'Det tager ca. 3 uger.|Vi skriver igen.',
    'Vi flytter dig iht. Planloven.|Det sker i maj.',
    'Vi behandler sagen hhv. Tirsdag og onsdag.|Du hører fra os.'
  ])('%s', expectDivided)
})

describe('abbreviations that may end a sentence', () => {
  it.each([
    'Du skal betale 350 kr.|De 100 kr. er gebyr.',
    'Husk pas, sundhedskort mv. med.|Uden legitimation kan vi ikke hjælpe.',
    'Du kan få hjælp til rengøring, bad m.m.|Ring til visitationen.',
    'Du kan få hjælp til rengøring, bad m. m.|Ring til visitationen.',
    'Vi rydder sne, fejer osv.|Du skal selv rydde fortovet.',
    'Vi rydder sne, fejer o.s.v.|Ring, hvis vi glemmer det.',
    'Der er plads til møbler, cykler m.v.|Nøglen får du hos os.',
    'Det koster 4,5 mio. kr. ekskl. moms.|Byrådet tager stilling den 17. juni.',
    'Prisen stiger med 3 pct.|Den nye pris gælder fra maj.',
    'Gebyret er kr. 2.418,75, som du skal betale nu.|Tak.',
    'Gebyret er 250 kr.|Moms kommer oveni.',
    'Der er 12 km.|Turen tager en time.',
    'Træet er 12 m.|Nabohuset er højere.',
    'Du får 10 stk.|Resten sender vi senere.',
    'Du får 30 min.|Kom til tiden.',
    'Ring på tlf. 12 34 56 78.|Vi har åbent til kl. 15.',
    'Skriv navn, adresse og tlf.|Vi ringer til dig.',
    'Mødet er for lærere, pædagoger m.fl.|Tilmeld dig i dag.',
    'Medbring saks, lim o.l.|Vi har papir.',
    'Medbring saks, lim o.lign.|Vi har papir.',
    'Du har fået et brev af 3. ds.|Det er en fejl.',
    'Der er ingen ledige pladser p.t.|Du kommer på venteliste.',
    'Der er pt. ingen ledige pladser.|Du kommer på venteliste.',
    'Vi åbner i sept.|Tilmelding sker på nettet.',
    'Du får svar i uge 3, dvs. senest den 20. jan.|Ring, hvis du ikke gør.',
    'Det koster 350 kr. (uden moms).|Du betaler i maj.',
    'Det koster 350 kr. pr. måned.|Du betaler i maj.',
    'Det koster 350 kr./md.|Du betaler i maj.',
    'Der er 20 børn, unge etc.|Alle er velkomne.',
    'Han blev født år 50 f.Kr.|Det er længe siden.',
    'Du bor Elmegade 7, 2. th.|Naboen bor 2. tv.',
    'Du bor Elmegade 7, st. tv.|Naboen bor over dig.',
    'Firmaet hedder Larsen & Co.|Det ligger i Nørreby.'
  ])('%s', expectDivided)
})

describe('numbers and ordinals', () => {
  it.each([
    'Vi henviser til § 112, stk. 1, nr. 2.|Den handler om hjælpemidler.',
    'Du kan klage efter § 12, stk. 3.|Det koster ikke noget.',
    'Se §§ 22-24.|De gælder for dig.',
    'Det står i § 3, stk. 2, nr. 4, litra a.|Den regel er ny.',
    'Det står i § 3, stk. 2, 3. pkt.|Den regel er ny.',
    'Det står i stk. 2, 1. og 2. pkt., i loven.|Den regel er ny.',
    'Mødet er kl. 9.30.|Du skal melde dig i receptionen.',
    'Mødet er kl. 10.30 i lokale 2.14.|Kom til tiden.',
    'Fristen er den 4. juni kl. 12.|Derefter lukker vi sagen.',
    'Vi ses d. 3.|Husk dit pas.',
    'Vi ses d. 3. maj.|Husk dit pas.',
    'Vi ses den 3. Maj 2025.|Husk dit pas.',
    'Vi holder lukket 1.-3. maj.|Derefter har vi åbent.',
    'Vi holder lukket fra den 1. til den 3.|Derefter har vi åbent.',
    'Vi holder lukket i uge 29, 30 og 31.|I august har vi åbent igen.',
    'Vi har åbent i 2025.|I 2026 lukker vi.',
    'Du får svar i 2025.|12 uger er normalt.',
    'Det er 2. gang, vi skriver.|Ring til os!',
    'Det er 1. april i dag.|Vi laver ikke sjov.',
    'Du bor på 1. sal.|Naboen bor på 2. sal.',
    'Dr. Holm har set papirerne, jf. pkt. 3.|Hendes svar er bilag 2.',
    'Se bilag 2.|Bilag 3 er vedlagt.',
    'Sag nr. 2025-001182 er lukket pr. 1. april 2025.|Du behøver ikke gøre noget.',
    'Vi skriver om j.nr. 23/4455.|Sagen er lukket.',
    'Dit cpr-nr. 010190-1234 er rettet.|Tak for hjælpen.',
    'Dit cpr-nummer er 010190-XXXX.|Tak for hjælpen.',
    'Skriv til os på EAN-nr. 5798000000000.|Vi betaler inden 30 dage.',
    'Renten er 2,5.|Den stiger.',
    'Kurset er den 1.-3.|Tilmeld dig nu.',
    'Han går i 3. B.|Skolen ligger i byen.',
    'DET KOSTER 300 KR.|BELØBET ER HØJT.',
    'Renten er 2,5 %.|Den stiger.',
    'Det koster 250,-.|Du betaler i maj.',
    'Christian 4. byggede tårnet.|Det står der endnu.',
    'Vi besøger Christian 4. Vej.|Kom med.',
    'Sådan gør du: 1. Udfyld skemaet.|2. Send det til os.',
    '1. Udfyld skemaet.',
    'a. Udfyld skemaet.',
    'Der er 5.000 indbyggere.|De bor godt.',
    'Fristen er den 12.05.2025.|Svar inden.',
    'Fristen er 12. 5. 2025.|Svar inden.',
    'Fristen er den 12/5.|Svar inden.',
    'Vi åbner den 1. i hver måned.|Kom forbi.',
    'Se kap. IV.|Det er kort.',
    'Se kap. 4.|Det er kort.',
    'Se kap. I Loven.|Det er kort.',
    'Du bor i samme nr.|I går flyttede du.',
    'Læg mærke til stk. IV Loven.|Det er kort.',
    '§ 12. Kommunen skal vejlede.|Stk. 2. Kommunen kan hjælpe.',
    'Det er afd. 3.|Gå til venstre.'
  ])('%s', expectDivided)
})

describe('names and initials', () => {
  it.each([
    'Kontakt A.P. Sørensen i Borgerservice.|Han har din sag.',
    'Du bor på H.C. Andersens Vej 3.|Det er en privat vej.',
    'Kontakt Ida M. Toft.|Hun har din sag.',
    'Kontakt I. M. Toft.|Hun har din sag.',
    'Brevet er skrevet af Ida M.|Vi har læst det.',
    'Kontakt hr. Jensen eller fr. Holm.|De har din sag.',
    'Kontakt dr. Holm.|Hun er læge.',
    'Kontakt dr.phil. Henrik S. Nissen.|Han er forsker.',
    'Kontakt cand.jur. Mette Lund.|Hun er jurist.',
    'Hun er cand.mag.|Hun underviser på skolen.',
    'Du bor på Gl. Kongevej 12.|Vejen er spærret.',
    'Du bor i Nr. Alslev.|Toget kører herfra.',
    'Du bor på Skt. Knuds Vej.|Den er privat.',
    'Du bor på Sdr. Boulevard.|Den er lang.',
    'Du bor i Kgs. Lyngby.|Der er langt.',
    'Chr. Hansens Vej er lukket.|Kør udenom.',
    'Du bor i opgang B.|Elevatoren virker ikke.',
    'Se bilag A.|Bilag B er vedlagt.',
    'Du mangler vitamin D.|Tag piller.',
    'Vi følger plan B.|Byrådet er enigt.',
    'Nørreby Auto A/S har søgt.|Tandlægen ApS har også søgt.',
    'Vi har solgt grunden til Holm & Søn A/S.|Salget er endeligt.',
    'Kontakt J.-P. Hansen.|Han har din sag.'
  ])('%s', expectDivided)
})

describe('letters from a municipality', () => {
  it.each([
    'Klassen 9.A. har prøve.|Den er skriftlig.',
    'Skriv navn, adresse og tlf.nr.|Send det til os.',
    'Det står i stk. 2, 1. pkt.|Reglen er ny.',
    'Skriv sagsnr. AB12 på brevet.|Tak.',
    'Ifølge dr. med. Lis Ø. Holm kan du arbejde.|Det er vi enige i.',
    'Han er cand. jur.|Hun er cand. polit. Lund.',
    'Perioden er 1.1.2025-31.12.2025.|Den kan forlænges.',
    'Ansøg om: a. navn, b. adresse og c. cpr-nr.|Send det.',
    'Du får kr. 5.000 d. 1. i måneden.|Husleje trækkes fra.',
    'Pris: 45,-.|Moms: 11,25.|I alt: 56,25 kr.',
    'Kl. 12 lukker vi.|Kl. 13 åbner vi.',
    'Der er 2 ud af 3.|1 har sagt nej.',
    'Din sag (j.nr. 12.34.56-K08-7-25) er afsluttet.|Du hører ikke mere.',
    'Der er fri den 24., 25. og 26. december.|Vi åbner igen den 27.|Hav en god jul!',
    'Sag: 2025-0012.|Dato: 3. maj 2025.|Side 1 af 2.',
    'Vi har talt med overlæge, dr.med. Karen Blok.|Hun anbefaler genoptræning.',
    'Lejemålet er på 2 vær. og køkken.|Huslejen er 4.200 kr. pr. md.|Depositum er 3 mdr.|Du betaler nu.',
    'Kære forældre i 0.B.|I inviteres til møde.',
    'Skolen har 350 elever.|12 af dem kommer fra Sønderby.',
    'Bilag: 1. Kort.|2. Tegning.|3. Fuldmagt.',
    'Din søn, f. 12.03.2015, går i 3. klasse.|Han skal begynde i 4. klasse i august.',
    'Ca. 10 pct. af ejerne klagede.|F.eks. skrev grundejerforeningen.',
    'Vi bad om svar inden d. 1.|Det fik vi ikke.',
    'Vi har åbent man.-fre. kl. 9-15.|Lørdag har vi lukket.',
    'Vi har åbent man. - tors. kl. 9-15.|Fredag har vi lukket.',
    'Mødet er tirsd. d. 3. juni.|Husk pas.',
    'Læs folderen s. 4.|Her står reglerne.',
    'Att. Bente Holm.|Brevet er til dig.',
    'P.S. Husk dit pas.|Vi ses.',
    'Mvh. Ida M. Toft',
    'Se lbk. nr. 1023 af 5. maj 2023.|Den gælder nu.',
    'Det følger af fvl. § 19.|Du kan klage.',
    'Du bor Elmegade 12 B.|Ring til os.',
    'Du bor i 8000 Aarhus C.|Ring til os.',
    'Du bor i København K.|Ring til os.',
    'Kontoret ligger i Kbh. K.|Ring til os.',
    'Han går i 3.B.|Skolen ligger i byen.',
    'Han går i 3.b.|Skolen ligger i byen.',
    'Du bor Elmegade 7, 2. Th.|Naboen bor til venstre.',
    'Lokalet er 2.14.|Kom til tiden.',
    'Lokalet er 2.1.4.|Kom til tiden.',
    'Gebyret (350 kr.) Nørreby Kommune opkræver, stiger.',
    'Koster det 350 kr.?|Ja, det gør det.',
    'Det koster 100 kr./stk.|Moms er med.',
    'Det koster 100 kr/stk.|Moms er med.',
    'Du har fået et brev.|e-Boks gemmer det.',
    'Vi har fået din ansøgning.|vi vender tilbage.',
    'Du skal gøre to ting: a) Udfyld skemaet.|b) Send det.',
    'Du skal gøre to ting: 1) Udfyld skemaet.|2) Send det.',
    'Børn 0-2 år: 3.450 kr.|Børn 3-5 år: 1.950 kr.|Søskende: 50 pct.|Se priserne på nettet.',
    'Du skrev: »Jeg er syg. Jeg kan ikke komme.«|Vi har noteret det.',
    'Du skriver: "Huset er vådt. Ingen hjælper mig."|Det er vi kede af.',
    'Vi mødes i hal B.|Husk sko.',
    'Vi har talt med L.|L ønsker ikke at klage.',
    'Vi har talt med L. Lund om sagen.|Hun svarer.',
    'Hun svarede »Nej! Aldrig.«, og så gik hun.|Mødet sluttede.',
    '»Jeg er syg.|Jeg kan ikke komme.«|Det skrev du.',
    'Lågen er 90" bred.|Den er ny.|Du skrev, at den er "grøn".|Det er den.',
    '»Jeg er syg,« skrev du.|»Jeg kan ikke komme.«',
    'Læs pjecen »Har du ret til hjælp?« på borger.dk.|Den er gratis.',
    'Kontakt adv. Lund.|Hun er din advokat.',
    'Kontakt dir. Lund.|Hun er chef.',
    'Du er født d. 3. maj 1950.|Du får pension.',
    'Bente Holm (f. 1950) bor her.|Hun er enke.',
    'Det gælder fra den 1. i måneden.|Du får besked.',
    'Ring på tlf.: 12 34 56 78.|Vi svarer.',
    'Ring på +45 12 34 56 78.|Vi svarer.',
    'Ejendommen er matr.nr. 12a, Nørreby By.|Den er din.',
    'Ejendommen er matr. nr. 12 a.|Den er din.',
    'Det følger af § 5 a.|Du kan klage.',
    'Det følger af § 5 a, stk. 2.|Du kan klage.',
    'Medbring pas, kørekort e.l.|Vi tager en kopi.',
    'Vi sender det i okt.|Du skal ikke gøre noget.',
    'Du får 3 mdr. til at svare.|Herefter lukker sagen.',
    'Du har 3 mdr.|Herefter lukker sagen.',
    'Du skal møde kl. 8.30-15.30.|Fredag har du fri.',
    'Vi lukker sagen pr. 1.1.2025.|Du får besked.',
    'Kære hr. og fru Jensen.|Tak for brevet.'
  ])('%s', expectDivided)
})

describe('quotations, brackets and dashes', () => {
  it.each([
    '»Jeg har ikke fået noget brev.«|Det skrev du til os.',
    'Du skrev: »Hvornår får jeg svar?«|Svaret får du i dag.',
    '»Kommer du?« spurgte hun.|»Ja,« sagde han.',
    '»Kommer du?« spurgte hun.|»Ja«, sagde han.',
    '„Jeg har ikke fået noget brev.“|Det skrev du.',
    '“Jeg har ikke fået noget brev.”|Det skrev du.',
    '"Jeg har ikke fået noget brev."|Det skrev du.',
    '"Kommer du?" spurgte hun.|"Ja," sagde han.',
    '«Jeg kommer i morgen.»|Det skrev du.',
    'Du skrev, at du »ikke har fået noget brev«.|Det har du.',
    'Du skrev »Nej!«.|Det er noteret.',
    'Klagen sendes til os (se adressen øverst).|Vi sender den videre.',
    'Klagen sendes til os.|(Se adressen øverst.)|Vi sender den videre.',
    'Kom til mødet (husk pas!) og vær klar.|Vi glæder os.',
    'Han kom (!) mandag.',
    'Vi svarede (?) Nørreby Kommune i går.',
    'Kommer du?|– Ja, det gør jeg.',
    'Kommer du?|- Ja, det gør jeg.',
    'Vi flytter – og det sker nu.|Kom og se.',
    'Er du i tvivl?|Ring til os!|Vi hjælper.',
    'Hvad nu?!|Ring til os.',
    'Vi ved det ikke ...|Måske i morgen.',
    'Vi ved det ikke… måske i morgen.|Ring.',
    'Vi har plads.|§ 12 giver dig ret til den.',
    'Velkommen! 😊|Vi glæder os.'
  ])('%s', expectDivided)
})

describe('addresses and merge fields', () => {
  it.each([
    'Læs mere på www.norreby.example/byg.|Her finder du blanketten.',
    'Log på mit.norreby.example.|Her finder du blanketten.',
    'Gå ind på borger.dk.|Her finder du blanketten.',
    'Gå ind på nettet.|borger.dk har blanketten.',
    'Læs mere på https://norreby.example/a?b=c.|Her finder du blanketten.',
    'Skriv til post@norreby.example.|Vi svarer inden for to dage.',
    'Skriv til ida.m.toft@norreby.example.|Hun svarer.',
    'Kære {{Fornavn}} {{Efternavn}}.|Vi har fået dit brev.',
    'Du har fået {{Beløb}} kr. {{Valuta}} tæller ikke med.',
    'Du bor i Nørreby.|{{Fornavn}} bor der også.',
    'Fristen er den {{dag}}. {{måned}} 2025.|Svar inden.',
    'Sagen har nr. «Sagsnummer».|Den er lukket.',
    'Mødet er <<dato>> kl. <<tid>>.|Husk pas.',
    'Kære [NAVN]'
  ])('%s', expectDivided)
})

describe('the form of the text', () => {
  it('ends a sentence at a blank line, not at a line break', () => {
    expect(divide('Kære Bente\n\nTak for dit\nbrev.\r\n\r\nHilsen')).toBe(
      'Kære Bente|Tak for dit\nbrev.|Hilsen'
    )
  })

  it('divides where a blank was forgotten', () => {
    expect(divide('Vi lukker i dag.Vi åbner i morgen.')).toBe('Vi lukker i dag.|Vi åbner i morgen.')
  })

  it('reads non-breaking spaces and soft hyphens as any other', () => {
    expect(divide('Jf. § 3, stk.\u00a02. Den kom\u00admu\u00adnale regel.')).toBe(
      'Jf. § 3, stk.\u00a02.|Den kom\u00admu\u00adnale regel.'
    )
  })

  it('takes linear time', () => {
    const start = process.cpuUsage()
    expect(tokenize('Du kan klage. '.repeat(100_000)).sentenceCount).toBe(100_000)
    expect(tokenize('a'.repeat(1_000_000)).count).toBe(1)
    expect(tokenize('a.'.repeat(500_000)).count).toBeGreaterThan(0)
    expect(tokenize('a@'.repeat(500_000)).count).toBeGreaterThan(0)
    // What goes on for ever is cut: no later step needs to see all of it at once.
    expect(tokenize('kr. '.repeat(250_000)).sentenceCount).toBe(250)
    expect(tokenize('."'.repeat(500_000)).count).toBeGreaterThan(0)
    expect(tokenize('3.'.repeat(500_000)).count).toBeGreaterThan(0)
    expect(tokenize(`x.${' '.repeat(1_000_000)}y`).sentenceCount).toBe(1)
    expect(findFields('{{a «b [C '.repeat(100_000)).length).toBe(0)
    expect(processorTimeSince(start)).toBeLessThan(20_000)
  })
})

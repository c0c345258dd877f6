/**
 * How an abbreviation behaves, as bits. The list is closed classes of Danish written usage (Retskrivningsordbogen,
 * and what letters from authorities use); each class decides whether the dot can also end a sentence.
 */
export const AbbreviationClass = {
  /** Always goes on: `f.eks.`, `jf.`, `vedr.` */
  inner: 1,
  /** Stands before a name: `hr.`, `dr.`, `Skt.` Ends a sentence only when no name can follow. */
  title: 2,
  /** Stands before a number: `nr.`, `stk.`, `kl.` */
  number: 4,
  /** Stands after a number or closes a list: `kr.`, `pct.`, `m.m.` Ends a sentence before a capital. */
  closing: 8,
  /**
   * Is also an ordinary word: `min.`, `red.`, `man.`, `søn.` An abbreviation only where something shows it. A test asks the
   * lexicon which these are.
   */
  ambiguous: 16,
  /** A month or a day, told from the ordinary word by the number beside it. */
  date: 32
} as const

const {inner, title, number, closing, ambiguous, date} = AbbreviationClass

const classes = new Map<string, number>()

list(
  inner,
  `adm alm ang ansv ass att bem best.nr bl bl.a bla c/o ca cf cyl dgl div dvs d.v.s egl egtl ekskl evt excl f.eks
  feks fhv foreg forv fors frk f.o.m fom fsva f.s.v.a f.t fx gns gnsn gl hhv h.h.v hvh i.e i.f.m ifm i.f.t ift iflg
  ifl iht i.h.t incl indb inkl int isf i.s.f jf jfr jvf ligel m.a.o mao mdl mht m.h.t ml mvh m.v.h nedenst nuv o.m omkr
  opl opr oprind ovenst overs pga p.g.a pr ps p.s resp saml sekr sml spec s.u t.eks tidl tilh tilsv t.o.m udg undt
  vedl vedr vedk vha v.h.a vs v.s.a årl`
)
list(
  title,
  `adj adv ark b cand chr civ dipl.ing dir dr fr gen geo hr ing joh jr.adv kapt kbh kgl kgs kons lekt lic ltn mag mr mrs
  ms ndr oberstl overl ph.d prof prokl prov red sct sdr skt sognepr spr stud v vicedir afdl bgm borgm
  fm fmd fuldm kontch kontfuldm kontorch nfmd næstfm overass rådg rådm sagsbeh sekrch socialrådg spec.kons spl
  sygepl viceborgm`
)
list(
  number,
  `afd afs afsn art bd bek bil bkg bygn cir cirk d etg fig hft kap kl kvt lbk lbkg lejl litr lok lovbek lovbkg matr
  max maks min mob nr nrs opg pkt pp rk rubr s sp stk tab tel tlf vejl vol vær årg`
)
list(
  closing,
  `a.m afd b.t bnr co cl cm d.d d.m d.å dl ds e.kr e.l eks el.lign enh etc etg f.kr g gd ggr ha hk ibid inc jr kg kld
  km km/t kr kvm kw kwh l ltd m m.a m.fl m.m m.v mf mfl md mdr mg mia mill min mio mm maks mob mv o.a o.l o.lign ol
  olign lign osv o.s.v ovf ndf p.m p.t pct pers pt s.m s.å sek sen spsk st stk t t.h t.v tdr tel temp th tim tlf tsk
  tv u.å`
)
list(
  closing | date,
  `jan feb febr mar apr jun jul aug sep sept okt nov dec man mand tirs tirsd tir ons onsd tors torsd tor fre fred lør
  lørd søn sønd`
)
list(
  ambiguous,
  `ark art b bd bem best bil bla bl bygn cir co d div ds eks el etg fig fom fors fre fred g gen gl ha int jul jun jan
  kons l lok m mag man mar max mdl mf min ml mm mob ms ol opg opl pers ps pt red rk s sek sen sep sp spec spr st t tab
  tel temp th tim tir tom tor vs vær mand søn saml lign undt overs`
)

// `Nr. Alslev` and `St. Kongensgade` are names, `nr. 3` and `2, st.` are not: with a capital these are titles.
const capitalised = new Map<string, number>()
for (const word of 'Chr Th Fr Joh Gl Ll Kgs Kgl Sdr Ndr Nr St Skt Sct Vr Nr Wm Aug Alb Alex Fred Ejn'.split(
  ' '
)) {
  capitalised.set(word, title)
}

const degrees = new Set('cand dr stud lic mag ph exam dipl prof adj'.split(' '))

/** Is this the first part of a degree, with its dot: `cand.` in `cand. jur.`? */
export function isDegree(word: string): boolean {
  return degrees.has(word.slice(0, -1).toLowerCase())
}

/** Find the class of an abbreviation, given without its last dot: `F.eks` → inner; 0 when it is not known. */
export function abbreviationClass(word: string): number {
  const asName = capitalised.get(word)
  if (asName !== undefined) return asName

  const lower = word.toLowerCase()
  const found = classes.get(lower)
  if (found !== undefined) return found

  // `cand.mag`, `dr.phil`: any subject may follow the degree.
  const dot = lower.indexOf('.')
  if (dot > 0 && degrees.has(lower.slice(0, dot))) return title

  // `telefon-nr`, `kundenr`, `kr/stk`: the last part decides.
  if (lower.length > 2 && lower.endsWith('nr')) return number
  const part = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('/'))
  const last = part > 0 && word === lower ? (classes.get(lower.slice(part + 1)) ?? 0) : 0
  return last & ambiguous ? 0 : last
}

/** Is this, given without its last dot, an abbreviation wherever it stands? */
export function isCertain(word: string): boolean {
  const known = abbreviationClass(word)
  return (known > 0 && !(known & ambiguous)) || /\p{L}\./u.test(word)
}

function list(bits: number, words: string): void {
  for (const word of words.split(/\s+/u)) classes.set(word, (classes.get(word) ?? 0) | bits)
}

const months = new Set('jan feb febr mar apr jun jul aug sep sept okt nov dec'.split(' '))

/** Is this, given without its last dot, a day of the week: `tirs`, `Ons`? */
export function isShortDay(word: string): boolean {
  return (abbreviationClass(word) & date) !== 0 && !months.has(word.toLowerCase())
}

/** Is this, given without its last dot, a unit, a name or a mark beside a number, which readers know: `kg`, `Skt`, `th`? */
export function isEverydayAbbreviation(word: string): boolean {
  if (capitalised.has(word)) return true
  const known = abbreviationClass(word)
  return (known & (closing | date)) !== 0 || everyday.has(word.toLowerCase())
}

// Before a name, on an envelope, or beside a number; nobody needs them spelt out.
const everyday = new Set(
  `hr fr dr mr mrs ms skt sct sdr ndr kgl kgs kbh chr joh jr v b d nr nrs kl tlf stk pkt litr ps p.s c/o ph.d
  th tv mf`.split(/\s+/u)
)

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
  /** Is also an ordinary word: `min.`, `red.`, `man.` An abbreviation only where something shows it. */
  ambiguous: 16,
  /** A month or a day, told from the ordinary word by the number beside it. */
  date: 32
} as const

const {inner, title, number, closing, ambiguous, date} = AbbreviationClass

const classes = new Map<string, number>()

list(
  inner,
  `f.eks feks fx bl.a bla bl ca evt jf jfr jvf cf sml dvs d.v.s vedr pga p.g.a mht m.h.t ift i.f.t iht i.h.t
  hhv h.h.v resp forv pr vha v.h.a undt opr opl tidl nuv fhv gl egtl indb fsva f.s.v.a o.m isf i.s.f adm ass sekr ansv
  iflg ifl overs udg tilsv vs følg flg incl inkl excl ekskl tilh nedenst ovenst vedl c/o t.eks s.u frk dir int spec i.e dgl`
)
list(
  title,
  `hr fr dr mr mrs ms prof cand stud mag lic adj lekt prok overl adv ark ing civ kons vicedir ltn kapt gen oberstl
  skt sct sdr ndr kgs kgl chr joh sognepr spr dipl.ing red ph.d`
)
list(number, `nr nrs stk kl tlf tel mob pkt kap art bd s pp afs afsn fig tab matr d vol maks max min`)
list(
  closing,
  `kr osv o.s.v mv m.v mm m.m mfl m.fl ol o.l olign o.lign lign pct mio mill mia md mdr kg km cm m kvm ha t g
  mg l dl cl ml hk kw kwh tsk spsk stk sek min tim etc f.kr e.kr ibid b.t co inc ltd jr sen d.d d.å d.m s.m
  s.å ds p.t pt th tv mf st t.h t.v km/t kr/md pers temp eks enh maks max o.a m.a p.m a.m u.å ggr gg bill
  tlf tel mob afd kld gd bnr`
)
list(
  closing | date,
  'jan feb febr mar apr jun jul aug sep sept okt nov dec man tirs tir ons tors tor fre lør søn'
)
list(
  ambiguous,
  `s d m t g l ha th mf st bd art tab fig min max sek sen co jun jul jan mar man tor fre red adj gen int dat tim pers
  temp eks ol mm gl ing mag stud adv ark spr dir bla bill tel gg ds bl vs opl spec pt`
)

// `Nr. Alslev` and `St. Kongensgade` are names, `nr. 3` and `2, st.` are not: with a capital these are titles.
const capitalised = new Map<string, number>()
for (const word of 'Chr Th Fr Joh Gl Ll Kgs Kgl Sdr Ndr Nr St Skt Sct Vr Nr Wm Aug Alb Alex Fred Ejn'.split(
  ' '
)) {
  capitalised.set(word, title)
}

const degrees = new Set('cand dr stud lic mag ph exam dipl prof adj'.split(' '))

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

  // `telefon-nr`, `kundenr`, `x-mill`: the last part decides.
  if (lower.length > 2 && lower.endsWith('nr')) return number
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return (classes.get(lower.slice(hyphen + 1)) ?? 0) & ~ambiguous

  return 0
}

function list(bits: number, words: string): void {
  for (const word of words.split(/\s+/u)) classes.set(word, (classes.get(word) ?? 0) | bits)
}

/**
 * Words of letters that the treebank lacks or tags as newspapers do, with the
 * one tag they always have. They are looked up before the model, lower-cased.
 */
export const closedWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ADP|AdpType=Prep':
      'jf. jvf. cf. vedr. ang. ift. iht. pga. mht. mhp. iflg. inkl. ekskl. excl. incl. f.s.v.a. forsåvidt',
    'ADV|_':
      'm.m. mm. m.v. mv. m.fl. mfl. o.l. o.lign. osv. etc. p.t. pt. d.d. s.d. d.s. f.eks. fx bl.a. bl.a dvs. d.v.s. hhv. ca. cirka maks. max. min. i.e. p.b.v. pbv. e.l. o.a. s.u. a.h.t. u.å.',
    'ADV|Degree=Pos': 'evt.',
    'PUNCT|_': '» « „ “ ” ‘ ’ – — … • ·',
    'SYM|_': '§ §§ %',
    'NOUN|Definite=Ind|Gender=Neut|Number=Sing':
      'nr. stk. pkt. kap. litra jnr. j.nr. sagsnr. cpr-nr. cvr-nr. p-nr. kontonr. reg.nr. reg.-nr. matr.nr. lbnr. journalnr. løbenr. telefonnr. husnr. postnr. gadenr. se-nr.',
    'NOUN|Definite=Ind|Gender=Com|Number=Plur': 'kr. pct.',
    'NOUN|Definite=Ind|Gender=Com|Number=Sing': 'tlf. mobiltlf. bek. lbk. e-mail mailadresse',
    'NOUN|Definite=Def|Gender=Com|Number=Sing': 'kl.'
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const))
)

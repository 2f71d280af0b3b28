/** Types of RIS that are books. */
export const bookTypes: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'CLSWK', 'WHOLE', 'CTLG'])

/** Types that never are reviews, in words; what a journal, a newspaper or a web site prints may be one. */
export const otherTypes: Readonly<Record<string, string>> = {
  BOOK: 'a book', EBOOK: 'a book', EDBOOK: 'a book', CLSWK: 'a classical work', WHOLE: 'a book', CTLG: 'a catalogue', SER: 'a book series',
  CHAP: 'a chapter of a book', ECHAP: 'a chapter of a book', ENCYC: 'an entry of an encyclopedia', DICT: 'an entry of a dictionary',
  CONF: 'conference proceedings', CPAPER: 'a conference paper', THES: 'a thesis', RPRT: 'a report', GOVDOC: 'a government document',
  JFULL: 'a journal', STAND: 'a standard', PAT: 'a patent', BILL: 'a bill', UNBILL: 'a bill', CASE: 'a legal case', STAT: 'a law',
  HEAR: 'a hearing', LEGAL: 'a legal rule', MPCT: 'a film', VIDEO: 'a film', ADVS: 'a film', SOUND: 'a recording', MUSIC: 'a score',
  ART: 'a work of art', MAP: 'a map', CHART: 'a chart', FIGURE: 'a figure', EQUA: 'an equation', DATA: 'a data set', DBASE: 'a database',
  AGGR: 'a database', COMP: 'a program', SLIDE: 'slides', MULTI: 'a multimedia work', GRNT: 'a grant', MANSCPT: 'a manuscript',
  UNPB: 'an unpublished work', UNPD: 'an unpublished work', PCOMM: 'a letter', ICOMM: 'a message', ANCIENT: 'an ancient text',
} // prettier-ignore

/** Tags that say nothing of a review: of files, of the reader's own copy, of databases. */
export const setAside: ReadonlySet<string> = new Set(
  'ID LB DP DB Y2 L1 L2 L3 L4 LK ST AD RP AV CN CY ET NV OP RN TA U1 U2 U3 U4 U5 C1 C3 C5 C6 C8 CR M1 M2 T3 A3 CA RD PP'.split(' '),
)

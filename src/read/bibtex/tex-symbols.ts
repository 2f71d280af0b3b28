/** Accents: the combining character of each. Source: the LaTeX Companion; "The Comprehensive LaTeX Symbol List", section 2. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308', r: '\u030A',
  H: '\u030B', v: '\u030C', d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331', t: '\u0361',
} // prettier-ignore

/** Commands that stand for a character or a few. */
export const symbols: Readonly<Record<string, string>> = {
  ss: 'ß', SS: 'SS', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð',
  th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ', textendash: '–', textemdash: '—', ldots: '…', dots: '…', textellipsis: '…', S: '§',
  P: '¶', pounds: '£', textsterling: '£', euro: '€', texteuro: '€', EUR: '€', copyright: '©', textcopyright: '©', textregistered: '®',
  texttrademark: '™', textdegree: '°', degree: '°', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”',
  quotedblbase: '„', quotesinglbase: '‚', guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»', guilsinglleft: '‹',
  guilsinglright: '›', glqq: '„', grqq: '“', flqq: '«', frqq: '»', textquotesingle: "'", textquotedbl: '"', textasciigrave: '`', lq: '‘', rq: '’',
  textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^', textless: '<', textgreater: '>',
  textbar: '|', textunderscore: '_', textdollar: '$', textbullet: '•', textperiodcentered: '·', textexclamdown: '¡', textquestiondown: '¿',
  textordfeminine: 'ª', textordmasculine: 'º', textcelsius: '℃', times: '×', slash: '/', space: ' ', quad: ' ', qquad: ' ', newline: ' ', par: ' ',
  TeX: 'TeX', LaTeX: 'LaTeX', BibTeX: 'BibTeX', textnumero: '№', sim: '~', ndash: '–', mdash: '—', addspace: ' ', adddot: '.', addcolon: ':',
} // prettier-ignore

/** Commands whose argument is set in italics: the title of a work. */
export const italics: ReadonlySet<string> = new Set('emph textit mkbibemph mkbibitalic booktitle textsl citetitle titlecite'.split(' '))
/** Switches that set the rest of their group in italics. */
export const italicSwitches: ReadonlySet<string> = new Set('em it itshape sl slshape'.split(' '))
/** Commands whose argument is quoted. */
export const quotes: ReadonlySet<string> = new Set('enquote mkbibquote textquote'.split(' '))
/** Commands that only change how their argument looks, or nothing at all. */
export const plainCommands: ReadonlySet<string> = new Set(
  (
    'textbf textrm textsf texttt textsc textup textmd textnormal textsuperscript textsubscript mkbibbold mkbibsuperscript mkbibparens mkbibbrackets ' +
    'bf rm sf tt sc scshape bfseries upshape normalfont small footnotesize protect mbox hbox text mathrm mathit url nolinkurl path noopsort uppercase ' +
    'lowercase MakeUppercase MakeLowercase autocap selectlanguage relax noindent nobreakspace ensuremath textlatin foreignlanguage nocase'
  ).split(' '),
)
/** Words of biblatex for what stands around a work, in English. Source: the manual of biblatex, section 4.9.2; biblatex-chicago. */
export const bibstrings: Readonly<Record<string, string>> = {
  and: 'and', by: 'by', in: 'in', of: 'of', reviewof: 'review of', editor: 'ed.', editors: 'eds.', byeditor: 'edited by', translator: 'trans.', translators: 'trans.',
  bytranslator: 'translated by', edition: 'ed.', volume: 'vol.', volumes: 'vols.', page: 'p.', pages: 'pp.', review: 'review',
} // prettier-ignore

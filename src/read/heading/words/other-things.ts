/** What is reviewed where it is no book, and patterns of the words by which journals say so, for a folded heading. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  'a film': [
    /\b(?:film|movie|cinema|dvd|documentary|television|tv|media) reviews?\b|\bfilm(?:kritik|besprechung|rezension|recensie|bespreking)/u,
    /\bcritiques? de (?:\d{1,2} )?films?\b|\bcompte[- ]rendu d[eu] film\b|\brecen[zs](?:e|ia|ja|ione) (?:filmu|del film|di film)\b|\b(?:resena|resenha|critica) d[eo] (?:la )?(?:peliculas?|cine|filmes?)\b/u,
    /(?:^|[,. (])\d{1,3}\s?(?:min|mins|minutes|minuten|minuti|minutos|minut)\b/u,
    /\b(?:dir|directed|regie|rezie|regia|realisation|realise)[.:]? (?:by |par |von )?[^,;]{3,40}, (?:\d{4}|film)/u,
  ],
  'an exhibition': [
    /\bexhibition reviews?\b|\breview of (?:the |an )?exhibition\b|\bausstellungs(?:besprechung|rezension|kritik|bericht)|\btentoonstellings(?:bespreking|recensie)/u,
    /\bcompte rendu (?:de l'|d')exposition|\brecen[zs](?:e|ia|ja) (?:vystavy|wystawy)\b|\b(?:resena de (?:la )?exposicion|resenha d[ae] exposicao|recensione (?:della|di) mostra)/u,
    /^(?:ausstellung|exposition|esposizione|mostra|vystava|wystawa|exposicion|exposicao|tentoonstelling) ?[:"„«]/u,
    /,[^,]{0,40}\b(?:galerie|gallery|galleria|galeria|kunsthalle|kunstverein|foundry|fonderie|centre d'art|art cent(?:er|re))\b[^,.]{0,40}$/u,
    /\b(?:musee|galerie|museum|museo|museu|kunsthalle|fondation|bibliotheque|palais)\b.{0,80}\b(?:du|dal|del|do|vom|von) \d{1,2}(?:er|\.)? \p{L}{3,10}(?: \d{4})? (?:au|al|a|ao|bis(?: zum)?) \d{1,2}(?:er|\.)? \p{L}{3,10} \d{4}/u,
    /\b(?:gallery|museum)\b.{0,80}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,7}\.? \d/u,
  ],
  'a web site': [
    /\bweb ?-?sites? reviews?\b|\b(?:web|database) reviews?\b|\bdigital (?:resource|project|humanities) reviews?\b/u,
    /\breview of (?:the )?(?:web ?site|database)|\brecenze webu|\binternet ?rezension|^https?:\/\/\S{1,200}$/u,
  ],
  software: [
    /\b(?:software|app|game|video game) reviews?\b|\breview of (?:the )?software\b|\bsoftware ?(?:besprechung|rezension|recensie|bespreking)|\brecenze softwaru|\br package\b/u,
  ],
  'a performance': [
    /\b(?:theatre|theater|performance|concert|opera|music|album|record|cd|recording|audio|podcast) reviews?\b|\b(?:theater|konzert)kritik\b/u,
    /\bcritique de (?:theatre|spectacle|concert)|\brecen[zs](?:e|ia|ja) (?:predstaveni|inscenace|koncertu|spektaklu)/u,
  ],
  'a conference': [
    /\b(?:conference|workshop|symposium|tagung|kolloquium|colloque|convegno|congreso|congresso|konference|konferencja)\b.{0,80}, \d{1,2}\.? ?[-–] ?\d{1,2}\.? \p{L}{3,10} \d{4}\.?$/u,
    /\b(?:conference|workshop) (?:report|review)s?\b|\b(?:tagungs|konferenz)bericht|\bcompte rendu d[eu] (?:colloque|la journee d'etude|congres)/u,
    /\bzprava z konference|\bsprava z konferencie|\bsprawozdanie z konferencji|\bcronaca del convegno/u,
  ],
  'a peer-review record': [
    /^(?:review|decision letter|author response|response|recommendation|public review|evaluation|assessment) (?:for|to) ["“„«]/u,
    /\bpeer review (?:report|of|#\s?\d)|\breferee report\b|\breviewer(?: #?|'s )\d|\bdecision letter\b|\bauthors?(?:'s)? response\b|\bopen peer review\b/u,
  ],
  'research literature': [
    /\b(?:systematic|literature|scoping|narrative|integrative|umbrella|rapid|comprehensive|clinical|updated) reviews?(?: and meta-analysis)? (?:of|on)\b/u,
    /\b(?:systematic|literature|scoping|narrative|integrative|umbrella|mini|meta-analytic|bibliometric)[ -]?reviews?\b|\bmeta-analys[ei]s\b|\ba reviews?$/u,
    /\breview of (?:the )?(?:(?:current|recent|existing|available|published) )?(?:literature|evidence)\b/u,
    /\breview of (?:the )?(?:current|recent|existing|available|published) (?:research|studies|work|advances|developments|trends)/u,
    /\brevue de (?:la )?litterature|\brevision (?:sistematica|de la literatura|bibliografica)|\brevisao (?:sistematica|da literatura|de literatura|integrativa)/u,
    /\bliteratur(?:ubersicht|uberblick|review)|\brevisione (?:sistematica|della letteratura)|\bprzeglad (?:literatury|systematyczny|badan)/u,
    /\bprehlad literatury|\bprehled literatury|\bliteratuuronderzoek/u,
  ],
  'a journal': [
    /\bjournal reviews?\b|\bzeitschriftenschau|\brevue des revues\b|\brecenze casopisu|\breview of books\b(?!:)/u,
    /\b(?:law|economic|historical|business|political science|physical|psychological|sociological|philosophical|management|educational?) review(?:,|$)/u,
    /\b(?:harvard|yale|american|international|annual|quarterly|modern law|new left|literary|theological|archaeology) review(?:,|$)/u,
    /^(?:annual|cambridge|oxford|european|american|new york|london|canadian|international) reviews? (?:of|in) /u,
    /^(?:the )?review of (?:economic studies|economics and statistics|financial studies|international studies|educational research|higher education)(?:$|[,.(])/u,
    /^(?:the )?review of (?:general psychology|metaphysics|politics|scientific instruments|modern physics|religious research|income and wealth)(?:$|[,.(])/u,
    /, n(?:[°º]s?|os?\.?|r\.?|umeros?|umero) ?\d{1,4}(?:[-–/]\d{1,4})?, (?!\d)[^,]{3,25} \d{4}\.?$/u,
    /,? ?\bn(?:o|os|r)\.? \d{1,3}(?:[-–]\d{1,3})?, ?\d{4} ?[;,]|\bvol(?:ume)?\.? \d{1,3}, (?:no|issue|nr)\.? \d/u,
  ],
  'an article': [
    /^(?:reply|response|rejoinder|replik|erwiderung|reponse|replica|odpoved|odpowiedz|antwoord|commentary|correction|erratum|corrigendum)(?:$|[:.,]| to[: ])/u,
    /^(?:editorial|errata|retraction|announcement|obituary|nachruf|nekrolog|in memoriam|call for papers|editorial note|interview)(?:$|[:.,])/u,
    /^neue (?:bucher|literatur) (?:zur?|zum|uber) /u,
    /^(?:recent|new) (?:books|publications|titles) (?:in|on|about) /u,
    /^(?:books received|(?:livres|ouvrages) recus|libros recibidos|livros recebidos|libri ricevuti|eingegangene (?:bucher|schriften)|ontvangen boeken|revue des livres|nouveaux livres|new books|nuovi libri|novita librarie|neue bucher|neuerscheinungen|nove knihy|nowe ksiazki|ksiazki nadeslane|doslo do redakce)(?:$|[:.,(])/u,
    /^(?:(?:table of )?contents|index|front matter|back matter|notes on contributors|(?:note )?from the editors?)$/u,
    /\barticle reviews?\b|\breview of (?:the|an) (?:article|paper)\b|\bjournal club\b/u,
  ],
}

/** The first thing that a folded heading names in place of a book. */
export function otherThing(folded: string): string | undefined {
  return Object.keys(patterns).find((what) => patterns[what]?.some((pattern) => pattern.test(folded)))
}

import { wordSet } from '../fold.js'

/** Words after which a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = wordSet(
  'no nos nr č čís vol vols bd bde tom t dr prof st ste sta mr mrs ms jr sr hl s san ph th ch chr ed eds hg hrsg dir coord trans transl',
  'trad übers comp rev aufl ausg vs ca c cf etc fig tab inc ltd co cie corp u a o v m i d z e ev bzw usw ds jh jhs jhdt sc cap art fr p',
  'pp nachf gmbh hist wiss mgr ing phdr thdr doc ks św bł red oprac m-b d-c j-c av apr ap n univ inst dept nat int ex nbr nombr zahlr',
  'col sv zv roč wyd vyd coll ser n-s p-n-l lic arch mss bibl vz r br hab dipl kbh sthlm bpest англ нем фр франц исп итал польск укр рос рус ang niem franc hiszp angl něm пер ред',
)

/** Articles and other words with which a title begins and a name does not. */
export const articles: ReadonlySet<string> = wordSet(
  'the a an der die das dem den des ein eine einer le la les l un une du il lo gli i uno una el los las unos o os as um uma het een ten',
  'to na w z v nad pod za od do',
)

/** Those with which a family name may begin: "Le Béguec". */
export const familyArticles: ReadonlySet<string> = wordSet("le la l' lo de des du da do dos van von el ten")

/** Particles inside family names. */
export const particles: ReadonlySet<string> = wordSet(
  "de von van der den del della delle di da das do dos du la le les d' des y e i zu zum zur vom vander ten ter te af av al el bin ibn",
  "ben ap mac mc st san santa lo degli dei z ze 't op 's v d",
)

/** What may follow a family name: "Jr.", "III", an order's letters. */
export const nameSuffixes: ReadonlySet<string> = wordSet('jr sr sj osb op ofm cssp ocd phd sdb svd osa omi csic')

/** Words that join the last two names of a list. */
export const conjunctions: ReadonlySet<string> = wordSet('and et und y e i a en és & og och oraz sowie con und/oder u ve ja και и та і')

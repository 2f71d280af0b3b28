import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** A call for papers that also asks for reviews and names a book. */
export const dutchCallForPapers: UnseenPage = {
  language: 'nl',
  layout: 'announcement of a journal, copied',
  page: `Tijdschrift voor Stadsgeschiedenis van de Lage Landen
Home
Over ons
Archief
Mededelingen
Call for papers: themanummer Water en stad
Geplaatst op 3 februari 2021
De redactie nodigt auteurs uit om bijdragen in te sturen voor het themanummer van 2022 (jaargang 17, nummer 2). Ook boekbesprekingen zijn welkom, bijvoorbeeld van Milja van Tielhof, Consensus en conflict. Waterbeheer in de Nederlanden 1200-1800 (Hilversum: Verloren, 2021).
Voorstellen van maximaal 300 woorden kunnen tot 1 mei 2021 worden ingediend via het formulier op deze pagina.
Richtlijnen voor auteurs
Een recensie telt 800 tot 1200 woorden en begint met auteur, titel, plaats, uitgever, jaar, aantal pagina's en ISBN.
Laatste nummer
Jaargang 15, nummer 2 (2020)
Privacy
Cookies
`,
}

import type { GoldBook, GoldPerson, GoldRecord } from '../gold.js'

function of(file: string) {
  return (record: string, reviewer: string, ...books: readonly GoldBook[]): GoldRecord => ({
    file: `sehepunkte-xml/recensio/${file}_testSehepunkte.xml`,
    record,
    review: { reviewers: [reviewer], books },
  })
}

const [first, second] = [of('plone'), of('policy')]
const authors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'author'])
const editors = (...names: readonly string[]): readonly GoldPerson[] => names.map((name) => [name, 'editor'])

// prettier-ignore
/** Two exports of one issue: a field for everything, and `<editor>` that makes editors of the authors. */
export const sehepunkte: readonly GoldRecord[] = [
  // Two volumes of one title; the second's ISBN fails its check digit.
  first('17542', 'Lorenz Korn', { title: 'Burgen und Städte der Kreuzzugszeit', people: editors('Mathias Piana'), publishers: ['Michael Imhof Verlag'], year: '2008', isbns: ['978-3-86568-039-6'] }, { title: 'Burgen und Städte der Kreuzzugszeit', people: editors('Mathias Piana'), publishers: ['Michael Imhof Verlag'], year: '2008' }),
  first('17750', 'Lorenz Korn', { title: 'Florenz und Bagdad. Eine westöstliche Geschichte des Blicks', people: authors('Hans Belting'), publishers: ['C.H.Beck'], year: '2009', isbns: ['978-3-406-57092-6'] }),
  first('17543', 'Lorenz Korn', { title: 'The Grove Encyclopedia of Islamic Art and Architecture', people: editors('Jonathan M. Bloom', 'Sheila S. Blair'), publishers: ['Oxford University Press'], year: '2009', isbns: ['978-0-19-530991-1'] }),
  first('17779', 'Verena Daiber', { title: 'Power and Patronage in Medieval Syria. The Architecture and Urban Works of Tankiz Al-Nasiri', people: authors('Ellen Kenney'), publishers: ['Chicago Studies on the Middle East'], year: '2009', isbns: ['978-0-9708199-4-9'] }),
  first('17746', 'Verena Daiber', { title: 'Das Aleppozimmer. Strukturen und Dekorelemente der Malereien im Aleppozimmer des Museums für Islamische Kunst in Berlin', people: authors('Christian Ewert'), publishers: ['Staatliche Museen Preußischer Kulturbesitz'], year: '2006', isbns: ['978-3-88609-564-3'] }, { title: 'Angels, Peonies, and Fabulous Creatures. The Aleppo Room in Berlin. International Symposium of the Museum für Islamische Kunst - Staatliche Museen zu Berlin 12.-14. April 2002', people: editors('Julia Gonnella', 'Jens Kröger'), publishers: ['Rhema Verlag'], year: '2008', isbns: ['978-3-930454-82-2'] }),
  first('17657', 'Anja Amend-Traut', { title: 'Die Akten des kaiserlichen Reichshofrats (RHR). Serie II: Antiqua Band 1: Karton 1-43', people: editors('Wolfgang Sellert', 'Ursula Machoczek'), publishers: ['Erich Schmidt Verlag'], year: '2010', isbns: ['978-3-503-09886-6'] }),
  first('17739', 'Dörte Lerp', { title: 'Postkoloniale Erinnerungslandschaften. Wie Deutsche und Herero in Namibia des Kriegs von 1904 gedenken', people: authors('Larissa Förster'), publishers: ['Campus'], year: '2010', isbns: ['978-3-593-391601'] }),
  first('15037', 'Caroline Veit', { title: 'Tradition and Innovation. Sicily between Hellenism and Rome', people: authors('Efrem Zambon'), publishers: ['Franz Steiner Verlag'], year: '2008', isbns: ['978-3-515-09194-7'] }),
  first('17942', 'Norbert Franz', { title: 'Inventing Luxembourg. Representations of the Past, Space and Language from the Nineteenth to the Twenty-First Century', people: authors('Pit Péporté', 'Sonja Kmec', 'Benoît Majerus'), publishers: ['Brill Academic Publishers'], year: '2010', isbns: ['978-90-04-18176-2'] }),
  first('17686', 'Boris Slamka', { title: 'Die Oper im Wandel der Gesellschaft. Kulturtransfers und Netzwerke des Musiktheaters in Europa', people: editors('Sven Oliver Müller', 'Philipp Ther', 'Jutta Toelle'), publishers: ['Oldenbourg'], year: '2010', isbns: ['978-3-486-59236-8'] }),
  first('18634', 'Mathias Piana', { title: 'Ayyubid Jerusalem. The Holy City in Context 1187-1250', people: editors('Robert Hillenbrand', 'Sylvia Auld'), publishers: ['Altajir Trust'], year: '2009', isbns: ['978-1-901435-06-1'] }, { title: 'Ayyubid Jerusalem (1187 - 1250). An architectural and archaeological study', people: authors('Mahmoud K. Hawari'), publishers: ['Archaeopress'], year: '2007', isbns: ['978-1-4073-0042-9'] }),
  first('18635', 'Jens Kröger', { title: 'Beiträge zur islamischen Kunst und Archäologie Band 2', people: editors('Lorenz Korn', 'Markus Ritter'), publishers: ['Reichert Verlag'], year: '2010', isbns: ['978-3-89500-766-8'] }),
  second('14507', 'Dominik Geppert', { title: 'Documents on British Policy Overseas, Series III, Vol. VI. Berlin in the Cold War, 1948-1990', people: editors('Keith Hamilton', 'Patrick Salmon', 'Stephen Twigge'), publishers: ['Routledge'], year: '2009', isbns: ['978-0-415-44870-3'] }),
  second('18702', 'Katja Happe', { title: 'Das Wissen um Auschwitz. Täter und Opfer der "Endlösung" in Westeuropa', people: authors('Ahlrich Meyer'), publishers: ['Ferdinand Schöningh'], year: '2010', isbns: ['978-3-506-77023-3'] }),
  second('14920', 'Wolfgang G. Schwanitz', { title: '1948. A History of the First Arab-Israeli War', people: authors('Benny Morris'), publishers: ['Yale University Press'], year: '2008', isbns: ['978-0-300-12696-9'] }),
  second('17429', 'Tilmann Kulke', { title: 'Istanbul. Ein historischer Stadtführer', people: authors('Klaus Kreiser'), publishers: ['C.H.Beck'], year: '2009', isbns: ['978-3-406-59063-4'] }),
  second('18485', 'Wilhelm Ribhegge', { title: '"Recht muß doch Recht bleiben". Das Leben des Freiherrn Georg von Vincke (1811-1875)', people: authors('Hans-Joachim Behr'), publishers: ['Bonifatius'], year: '2009', isbns: ['978-3-89710-435-8'] }),
  { file: 'sehepunkte-xml/recensio/plone_testSehepunkte.xml', record: '18515', why: 'a review of a web site' },
]

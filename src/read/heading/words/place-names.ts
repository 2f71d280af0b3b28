import { wordSet } from '../fold.js'

/** Where much is published. The grammar knows a place by where it stands; this table only tips the balance. A hyphen stands for a blank. */
export const placeNames: ReadonlySet<string> = wordSet(
  'amsterdam ann-arbor antwerpen antwerp aarau athens athina athína augsburg austin baden-baden baltimore bamberg barcelona bari basel',
  'bâle basingstoke beograd bergamo berkeley berlin bern berne bielefeld bielsko-biała bloomington bochum bologna bonn bordeaux boston',
  'brasília bratislava braga brno brescia bristol bruxelles brussel brussels bruges brugge bucurești budapest buenos-aires bydgoszcz',
  'cambridge campinas caracas catania chapel-hill chicago chichester coimbra college-park columbus cork cottbus córdoba curitiba',
  'damaris darmstadt delft den-haag dordrecht dortmund dresden dublin durham düsseldorf edinburgh erfurt erlangen essen evanston exeter',
  'farnham firenze florence frankfurt frankfurt-am-main frankfurt-a-m frankfurt/m freiburg fribourg gdańsk genève genf geneva genova',
  'gent ghent gießen girona glasgow göttingen granada graz grenoble groningen guadalajara haarlem halle hamburg hannover harlow',
  'harmondsworth heidelberg helsinki hildesheim hilversum hoboken honolulu houndmills hradec-králové husum innsbruck ithaca jena',
  'jerusalem karlsruhe kassel katowice kiel kielce kingston klagenfurt koblenz köln cologne konstanz kopenhagen københavn copenhagen',
  'košice kraków cracow krems kyiv la-haye la-habana lanham lausanne leicester leiden leipzig leuven lexington liberec liège lille lima',
  'limoges lisboa lisbon liverpool ljubljana łódź london londres londýn londra london-new-york los-angeles louvain louvain-la-neuve',
  'lublin lund luzern lyon maastricht madrid málaga mainz malden manchester mannheim marburg marseille medellín melbourne mendoza',
  'messina méxico mexico mexico-city milano milan minneapolis modena monaco montevideo montpellier montréal montreal moskva moskau',
  'moscow münchen munich münster murcia nancy nantes napoli naples neuchâtel new-brunswick new-haven new-york new-york-city newcastle',
  'nijmegen nitra norman notre-dame nottingham nürnberg olomouc olsztyn opava opole osnabrück oslo ostrava ottawa oviedo oxford oxon',
  'paderborn padova palermo palo-alto pamplona pardubice paris parma pavia perugia philadelphia pisa pittsburgh plzeň poitiers porto',
  'porto-alegre potsdam poznań praha prag prague prešov princeton quito québec quebec ravenna recife reggio-emilia regensburg reims',
  'rennes riga rio-de-janeiro roma rome rom rosario rotterdam rouen rzeszów saarbrücken saint-denis salamanca salzburg san-francisco',
  'san-juan santa-barbara santa-fe é-u santander santiago santiago-de-chile santiago-de-compostela são-paulo sarajevo seattle sevilla seville siena',
  'singapore sofia soveria-mannelli speyer st-gallen stanford stockholm strasbourg straßburg stuttgart sydney szeged szczecin tartu',
  'thousand-oaks tokyo torino toronto toruń toulouse tours trento trieste trnava tübingen turku turnhout torun udine uppsala urbana',
  'ústí-nad-labem utrecht valencia valladolid vancouver venezia venice warszawa warsaw washington washington-dc waterloo weimar wien',
  'vienna vídeň wiesbaden winnipeg wrocław würzburg yorkton zaragoza žilina zlín zürich zurich zutphen zagreb moncton outremont',
  'sainte-foy sillery aldershot boulder albany nova-york nueva-york nowy-jork',
)

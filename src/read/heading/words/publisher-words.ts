import { wordSet } from '../fold.js'

/** Words of which one is enough to know a publisher's name. */
export const publisherWords: ReadonlySet<string> = wordSet(
  'press publisher publishers publishing books presses éditions édition éditeur éditeurs éditrice verlag verlage verlagsgesellschaft',
  'verlagsanstalt verlagshaus buchhandlung buchgesellschaft university-press universitätsverlag uitgeverij uitgevers',
  'uitgeversmaatschappij editrice editore editori edizioni casa-editrice editorial ediciones edicions edições editora editores livraria',
  'libreria librería librairie libri nakladatelství vydavatelství vydavateľstvo vydavatelstvo nakladateľstvo wydawnictwo wydawnictwa',
  'wydawnicza oficyna księgarnia universitaires universitaire universidade-editora publikace publications pubblicazioni publicaciones',
  'imprenta imprimerie imprimeur tipografia drukarnia akademie-verlag uniwersytetu naukowe imprint forlag förlag kiadó société-éditrice',
  'nakladatel vydavatel édit edit forlaget förlaget forlagshuset förlags yayın yayınları yayınevi yayıncılık kitabevi kitap издательство изд-во видавництво вид-во εκδόσεις',
  'editura nakladnik založba kustannus kustantamo bokförlag bokforlag könyvkiadó kirjat naklada nakladni',
)

/** A word that by itself tells a publisher: one of the table, or a German or Nordic compound such as "Buchverlag". */
export const isPublisherWord = (key: string): boolean => publisherWords.has(key) || /\p{L}{2}(?:verlag|forlag|kiado)$/u.test(key)

/** Houses known by a name alone; some are surnames too, so they weigh less. */
export const publisherNames: ReadonlySet<string> = wordSet(
  'routledge palgrave springer brill brepols elsevier wiley blackwell ashgate penguin ossolineum bloomsbury sage polity verso norton',
  'knopf macmillan harpercollins suhrkamp rowohlt fischer oldenbourg harrassowitz steiner böhlau gruyter klostermann beck campus',
  'wallstein droz champion gallimard seuil fayard puf flammarion hachette larousse mulino laterza einaudi feltrinelli carocci olschki',
  'mondadori rizzoli bompiani adelphi donzelli viella alianza crítica taurus siglo akal cátedra ariel tecnos trotta marcial pons',
  'almedina relume presença gradiva cosac argo karolinum host torst vyšehrad paseka triton veda kalligram slovart pwn znak universitas',
  'wolters kluwer thames methuen longman heinemann faber peeters aschendorff mohr siebeck niemeyer metzler vandenhoeck schöningh',
  'humblot transcript nomos lit klartext kohlhammer herder reclam dtv ullstein siedler hanser piper lang harmattan cujas vrin picard',
  'cerf payot boréal fides leméac septentrion noroît hurtubise lux écosociété vlb xyz haymarket academia libri prostor odeon maraval',
  'czarne krytyka boom prometheus harvard yale cornell viking doubleday vintage scribner putnam norstedts bonniers gyldendal pax',
  'aschehoug cappelen découverte actes-sud verdier agone sellerio garzanti saggiatore quodlibet sansoni marsilio',
  'querido atlas contact verloren wereldbibliotheek corvina osiris magvető jelenkor humanitas polirom nemira iletişim',
  'siltala otava wsoy tammi gaudeamus duncker beltz juventa matthes hatje merve velbrück wagenbach dva rombach unionsverlag',
)

/** Bodies that publish, and that also stand in titles: they weigh less. */
export const bodyWords: ReadonlySet<string> = wordSet(
  'university universität université università universidad universidade univerzita uniwersytet institut institute instituto istituto',
  'ústav instytut academy akademie accademia academia société society gesellschaft società sociedad sociedade company co sons fund',
  'foundation fondation stiftung fondazione fundación fundação nadace centre centro center zentrum museum musée museo muzeum archiv',
  'archive archives national nationale association vereins verein organisation organization section école scuola ministère committee',
  'stowarzyszenie towarzystwo fundacja centrum matica društvo združenje spolek spolok egyesület intézet vereniging genootschap',
  'selskab selskap sällskap samfundet seura säätiö fundația asociația associazione associação asociación house kurumu vakfı derneği общество институт академия',
)

/** Words that open a series statement; those of the second table only inside parentheses. */
export const seriesLeads: ReadonlySet<string> = wordSet(
  'coll collection collections colección collana coleção reihe schriftenreihe series edice edícia seria reeks',
)
export const seriesWords: ReadonlySet<string> = wordSet(
  'serie série řada edycja studien beiträge schriften abhandlungen quellen veröffentlichungen forschungen texte handbuch bibliothek',
  'bibliothèque biblioteca library studies monographs monographien cahiers publications quaderni',
)
/** Words that name a series outside parentheses, where its publisher stands behind it. */
export const libraryWords: ReadonlySet<string> = wordSet('bibliothek bibliothèque biblioteca library bücherei knihovna biblioteka')

/** Houses with a comma in their name, word by word. */
export const houseLists: readonly (readonly string[])[] = [
  ['little', 'brown'],
  ['farrar', 'straus'],
  ['harcourt', 'brace'],
  ['houghton', 'mifflin'],
  ['kegan', 'paul', 'trench'],
  ['reynal', 'hitchcock'],
  ['holt', 'rinehart'],
]

/** Houses whose name looks like somebody's, or like anything: the whole name, word by word. */
export const namedHouses: ReadonlySet<string> = wordSet(
  'armand-colin albin-michel odile-jacob christian-bourgois franz-steiner karl-alber klaus-wagenbach peter-lang bollati-boringhieri marcial-pons',
  'josé-olympio bert-bakker il-mulino il-saggiatore actes-sud allen-lane john-murray jonathan-cape edward-arnold edward-elgar max-niemeyer',
  'otto-harrassowitz franco-angeli jaca-book minimum-fax de-bezige-bij félix-alcan josé-corti michel-lévy gustav-fischer georg-olms wilhelm-fink',
  'ernst-klett paul-zsolnay kurt-wolff georg-thieme john-wiley john-benjamins marcel-dekker adam-hilger hodder-stoughton basil-blackwell',
  'minuit grasset stock plon belin nathan flammarion denoël julliard éditions-de-minuit temas-de-hoy tinta-da-china kiepenheuer-witsch e-o',
)

/** Behind a name and a comma: who published the book, in one word. */
export const houseWords: ReadonlySet<string> = wordSet('éditeur éditeurs publisher publishers uitgever nakladatel')

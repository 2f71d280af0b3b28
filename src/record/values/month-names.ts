import { foldLatin } from './slug.js'

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

/**
 * The names of the months, January first, in Czech, Dutch, English, French, German, Italian, Polish, Portuguese, Slovak and
 * Spanish: nominative, genitive, common abbreviations. Without diacritics, in lower case; a name that several share stands once.
 */
const monthNames: readonly string[] = [
  'january januar januari janvier janner gennaio styczen stycznia janeiro enero leden ledna januara jan janv gen sty ene led',
  'february februar februari fevrier feber febbraio luty lutego fevereiro febrero unor unora februara feb febr fevr fev lut uno',
  'march marz maart mars marzo marzec marca marco brezen brezna marec mar maa mrt mrz bre',
  'april avril aprile kwiecien kwietnia abril duben dubna aprila apr avr kwi abr dub',
  'may mai mei maggio maj maja maio mayo kveten kvetna mag kve',
  'june juni juin giugno czerwiec czerwca junho junio cerven cervna jun juna giu cze cvn',
  'july juli juillet luglio lipiec lipca julho julio cervenec cervence jul jula juil lug lip cvc',
  'august augustus aout agosto sierpien sierpnia srpen srpna augusta aug ago sie srp',
  'september septembre settembre wrzesien wrzesnia setembro septiembre setiembre zari septembra sep sept set sett wrz zar',
  'october oktober octobre ottobre pazdziernik pazdziernika outubro octubre rijen rijna oktobra oct okt ott paz out rij',
  'november novembre listopad listopada listopadu novembro noviembre novembra nov lis',
  'december dezember decembre dicembre grudzien grudnia dezembro diciembre prosinec prosince decembra dec dez dic gru pro',
]

/** The same for the seasons. */
const seasonNames: Readonly<Record<Season, string>> = {
  spring: 'spring lente voorjaar printemps fruhling fruhjahr primavera wiosna wiosny jaro jara jar jari',
  summer: 'summer zomer ete sommer estate lato lata verao verano leto leta',
  autumn: 'autumn fall herfst najaar automne herbst autunno jesien jesieni outono otono podzim podzimu jesen jesene',
  winter: 'winter hiver inverno zima zimy invierno',
}

/** The number of the month that a word names, 1 to 12, in any of the languages of the table. */
export function monthNamed(word: string): number | undefined {
  return months.get(foldLatin(word))
}

/** The season that a word names. */
export function seasonNamed(word: string): Season | undefined {
  return seasonWords.get(foldLatin(word))
}

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)

const seasonWords: ReadonlyMap<string, Season> = new Map(
  seasons.flatMap((season) => seasonNames[season].split(' ').map((name): [string, Season] => [name, season])),
)

import type { Role } from '../../../record/contributor.js'
import { phraseList } from '../fold.js'

/** Words for a role that stand beside a name: "(Hg.)", ", eds.", "dir.". */
export const roleAbbreviations: Readonly<Partial<Record<Role, readonly string[]>>> = {
  editor: phraseList(
    'hg, hgg, hrsg, hrg, herausgeber, herausgeberin, herausgeberinnen, hg/dir, ed, eds, edd, edit, editor, editors, editrice, dir, dirs',
    'dirigido, ed by, sous la direction, sous la dir, coord, coords, coordinador, coordinadora, coordinadores, coordinadoras, org, orgs',
    'organizador, organizadora, organizadores, organizadoras, a cura, cur, red, reds, redaktor, redakcja, pod red, redakce, eds by, éd',
    'éds, edts, ed lit, editores, editora, editoras, curatore, curatori, éditeur, editeurs, zost, uspoř, usp, editoři, editorka',
    'editori, отв ред, ред, directeur, redd, series ed, a cura di, bearb, bearbeiter, éditeurs scientifiques, dir publ, oprac, pripr',
    'sous la direction de, sous la dir de, sous la coordination de, herausgegeben von, hrsg von, hg von, edited by, derl, hazırlayan',
    'derleyen, derleyenler, uredio, uredila, uredil, uredili, coord de, îngrij, επιμέλεια',
    'hrsgg, ed al, vyd, szerk, co-ed, co-eds, guest eds, haz, prir, priredio, priredila, сост, под ред, упоряд, toim, επιμ',
  ),
  translator: phraseList(
    'trans, transl, translator, translators, übers, übersetzer, übersetzerin, trad, traducteur, traductrice, traductor, traductora',
    'traduttore, tradutor, tradutora, vert, přel, prel, tłum, przeł, překlad, tr',
    'çev, çeviren, övers, overs, suom, пер, перев, prev, preveo, prevela, μτφρ',
  ),
  compiler: phraseList('comp, comps, compiler, compilers, sest, ses, samenst, zus, compilador, compiladora, compiladores, compil'),
  illustrator: phraseList('ill, illus, illustrator, illustrateur, ilustr, il'),
  author: phraseList('author, authors, auteur, auteurs, autor, autorin, autoren, autores, autore, autori, auteure, autorka, verf'),
}

/** Abbreviations of roles that without their point are words of another kind: the Turkish “der.”, the Slovene “ur.”. */
export const dottedRoles: Readonly<Partial<Record<Role, readonly string[]>>> = { editor: ['der', 'ur', 'haz'], translator: ['per'] }

/** Phrases that stand before names. `by` is added where the table of by-words says so: "edited (by)", "traduit (de l’anglais) (par)". */
export const rolePhrases: Readonly<Partial<Record<Role, readonly string[]>>> = {
  editor: phraseList(
    'edited, ed by, eds by, coedited, co-edited, herausgegeben, hg von, hrsg von, hrsg v, hg v, bearbeitet, bearb von, bearb v',
    'redaktion, édité, éditée, édités, éditées, édition critique, édition établie, édition de, éd par, éd critique, sous la direction',
    'sous la dir, sous la coordination, dirigé, dirigée, dir par, textes réunis, études réunies, actes réunis, réunis, réunies',
    'textes édités, corpus de textes établi, textes établis, a cura, curato, edición de, edición a cargo, edición crítica, editado',
    'coordinado, coord por, dirigido, edizione, organização, organizado, organizada, coordenação, org por, onder redactie, onder red',
    'bezorgd, uitgegeven, pod redakcją, pod red, red nauk, redakcja, opracowanie, opracował, opracowała, oprac, k vydání připravil',
    'k vydání připravila, uspořádal, uspořádala, uspořádali, zostavil, zostavila, zostavili, editovali, ed and introd, editor, editors',
    'redigeret, redigerad, redigert, utgiven, utgitt, udgivet, toimittanut, toimittaneet, szerkesztette, uredio, uredila, uredili, uredil',
    'priredio, priredila, priredil, priredili, ediție îngrijită, volum îngrijit, coordonator, derleyen, derleyenler, yayına hazırlayan',
    'yayına hazırlayanlar, hazırlayan, edició, edició a cura, a cura de, coordinació, επιμέλεια, под редакцией, под ред, сост, составитель',
    'за редакцією, за ред, упорядник, упор, ed îngrijită',
    'wydał, wydali, actas reunidas, a cargo, éditeur, éd de, presentado, textes réunis et présentés, textes présentés, établi',
    'réunis et présentés, réunies et présentées, réunis présentés, textes réunis présentés, études réunies et présentées',
  ),
  translator: phraseList(
    'translated, translation, trans by, transl by, trans, übersetzt, übersetzung, übers von, aus dem, traduit, traduite, traduits',
    'traduction, trad par, trad de, trad di, trad por, trad, traducción, traducido, traducida, traduzione, tradotto, tradução',
    'traduzido, traduzida, vertaald, vertaling, přeložil, přeložila, přeložili, překlad, z angličtiny, z němčiny, z francouzštiny',
    'oversat, oversatt, översatt, översättning, oversættelse, oversettelse, suomentanut, suomentaneet, suom, kääntänyt, fordította, ford',
    'preveo, prevela, preveli, prevedel, prevedla, prijevod, prevod, traducere, çeviren, çev, traducció, traduït, μετάφραση, μτφρ',
    'перевод, пер с, перевел, перевела, переклад, переклала, перекл з, übertragen, ins deutsche übertragen',
    'preložil, preložila, preložili, preklad, przełożył, przełożyła, przekład, przekł, tłumaczenie, tłumaczył, tłumaczyła, tłum',
  ),
  compiler: phraseList(
    'compiled, compilé, compilado, compilación, sestavil, sestavila, zebrał, zebrała, samengesteld, zusammengestellt, réuni, raccolti',
    'compilation',
  ),
  illustrator: phraseList(
    'illustrated, illustrations, illustré, illustrations de, illustriert, ilustrace, ilustrácie, ilustracje, ilustraciones',
    'illustrazioni, ilustrações, avec des illustrations, illustraties',
  ),
  foreword: phraseList(
    'forord, förord, esipuhe, előszó, predgovor, riječ unaprijed, cuvânt înainte, önsöz, πρόλογος, предисловие, передмова, pròleg',
    'foreword, geleitwort, avant-propos, predmluva, met een woord vooraf, woord vooraf, prólogo, prologo, předmluvu napsal',
    'słowo wstępne, slovo úvodem, predhovor, liminaire',
  ),
  preface: phraseList(
    'preface, préface, préfacé, préfacés, vorwort, prefazione, prefacio, prefácio, předmluva, předmluvou, voorwoord, przedmowa, přdml',
  ),
  introduction: phraseList(
    'indledning, inledning, innledning, johdanto, bevezetés, uvod, studiu introductiv, introducció, εισαγωγή, вступительная статья',
    'introduction, introduced, einleitung, eingeleitet, introduit, introduzione, introducción, introdução, inleiding, úvod, úvodní',
    'wstęp, wprowadzenie, présentation, avec une présentation, présenté, estudio preliminar, estudio introductorio, presentazione',
    'presentación, apresentação, einführung, présentés, ingeleid',
  ),
  afterword: phraseList(
    'efterord, etterord, jälkisanat, utószó, pogovor, spremna beseda, επίμετρο, послесловие, післямова, sonsöz, epíleg',
    'afterword, postscript, postface, nachwort, postfazione, epílogo, posfácio, doslov, nawoord, posłowie, conclusion de, epilogue',
    'doslov napsal',
  ),
  contributor: phraseList(
    'in collaboration with, in cooperation with, en collaboration avec, in zusammenarbeit mit, en colaboración con, em colaboração com',
    'in collaborazione con, in samenwerking met, ve spolupráci s, v spolupráci s, we współpracy z',
    'with contributions, with the collaboration, with the assistance, in collaboration, in cooperation, contributions',
    'with a contribution, with contributions by, mit einem beitrag, con un contributo, avec une contribution, con una contribución',
    'avec la collaboration, avec la participation, avec la contribution, avec le concours, en collaboration, unter mitarbeit',
    'in zusammenarbeit, unter mitwirkung, mit beiträgen, con la collaborazione, con contributi, con la colaboración, com a colaboração',
    'met medewerking, ve spolupráci, v spolupráci, we współpracy, przy współpracy, za spolupráce, mit einem index, für den druck',
  ),
}

/** Words between a role phrase and a name, and before an author's name by themselves. */
export const byWords: readonly string[] = phraseList(
  'by, par, von, por, door, przez, durch, od, of, de, di, da, do, del, von den, van, a cura di, av, af',
  'англ, нем, фр, франц, исп, итал, польск, укр, рос, рус, ang, niem, franc, hiszp, angl, něm',
)

/** Words that may introduce the author of a book: "Title. By A. Author", "Titre, par X". The second list does so only behind a comma. */
export const authorWords: readonly string[] = phraseList(
  'by, par, von, por, door, przez, napsal, napsala, napísal, napísala, geschreven door, written by, authored by, co-authored by',
  'scritto da, escrito por, écrit par, autor, autoři, autorka, autore, auteur, auteurs, author, authors, autores',
)
export const authorParticles: readonly string[] = phraseList('de, di, d’, van, od')

/** Verbs for what somebody did to a book, which stand in a row before one name. */
export const roleVerbWords: readonly string[] = phraseList(
  'edited, translated, introduced, annotated, selected, compiled, herausgegeben, übersetzt, eingeleitet, kommentiert, erläutert, bearbeitet',
  'édité, éditée, établi, établie, traduit, traduite, présenté, présentée, annoté, annotée, commenté, commentée, editado, traducido',
  'anotado, presentado, traduzido, organizado, curato, tradotto, annotato, introdotto, vertaald, ingeleid, bezorgd, přeložil, uspořádal',
)

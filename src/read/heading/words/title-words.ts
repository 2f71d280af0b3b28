import { phraseList } from '../fold.js'

/** Words before "of" and a name in the titles of books about somebody, or with somebody's works: the name is no author's as a label would say it. */
export const titleWordsOfPeople: readonly string[] = phraseList(
  'vida, vidas, vita, vite, vie, vies, leben, leven, biografía, biografia, biographie, biografie, muerte, morte, mort, tod, dood, sueño',
  'historia, storia, histoire, geschichte, geschiedenis, memoria, memorias, memórias, memorie, mémoire, mémoires, erinnerungen, recuerdos',
  'correspondencia, correspondência, corrispondenza, correspondance, briefwechsel, briefe, cartas, lettere, lettres, brieven, epistolario',
  'diario, diário, diari, diarios, journal, tagebuch, tagebücher, dagboek, cuadernos, cadernos, quaderni, carnets, cahiers, hefte',
  'obra, obras, opera, opere, œuvre, œuvres, werk, werke, werken, escritos, scritti, écrits, schriften, textos, textes, testi, texte',
  'poesía, poesia, poésie, poemas, poemi, poèmes, gedichte, novelas, romanzi, romans, romane, teatro, théâtre, cine, cinema, cinéma',
  'pensamiento, pensamento, pensiero, pensée, denken, filosofía, filosofia, philosophie, teología, teologia, théologie, theologie',
  'completa, completas, completo, complète, complete, completi, complètes, selectas, escogidas, scelte, choisies, reunidas, política, politica, politique, politik',
  'figura, figure, imagen, immagine, image, bild, retrato, ritratto, portrait, aventuras, avventure, aventures, abenteuer, viaje, viaggio',
  'voyage, voyages, reisen, legado, eredità, héritage, erbe, mundo, mondo, monde, welt, casa, maison, haus, tiempo, tiempos, tempo, temps',
  'zeit, archivo, archivio, archives, archiv, biblioteca, bibliothèque, bibliothek, arte, art, kunst, música, musica, musique, musik',
  'proceso, processo, procès, prozess, caso, affaire, fall, recepción, recepção, ricezione, réception, rezeption, influencia, influence',
  'lectura, leitura, lettura, lecture, estética, estetica, esthétique, ästhetik, narrativa, ensayos, ensaios, saggi, essais, essays',
  'escuela, scuola, école, schule, hijos, figli, fils, hijo, hija, amigos, amici, amis, freunde, mujer, femme, frau, cuentos, contos',
  'racconti, contes, erzählungen, discurso, discursos, discorsi, discours, reden, testamento, testament, misterio, mistero, mystère',
  'règne, cour, siècle, époque, manuscrits, papiers, registres, chartes, actes, cartulaire, sermons, chronique, chroniques, chansons, fables',
  'mariage, couronnement, assassinat, tombeau, itinéraire, expédition, campagne, armée, disciples, disciple, cercle, atelier, milieu, destin',
  'secret, secrets, énigme, jeunesse, enfance, éducation, formation, exil, gloire, légende, mythe, culte, fortune, catalogue, inventaire',
  'reinado, corte, siglo, época, manuscritos, sermones, crónica, crónicas, expedición, taller, círculo, leyenda, mito, culto, exilio, juventud',
  'regno, secolo, epoca, manoscritti, carte, prediche, cronaca, cronache, canzoni, favole, bottega, circolo, leggenda, culto, esilio, giovinezza',
  'reino, reinado, século, sermões, crónica, crônica, oficina, círculo, lenda, culto, exílio, juventude, autobiografia, autobiographie',
  'hof, jahrhundert, handschriften, predigten, chronik, lieder, fabeln, werkstatt, kreis, legende, mythos, kult, jugend, nachlass, tagebücher',
  'hof, eeuw, handschriften, preken, kroniek, liederen, atelier, kring, legende, mythe, jeugd, nalatenschap',
)

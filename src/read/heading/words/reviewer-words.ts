import { phraseList } from '../fold.js'

/** Phrases before the reviewer's name, folded. */
export const reviewedBy: ReadonlySet<string> = new Set(
  phraseList(
    'reviewed by, review by, book review by, rev by, reviewer, reviewers, rezensiert von, besprochen von, rezension von, rez von, rezensent, rezensentin',
    'recenzoval, recenzovala, recenzovali, recenzuje, recenzent, recenzentka, recenzenti, recenzowal, recenzowala, zrecenzowal, anotoval, anotovala',
    'recensito da, recensita da, recensore, resenado por, resena por, resenhado por, resenha por, recensao por, rec',
    'compte rendu par, compte-rendu par, recension par, recense par, cr par, recensie door, besproken door, gerecenseerd door, recensent',
  ),
)

import { slug } from '../../record/values/slug.js'

/** Words for "published" and for everything else that the status of a submission can be, in ten languages. */
// prettier-ignore
const published = ['Published', 'Publikováno', 'Zveřejněno', 'Publikovaný', 'Veröffentlicht', 'Publicado', 'Publicada', 'Publié', 'Publiée', 'Pubblicato', 'Gepubliceerd', 'Opublikowane', 'Opublikowano', 'Opublikowany', 'Publikované', 'Zverejnené']
// prettier-ignore
const others = [
  'Submission', 'Review', 'Copyediting', 'Production', 'Scheduled', 'Declined', 'Queued', 'Incomplete', 'Archived',
  'Příspěvek', 'Recenze', 'Recenzní řízení', 'Redakční úpravy', 'Jazyková korektura', 'Produkce', 'Naplánováno', 'Odmítnuto', 'Zamítnuto',
  'Einreichung', 'Begutachtung', 'Lektorat', 'Copyediting', 'Herstellung', 'Produktion', 'Eingeplant', 'Geplant', 'Abgelehnt',
  'Envío', 'Revisión', 'Corrección', 'Producción', 'Programado', 'Rechazado', 'Soumission', 'Évaluation', 'Révision', 'Prévu', 'Planifié', 'Refusé', 'Rejeté',
  'Submissão', 'Avaliação', 'Revisão', 'Edição de Texto', 'Edição', 'Produção', 'Editoração', 'Agendado', 'Rejeitado', 'Recusado',
]

const known = new Map([...others.map((word) => [slug(word), false] as const), ...published.map((word) => [slug(word), true] as const)])

/** Whether a status says that something is published; nothing for a word that is not known. */
export function saysPublished(status: string): boolean | undefined {
  return status.trim() === '' ? false : known.get(slug(status))
}

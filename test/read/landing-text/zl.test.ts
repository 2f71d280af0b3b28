import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { languageOf } from '/work/main/src/read/landing-text/text-language.js'
it('x', () => {
  const by = new Map<string,string[]>()
  for (const l of readFileSync('/work/shared/real/headings.tsv','utf8').split('\n').slice(1)) { const h = l.split('\t')[0]!; const g = languageOf(h) ?? '-'; by.set(g,[...(by.get(g)??[]),h]) }
  for (const [g,hs] of by) console.log(g, hs.length, ['de','fr','en','-'].includes(g) ? hs.filter((_,i)=>i%60===0).map(x=>x.slice(0,90)) : hs.map(x=>x.slice(0,110)))
  for (const t of ['De Gids','Res Publica','Sociologický časopis','Annales','Studia historica','Historický časopis', 'Forum', 'Historisk tidsskrift for kvinder og mænd', 'Revista de Historia', 'La Rivista', 'American Historical Review', 'Kvinder, køn og forskning: de danske kvinder er ofte blevet set som en del af en større bevægelse, og det er der gode grunde til. Bogen handler om dem, der var med fra begyndelsen, og om det arbejde, som de har gjort for kvinder i hele landet.']) console.log(t, languageOf(t))
})

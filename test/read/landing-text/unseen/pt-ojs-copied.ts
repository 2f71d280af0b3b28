import type { UnseenPage } from '../../landing-html/unseen/unseen-page.js'

/** The book in the abstract, ABNT order; the page in Brazilian Portuguese. */
export const portugueseOjsCopied: UnseenPage = {
  language: 'pt',
  layout: 'OJS 3.3 in Portuguese, copied',
  facts: {
    title: 'Ler, rezar e sobreviver',
    reviewers: ['Jussara Pimentel Lobo'],
    published: '2009-12-15',
    journal: 'Revista de História das Margens',
    volume: '4',
    issue: '8',
    pages: '210-214',
    doi: '10.5555/rhm.v4i8.1120',
    language: 'pt',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    book: {
      title: 'O diabo e a Terra de Santa Cruz',
      subtitle: 'feitiçaria e religiosidade popular no Brasil colonial',
      people: ['author Laura de Mello e Souza'],
      publisher: 'Companhia das Letras',
      place: 'São Paulo',
      year: '1986',
      extent: '396 p.',
    },
  },
  page: `Ir para o conteúdo principal
Ir para o menu de navegação principal
Ir para o rodapé
Revista de História das Margens
Atual
Arquivos
Sobre
Buscar
Cadastro
Acesso
Início / Arquivos / v. 4 n. 8 (2009): Religiosidades / Resenhas
Ler, rezar e sobreviver
Autores
Jussara Pimentel Lobo
Universidade Federal do Vale
DOI:
https://doi.org/10.5555/rhm.v4i8.1120
Palavras-chave:
Inquisição, feitiçaria, Brasil colonial
Resumo
Resenha de: SOUZA, Laura de Mello e. O diabo e a Terra de Santa Cruz: feitiçaria e religiosidade popular no Brasil colonial. São Paulo: Companhia das Letras, 1986. 396 p.
Downloads
Não há dados estatísticos.
Downloads
PDF
Publicado
2009-12-15
Como Citar
PIMENTEL LOBO, J. Ler, rezar e sobreviver. Revista de História das Margens, [S. l.], v. 4, n. 8, p. 210–214, 2009. DOI: 10.5555/rhm.v4i8.1120. Disponível em: https://rhm.example.br/article/view/1120. Acesso em: 12 maio. 2026.
Fomatos de Citação
Edição
v. 4 n. 8 (2009): Religiosidades
Seção
Resenhas
Licença
Este trabalho está licenciado sob uma licença Creative Commons Attribution 4.0 International License.
Artigos mais lidos pelo mesmo(s) autor(es)
Jussara Pimentel Lobo, Resenha de: VAINFAS, Ronaldo. Trópico dos pecados. Rio de Janeiro: Campus, 1989 , Revista de História das Margens: v. 3 n. 5 (2008)
Idioma
English
Português (Brasil)
Enviar Submissão
`,
}

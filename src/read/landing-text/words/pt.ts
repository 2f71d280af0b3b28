import type { LandingWords } from './landing-words.js'

// prettier-ignore
export const pt: LandingWords = {
  language: 'pt',
  labels: {
    reviewer: ['resenhista', 'resenhado por', 'resenha por', 'autor da resenha', 'autora da resenha', 'recenseador', 'recenseadora',
      'recensão por', 'autor da recensão', 'autora da recensão'],
    author: ['autor', 'autora', 'autores', 'autoras', 'autoria', 'por'],
    reviewTranslator: ['tradução da resenha'],
    title: ['título', 'título do artigo'],
    reviewedBook: ['livro resenhado', 'obra resenhada', 'livro recenseado', 'obra recenseada', 'livros resenhados'],
    bookTitle: ['título do livro', 'título da obra'],
    bookAuthor: ['autor do livro', 'autora do livro', 'autores do livro'],
    publisher: ['editora do livro', 'editora'],
    abstract: ['resumo'],
    keywords: ['palavras-chave', 'palavras chave'],
    section: ['tipo', 'tipo de material', 'seção', 'secção', 'tipo de artigo', 'tipo de documento'],
    language: ['idioma', 'língua', 'idioma do artigo'],
    journal: ['revista', 'periódico', 'publicado em', 'fonte', 'título da revista'],
    placement: ['edição'],
    volume: ['ano'],
    issue: ['número'],
    pages: ['páginas', 'página'],
    locator: ['número do artigo'],
    licence: ['licença', 'direitos', 'direitos autorais', 'direitos de autor', 'copyright'],
    citation: ['como citar', 'referência do documento impresso', 'referência eletrónica', 'citação', 'citar'],
    references: ['referências', 'referências bibliográficas', 'bibliografia'],
    page: ['ligação permanente', 'link permanente'],
    aside: ['entradas no índice', 'índice', 'autor correspondente', 'contato', 'contacto', 'financiamento', 'biografia do autor', 'biografias autor', 'sobre o autor',
      'sobre a autora', 'agradecimentos', 'estatísticas', 'artigos semelhantes', 'informações', 'outros formatos de citação', 'métricas'],
  },
  history: {
    received: ['recebido', 'recebido em', 'submetido', 'submetido em', 'data de submissão', 'recebida', 'recebida em',
      'data de recebimento', 'enviado'],
    revised: ['revisado', 'revisto', 'revisado em', 'revisto em', 'reformulado', 'versão revista', 'revisada', 'versão revisada recebida'],
    accepted: ['aceito', 'aceite', 'aprovado', 'aceito em', 'aceite em', 'aprovado em', 'aceita', 'data de aceite', 'aceita em'],
    online: ['publicado online', 'disponível online', 'publicado on-line', 'publicação online', 'disponibilizado online',
      'publicado eletronicamente', 'publicação avançada'],
    published: ['publicado', 'publicada', 'data de publicação', 'publicada em', 'publicação'],
  },
  placement: { volume: 'volume vol v ano', issue: 'número num n nº fascículo', pages: 'páginas página p pp pág págs',
    locator: 'artigo art' },
  prose: {
    by: 'por de da do pela pelo', and: 'e', in: 'em',
    roles: {
      foreword: ['apresentação', 'prólogo'],
      preface: ['prefácio'],
      introduction: ['introdução'],
      afterword: ['posfácio', 'epílogo'],
      translator: ['traduzido', 'traduzida', 'tradução'],
      editor: ['organizado', 'organizada', 'organização'],
      illustrator: ['ilustrado', 'ilustrada', 'ilustrações'],
    },
    published: ['publicado pela', 'publicado por', 'publicada pela', 'publicado pelo', 'lançado pela', 'editado pela', 'lançada pela',
      'publicada pelo', 'editada pela'],
    book: ['livro', 'obra', 'volume', 'monografia', 'coletânea', 'estudo', 'ensaio', 'romance'],
  },
  licence: ['este artigo', 'este trabalho', 'esta obra', 'este texto', 'esta resenha', 'licença', 'todos os direitos reservados',
    'este é um artigo'],
  noise: ['ir para o conteúdo principal', 'ir para o menu de navegação principal', 'ir para o rodapé', 'ir para …', 'pular para …', 'atual', 'notícias', 'enviar submissão', 'mostrar citação', 'ir para a fonte original', 'baixar pdf', 'descarregar pdf', 'baixar', 'transferir', 'texto completo',
    'utilizamos cookies …', 'este site utiliza …', 'este site usa …', 'aceitar tudo', 'aceitar', 'recusar', 'início', 'início /…',
    'arquivos', 'edição atual', 'edição actual', 'sobre', 'sobre a revista', 'buscar', 'pesquisar', 'acesso', 'cadastro', 'entrar',
    'compartilhar', 'partilhar', 'imprimir', 'voltar a …', 'voltar aos …', 'artigo anterior', 'próximo artigo', 'anterior', 'próximo',
    'sumário', 'ir para o …', 'pular para o …', 'acesso aberto'],
  stopWords:
    'que do da em um não uma os no na por mais dos as como mas ao ele das à sua ou ser quando há nos já também só pelo pela ' +
    'até isso ela entre depois sem mesmo aos seus quem nas esse esta são foi ter seu sobre essa às este tem num numa pelos ' +
    'pelas é onde através de a e o se para me te si la con contra',
  titleWords:
    'revista estudos história brasileira brasileiro portuguesa português cadernos ciências sociedade educação resenha ' +
    'resenhas livro análise pesquisa recensão filosofia política anais literatura direito periódico saúde',
}

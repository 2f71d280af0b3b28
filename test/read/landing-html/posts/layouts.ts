/** A post as the systems of weblogs and magazines lay it out, with what stands around it. */
export interface PrintedPost {
  readonly language: string
  readonly title: string
  /** The whole line, with the word for "by". */
  readonly byline: string
  /** The name in the byline. */
  readonly author: string
  /** `2019-03-03`. */
  readonly day: string
  /** As a reader sees it. */
  readonly date: string
  readonly category: string
  /** HTML of the text. */
  readonly body: string
}

/** The layout of WordPress: the byline in the header of the post, categories and tags in its footer, comments and a side column. */
export function wordpress({ language, title, byline, author, day, date, category, body }: PrintedPost): string {
  const name = byline.replace(author, `<span class="author vcard"><a class="url fn n" href="/author/x/">${author}</a></span>`)
  return `<!DOCTYPE html>
<html lang="${language}"><head><title>${title} – Lesezeichen</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Lesezeichen"></head>
<body class="post-template-default single single-post"><header class="site-header"><p class="site-title"><a href="/">Lesezeichen</a></p>
<nav><ul><li><a href="/r">Rezensionen</a></li></ul></nav></header>
<main><article class="post-17 post type-post hentry category-x">
<header class="entry-header"><h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${day}T08:00:00+01:00">${date}</time></span> <span class="byline">${name}</span></div></header>
<div class="entry-content">${body}</div>
<footer class="entry-footer"><span class="cat-links"><a href="/c" rel="category tag">${category}</a></span> <span class="tags-links"><a href="/t" rel="tag">Water</a></span></footer>
</article>
<section id="comments" class="comments-area"><article class="comment"><span class="fn">Rita Reader</span> <time datetime="2022-01-01">1.1.2022</time><p>Recenze: Jiná kniha, ISBN 978-0-306-40615-7</p></article></section></main>
<aside class="widget-area"><h2>Rezension: Ein anderes Buch von Max Muster</h2></aside></body></html>`
}

/** The layout of Blogger: the day above the post, its author in the footer. */
export function blogger({ language, title, byline, author, day, date, category, body }: PrintedPost): string {
  const name = byline.replace(
    author,
    `<span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a href='/p' rel='author'><span itemprop='name'>${author}</span></a></span>`,
  )
  return `<!DOCTYPE html>
<html lang='${language}'><head><meta content='blogger' name='generator'/><meta content='${title}' property='og:title'/><title>Biblio: ${title}</title></head><body>
<div class='tabs'><h2>Recensioni</h2><ul><li><a href='/'>Home</a></li></ul></div>
<div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>${date}</span></h2><div class="date-posts"><div class='post-outer'>
<div class='post hentry' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>
${title}
</h3><div class='post-body entry-content' itemprop='articleBody'>${body}</div>
<div class='post-footer'><span class='post-author vcard'>${name}</span> <abbr class='published' itemprop='datePublished' title='${day}T10:52:00+02:00'>10:52</abbr>
<span class='post-labels'>Labels: <a href='/l' rel='tag'>${category}</a></span></div></div>
<div class='comments' id='comments'><h4>1 comment</h4><p>Rita Reader: bello!</p></div></div></div></div></div></body></html>`
}

/** The layout of a magazine: a line above the title, a standfirst below it, the article in JSON-LD, teasers of others at the end. */
export function magazine({ language, title, byline, author, day, date, category, body }: PrintedPost): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T06:00:00Z`,
    author: { '@type': 'Person', name: author },
  }
  return `<!DOCTYPE html>
<html lang="${language}"><head><title>${title} | The Reading Room</title><meta property="og:title" content="${title}"><meta name="author" content="${author}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
<header role="banner"><a href="/">The Reading Room</a></header>
<main><article><p class="kicker">${category}</p><h1>${title}</h1><p class="standfirst">What a river is for.</p>
<p class="byline">${byline}</p><p class="date">${date}</p>${body}</article>
<section class="related-articles"><article class="card"><h3>Review: Another River by Tom Ashby</h3><time datetime="2020-02-02">2 Feb</time></article>
<article class="card"><h3>Review: A Third River by Ann Field</h3></article></section></main></body></html>`
}

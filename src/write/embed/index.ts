export { embed, withoutEmbedded, type Embedded, type EmbedParts } from './embed.js'

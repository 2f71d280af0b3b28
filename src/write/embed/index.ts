export { embed, type Embedded, type EmbedParts } from './embed.js'

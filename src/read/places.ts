export { placesIn } from '../diagnostics/places.js'

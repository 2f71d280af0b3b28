import { styleOf } from './skeleton.js'

/**
 * MLA, 9th edition: the core elements of a work in its container.
 *
 * Source: MLA Handbook, sections 5.4-5.7 (names), 5.29 (description in place of a title), 5.31-5.99 (containers, numbers, dates, pages).
 */
export const mla = styleOf({
  title: 'MLA 9',
  and: 'text',
  macros: '',
  review: `
  <group delimiter=" ">
    <names variable="author" suffix=".">
      <name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"
        delimiter-precedes-et-al="always"/>
    </names>
    <text variable="title" prefix="“" suffix=".”"/>
    <text variable="reviewed-title" prefix="Review of " suffix="."/>
    <group delimiter=", " suffix=".">
      <text variable="container-title" font-style="italic"/>
      <text variable="volume" prefix="vol. "/>
      <text variable="issue" prefix="no. "/>
      <date variable="issued"><date-part name="year"/></date>
      <choose>
        <if variable="number-of-pages"><text variable="page" prefix="pp. "/></if>
        <else><text variable="page" prefix="p. "/></else>
      </choose>
      <text variable="number" prefix="article "/>
      <text variable="URL"/>
    </group>
  </group>`,
})

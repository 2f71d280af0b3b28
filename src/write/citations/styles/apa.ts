import { styleOf } from './skeleton.js'

/**
 * APA, 7th edition: an article with "[Review of the book *Title*, by A. Author]" behind its title or in its place.
 *
 * Source: Publication Manual, sections 9.8 (names), 9.17 (n.d.), 9.25-9.27 (sources), 10.7 (reviews).
 */
export const apa = styleOf({
  title: 'APA 7',
  and: 'symbol',
  macros: `
  <macro name="date">
    <choose>
      <if variable="issued"><date variable="issued" prefix="(" suffix=")."><date-part name="year"/></date></if>
      <else><text value="(n.d.)."/></else>
    </choose>
  </macro>
  <macro name="work">
    <group delimiter=" ">
      <text variable="title"/>
      <choose>
        <if variable="reviewed-genre"><text variable="reviewed-title" prefix="[Review of the books " suffix="]"/></if>
        <else><text variable="reviewed-title" prefix="[Review of the book " suffix="]"/></else>
      </choose>
    </group>
  </macro>`,
  review: `
  <group delimiter=" ">
    <choose>
      <if variable="author">
        <names variable="author" suffix=".">
          <name name-as-sort-order="all" and="symbol" delimiter=", " delimiter-precedes-last="always"
            et-al-min="21" et-al-use-first="19" et-al-use-last="true"/>
        </names>
        <text macro="date"/>
        <text macro="work" suffix="."/>
      </if>
      <else>
        <text macro="work" suffix="."/>
        <text macro="date"/>
      </else>
    </choose>
    <group delimiter=", " suffix=".">
      <text variable="container-title" font-style="italic"/>
      <group>
        <text variable="volume" font-style="italic"/>
        <text variable="issue" prefix="(" suffix=")"/>
      </group>
      <text variable="page"/>
      <text variable="number" prefix="Article "/>
    </group>
    <text variable="URL"/>
  </group>`,
})

import { styleOf } from './skeleton.js'

/**
 * Chicago, 17th edition, an entry of a bibliography (not of author-date references).
 *
 * Source: Chicago Manual of Style, sections 14.76 (ten names, else seven), 14.168-14.174 (journals), 14.201-14.202 (reviews).
 */
export const chicago = styleOf({
  title: 'Chicago 17',
  and: 'text',
  macros: '',
  review: `
  <group delimiter=" ">
    <names variable="author" suffix=".">
      <name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="always" et-al-min="11" et-al-use-first="7"
        delimiter-precedes-et-al="always"/>
    </names>
    <text variable="title" prefix="“" suffix=".”"/>
    <text variable="reviewed-title" prefix="Review of " suffix="."/>
    <group suffix=".">
      <group delimiter=": ">
        <group delimiter=" ">
          <group delimiter=", ">
            <group delimiter=" ">
              <text variable="container-title" font-style="italic"/>
              <text variable="volume"/>
            </group>
            <text variable="issue" prefix="no. "/>
          </group>
          <date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>
        </group>
        <text variable="page"/>
        <text variable="number"/>
      </group>
    </group>
    <text variable="URL" suffix="."/>
  </group>`,
})

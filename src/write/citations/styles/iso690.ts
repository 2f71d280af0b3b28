import { styleOf } from './skeleton.js'

/**
 * ISO 690:2021, name and date. The standard leaves typography open: family names stay as they are written.
 *
 * Source: ISO 690, name and date system; contributions in serials; ISSN; availability.
 */
export const iso690 = styleOf({
  title: 'ISO 690',
  and: 'text',
  macros: `<macro name="date"><date variable="issued"><date-part name="year"/></date></macro>`,
  review: `
  <group delimiter=" ">
    <choose>
      <if variable="author">
        <group delimiter=", " suffix=".">
          <names variable="author">
            <name name-as-sort-order="all" and="text" delimiter=", " delimiter-precedes-last="never"/>
          </names>
          <text macro="date"/>
        </group>
        <text variable="title" suffix="."/>
        <text variable="reviewed-title" prefix="Review of: " suffix="."/>
      </if>
      <else-if variable="title">
        <group delimiter=", " suffix="."><text variable="title"/><text macro="date"/></group>
        <text variable="reviewed-title" prefix="Review of: " suffix="."/>
      </else-if>
      <else>
        <text variable="reviewed-title" prefix="Review of: " suffix="."/>
        <text macro="date" suffix="."/>
      </else>
    </choose>
    <text variable="container-title" font-style="italic" suffix="."/>
    <group delimiter=", " suffix=".">
      <group>
        <text variable="volume"/>
        <text variable="issue" prefix="(" suffix=")"/>
      </group>
      <text variable="page"/>
      <text variable="number" prefix="article "/>
    </group>
    <text variable="ISSN" prefix="ISSN " suffix="."/>
    <text variable="URL" prefix="Available from: "/>
  </group>`,
})

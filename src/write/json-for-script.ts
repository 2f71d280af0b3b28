const unsafe = /[<>&\u2028\u2029]/g

/**
 * JSON that can stand inside a `<script>` element: what could end the element, open a comment in it or end a line of a script is
 * written as `\uXXXX`. The value that the JSON stands for stays the same.
 */
export function jsonForScript(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

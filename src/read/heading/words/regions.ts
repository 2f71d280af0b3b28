/** Those of two words and more. */
export const longRegions: ReadonlySet<string> = new Set(
  'United Kingdom,United States,North Carolina,South Carolina,New Jersey,New Mexico,New Hampshire,South Africa,British Columbia,Nova Scotia,West Virginia,Rhode Island,New Zealand,New South Wales,Northern Ireland'.split(
    ',',
  ),
)

/** What is printed behind a place to tell where it lies, as printed: codes of states and provinces, their abbreviations, countries. */
export const regions: ReadonlySet<string> = new Set(
  [
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT',
    'VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE PEI QC SK UK US USA NSW Vic Qld',
    'Mass Conn Ill Ind Mich Minn Penn Pa Md Va Calif Cal Tex Wash Wis Wisc Fla Ga Ont Que Qué Oxon Cambs Bucks Glos Hants Sussex Surrey',
    'Massachusetts Connecticut Illinois Indiana Michigan Minnesota Pennsylvania Maryland Virginia California Texas Wisconsin Florida Georgia',
    'Ohio Iowa Kansas Kentucky Tennessee Louisiana Oregon Ontario Québec Quebec Alberta Manitoba England Scotland Wales Ireland Australia',
  ]
    .join(' ')
    .split(' '),
)

/**
 * A locale of OJS as a tag of a language: `en_US` is `en` and `pt_BR` is `pt-BR`, as OJS 3.4 and later write them.
 *
 * Until 3.3 every locale had a region, which said nothing about the text; regions that tell a variety stay.
 */
export function languageOfLocale(locale: string): string {
  return named.has(locale) ? locale.slice(0, 2) : locale
}

/** The locales that lost their region with OJS 3.4. */
const named: ReadonlySet<string> = new Set(
  'en_US ar_IQ bg_BG bs_BA ca_ES cs_CZ da_DK de_DE el_GR es_ES et_EE eu_ES fa_IR fi_FI fr_FR gl_ES he_IL hr_HR hu_HU hy_AM id_ID is_IS it_IT ja_JP ka_GE kk_KZ ko_KR lt_LT lv_LV mk_MK mn_MN ms_MY nb_NO nl_NL pl_PL pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw_KE th_TH tr_TR uk_UA ur_PK vi_VN'.split(
    ' ',
  ),
)

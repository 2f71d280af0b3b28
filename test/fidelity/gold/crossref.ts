import type { GoldRecord, GoldReview } from '../gold.js'

const works = (name: string, review: GoldReview): GoldRecord => ({ file: `crossref-json/${name}.json`, review })
const noReview = (why: string, names: readonly string[]): readonly GoldRecord[] =>
  names.map((name) => ({ file: `crossref-json/negatives/${name}.json`, why }))

// prettier-ignore
/** Works of the Crossref REST interface: the book stands in the title, or nowhere. */
export const crossref: readonly GoldRecord[] = [
  works('front-matter_commonmeta/10_1002_mmnd_4800460214', { reviewers: ['Wolfram Mey'], doi: '10.1002/mmnd.4800460214', journal: 'Deutsche Entomologische Zeitschrift', pages: '263-264', published: '1999-11-30', books: [{ title: 'The western palaearctic zygaenidae (Lepidoptera)', people: [['C. M. Naumann', 'author'], ['G. M. Tarmann', 'author'], ['W. G. Tremewan', 'author']], publishers: ['Apollo Books'], year: '1999', isbns: ['87-88757-15-3'] }] }),
  works('ropensci_rcrossref/10_1002_ncr_4110251216', { doi: '10.1002/ncr.4110251216', journal: 'National Municipal Review', pages: '754-755', published: '1936-12', books: [{ title: 'American state government', people: [['W. Brooke Graves', 'author']], publishers: ['D. C. Heath and Company'], year: '1936' }] }),
  works('ropensci_rcrossref/10_1002_zamm_19850650928', { reviewers: ['H. Ulbricht'], doi: '10.1002/zamm.19850650928', journal: 'ZAMM - Journal of Applied Mathematics and Mechanics', pages: '460-460', published: '1985', books: [{ title: 'Vibrations and Waves in Physics', people: [['I. G. Main', 'author']], publishers: ['Cambridge University Press'], year: '1984', isbns: ['0-521-26-124-4', '0-521-27-846-5'] }] }),
  works('ropensci_rcrossref/10_1016_j_cities_2011_06_006', { reviewers: ['Jeff Garmany'], doi: '10.1016/j.cities.2011.06.006', journal: 'Cities', pages: '74-75', published: '2012-02', books: [] }),
  works('ropensci_rcrossref/10_1016_s0932_8610_88_80070_7', { reviewers: ['Claude L. Hughes Jr'], doi: '10.1016/s0932-8610(88)80070-7', journal: 'Adolescent and Pediatric Gynecology', pages: '213-214', published: '1988', books: [] }),
  works('ropensci_rcrossref/10_1017_s0016672300030998', { reviewers: ['Jeff Bond'], doi: '10.1017/s0016672300030998', journal: 'Genetical Research', pages: '236-237', published: '1992-12', books: [{ title: 'More Gene Manipulations in Fungi', people: [['J. W. Bennett', 'editor'], ['L. L. Lasure', 'editor']], publishers: ['Academic Press'], year: '1991', isbns: ['0 12 088642 1'] }] }),
  works('ropensci_rcrossref/10_1017_s0022050700100051', { reviewers: ['Charles K. Hyde'], doi: '10.1017/s0022050700100051', journal: 'The Journal of Economic History', pages: '800-801', published: '1976-09', books: [{ title: 'The Standard of Living in Britain in the Industrial Revolution', people: [['Arthur J. Taylor', 'editor']], publishers: ['Methuen & Company'], year: '1975' }] }),
  works('ropensci_rcrossref/10_7767_omz_1987_42_6_331', { doi: '10.7767/omz.1987.42.6.331', journal: 'Österreichische Musikzeitschrift', published: '1987-01', books: [] }),
  ...noReview('a peer review, a decision or an answer of the authors', [
    '10_1002_2050_7038_12430_v3_review1', '10_1002_2050_7038_12442_v2_review2', '10_1002_2050_7038_12454_v2_response1', '10_1002_2050_7038_12524_v2_review3',
    '10_1002_2050_7038_12559_v3_decision1', '10_1002_2050_7038_12604_v2_review1', '10_1002_2050_7038_12616_v2_review2', '10_1002_2050_7038_12686_v2_response1',
    '10_1002_2050_7038_12688_v2_review1', '10_1002_2050_7038_12726_v1_review3', '10_1002_2050_7038_12771_v2_decision1', '10_1002_2050_7038_12777_v1_review2',
    '10_1002_2050_7038_12799_v2_decision1', '10_1002_2050_7038_13176_v1_review3', '10_1002_2050_7038_13253_v2_decision1', '10_1002_jts5_90_v1_review1',
    '10_7287_peerj_3819v0_1_reviews_2',
  ]),
  ...noReview('a research article', [
    '10_1001_archsurg_1967_01330080128031', '10_1007_s00120_007_1345_2', '10_1016_j_femsec_2004_12_004', '10_1088_2053_1591_aa8752', '10_1155_2013_178512',
    '10_1271_bbb1961_51_2591', 'https_doi_org_10_1073_pnas_0808444105',
  ]),
  ...noReview('a review of the literature', [
    '10_1111_j_1524_4741_2011_01123_x', '10_1155_2013_610818', '10_1155_2014_409283', '10_1155_2018_7108215', '10_1155_2021_8197435', '10_5281_zenodo_8120771',
  ]),
]

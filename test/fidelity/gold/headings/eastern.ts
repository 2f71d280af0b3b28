import { type GoldHeading, heading, none } from './gold-heading.js'

// prettier-ignore
/** Books that exist, as journals in Slavic languages, Hungarian, Finnish, Turkish and Greek print them: one journal's form each. */
export const eastern: readonly GoldHeading[] = [
  heading('Jan Tomasz Gross, Sąsiedzi. Historia zagłady żydowskiego miasteczka, Pogranicze, Sejny 2000, ss. 157', 'Sąsiedzi. Historia zagłady żydowskiego miasteczka // Jan Tomasz Gross // Pogranicze // 2000'),
  heading('Recenzja: Henryk Samsonowicz, Długi wiek X. Z dziejów powstawania Europy, Wydawnictwo Poznańskie, Poznań 2002, s. 180', 'Długi wiek X. Z dziejów powstawania Europy // Henryk Samsonowicz // Wydawnictwo Poznańskie // 2002'),
  heading('Rec.: Małgorzata Szpakowska (red.), Antropologia kultury. Zagadnienia i wybór tekstów, Warszawa: Wydawnictwa Uniwersytetu Warszawskiego, 2003', 'Antropologia kultury. Zagadnienia i wybór tekstów // ed: Małgorzata Szpakowska // Wydawnictwa Uniwersytetu Warszawskiego // 2003'),
  heading('Andrzej Walicki, Zarys myśli rosyjskiej od oświecenia do renesansu religijno-filozoficznego, Kraków: Wydawnictwo Uniwersytetu Jagiellońskiego, 2005, 879 s.', 'Zarys myśli rosyjskiej od oświecenia do renesansu religijno-filozoficznego // Andrzej Walicki // Wydawnictwo Uniwersytetu Jagiellońskiego // 2005'),
  none('Recenzje i omówienia'),
  heading('Dušan Třeštík: Počátky Přemyslovců. Vstup Čechů do dějin (530–935), Praha, Nakladatelství Lidové noviny 1997, 658 s.', 'Počátky Přemyslovců. Vstup Čechů do dějin (530–935) // Dušan Třeštík // Nakladatelství Lidové noviny // 1997'),
  heading('KŘEN, Jan. Dvě století střední Evropy. Praha: Argo, 2005. 1109 s. ISBN 80-7203-612-2.', 'Dvě století střední Evropy // Jan KŘEN // Argo // 2005 // 80-7203-612-2'),
  heading('Pavel Kolář: Soudruzi a jejich svět. Sociálně myšlenková tvářnost komunismu. Praha, Ústav pro studium totalitních režimů, 2019', 'Soudruzi a jejich svět. Sociálně myšlenková tvářnost komunismu // Pavel Kolář // Ústav pro studium totalitních režimů // 2019'),
  none('Recenze a zprávy o literatuře'),
  heading('LIPTÁK, Ľubomír. Slovensko v 20. storočí. Bratislava : Kalligram, 1998. 338 s.', 'Slovensko v 20. storočí // Ľubomír LIPTÁK // Kalligram // 1998'),
  heading('Рец. на кн.: Лотман Ю. М. Беседы о русской культуре. СПб.: Искусство-СПб, 1994. 399 с.', 'Беседы о русской культуре // Ю. М. Лотман // Искусство-СПб // 1994'),
  heading('Гуревич А.Я. Категории средневековой культуры. М.: Искусство, 1972. 318 с.', 'Категории средневековой культуры // А.Я. Гуревич // Искусство // 1972'),
  heading('Рецензия на книгу: Зубок В. М. Неудавшаяся империя: Советский Союз в холодной войне от Сталина до Горбачева. – М.: РОССПЭН, 2011. – 671 с.', 'Неудавшаяся империя: Советский Союз в холодной войне от Сталина до Горбачева // В. М. Зубок // РОССПЭН // 2011'),
  heading('Рецензия на книгу: Banniard M. Viva voce: communication écrite et communication orale du IVe au IXe siècle en Occident latin. Paris, 1992', 'Viva voce: communication écrite et communication orale du IVe au IXe siècle en Occident latin // M. Banniard // // 1992'),
  heading('Рецензія на: Грицак Я. Нарис історії України. Київ: Генеза, 1996. 360 с.', 'Нарис історії України // Я. Грицак // Генеза // 1996'),
  heading('Ivo Goldstein, Hrvatska 1918. – 2008., Zagreb: EPH Liber; Novi Liber, 2008., 919 str.', 'Hrvatska 1918. – 2008. // Ivo Goldstein // EPH Liber + Novi Liber // 2008'),
  heading('Peter Štih: Srednjeveške goriške študije. Nova Gorica: Goriški muzej, 2002, 272 strani', 'Srednjeveške goriške študije // Peter Štih // Goriški muzej // 2002'),
  heading('Romsics Ignác: Magyarország története a XX. században. Budapest, Osiris Kiadó, 1999. 662 o.', 'Magyarország története a XX. században // Romsics Ignác // Osiris Kiadó // 1999'),
  heading('Kirja-arvio: Matti Klinge, Keisarin Suomi. Helsinki: Schildts 1997.', 'Keisarin Suomi // Matti Klinge // Schildts // 1997'),
  heading('Halil İnalcık, Osmanlı İmparatorluğu Klasik Çağ (1300-1600), çev. Ruşen Sezer, İstanbul: Yapı Kredi Yayınları, 2003, 260 s.', 'Osmanlı İmparatorluğu Klasik Çağ (1300-1600) // Halil İnalcık | tr: Ruşen Sezer // Yapı Kredi Yayınları // 2003'),
  heading('Νίκος Σβορώνος, Το ελληνικό έθνος. Γένεση και διαμόρφωση του νέου ελληνισμού, Αθήνα: Πόλις, 2004', 'Το ελληνικό έθνος. Γένεση και διαμόρφωση του νέου ελληνισμού // Νίκος Σβορώνος // Πόλις // 2004'),
]

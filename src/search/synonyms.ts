/**
 * Words that mean the same to somebody who searches, a topic a line: first the English ones, behind a bar those of other
 * languages. What stands behind `>` is a wider topic, which is a weaker answer. A word stands for its other forms, too,
 * as its stem is looked up. Reviewed by hand: a wrong one here would be a wrong answer.
 */
export const SYNONYMS = `
# trade
trade, commerce, commercial, turnover | торговля, товарооборот, торговый, торговая, торговой, handel, aussenhandel, handelsumsatz, ticaret, ticari, ticaret hacmi, comercio, comercial, intercambio comercial, échanges commerciaux, 贸易, 貿易, 经贸, 經貿
export, import | экспорт, импорт, ihracat, ithalat, exportación, importación, 出口, 进口, 進口 > trade
record trade, trade record, record turnover, record level, record high | рекорд, рекордный, рекордная, рекордной, handelsrekord, rekordhandel, rekor, rekor ticaret, ticaret rekoru, récord comercial, comercio récord, record commercial, commerce record, 创纪录, 創紀錄, 贸易纪录, 历史新高, 歷史新高 > trade

# investment
investment, investor | инвестиция, инвестиционный, инвестиционная, инвестиционной, капиталовложения, investition, investieren, yatırım, yatırımlar, inversión, invertir, investissement, 投资, 投資

# economy
economy, economic | экономика, экономикой, экономический, экономического, экономической, wirtschaft, wirtschaftsbeziehungen, ekonomi, ekonomisi, ekonomide, ekonominin, ekonomik, economía, económico, économique, 经济, 經濟
economic crisis, financial crisis, world economic crisis | экономический кризис, wirtschaftskrise, finanzkrise, ekonomik kriz, mali kriz, crisis económica, crisis financiera, crise économique, crise financière, 经济危机, 經濟危機, 金融危机, 金融危機
financial, finance | финансовый, финансовая, финансовой, финансы, finanzen, finanziell, finans, finansal, financiero, 金融, 财政, 財政
imf, international monetary fund, monetary fund | мвф, международный валютный фонд, валютный фонд, валютного фонда, iwf, internationaler währungsfonds, währungsfonds, fmi, fondo monetario internacional, fonds monétaire international, uluslararası para fonu, 国际货币基金组织, 國際貨幣基金組織
dollar, usd | доллар, dolar, 美元

# energy
energy | энергетика, энергетикой, энергия, энергетический, энергетической, energien, enerji, enerjisi, energético, énergétique, 能源
energy crisis, energy shortage, power shortage, power cut | энергокризис, энергетический кризис, energiekrise, enerji krizi, crisis energética, crise énergétique, 能源危机, 能源危機 > energy

# gas
gas, natural gas | газ, природный газ, природного газа, поставки газа, российского газа, газовый, газовая, газовой, erdgas, doğalgaz, doğal gaz, gaz, gas natural, gaz naturel, 天然气, 天然氣 > energy
gas hub | газовый хаб, газового хаба, gasdrehkreuz, gasdrehscheibe, gaz merkezi, doğalgaz merkezi, gaz üssü, centro gasístico, hub gasístico, hub gazier, plaque tournante gazière, 天然气枢纽, 天然氣樞紐, 天然气中心 > gas
transit, gas transit | транзит, транзита, gastransit, gaz transiti, tránsito de gas, transit gazier, 过境, 過境, 天然气过境 > gas

# pipelines
pipeline, gas pipeline | газопровод, трубопровод, gaspipeline, gasleitung, boru hattı, boru hatları, doğalgaz boru hattı, gasoducto, gazoduc, 管道, 天然气管道, 天然氣管道, 输气管 > gas

# nuclear power
nuclear, atomic, atomic energy, nuclear energy, nuclear power, nuclear plant, nuclear power plant, nuclear power station, nuclear reactor, reactor | ядерный, ядерная, ядерной, атомный, атомная, атомной, атом, аэс, атомная электростанция, атомной электростанции, реактор, atomar, atomenergie, atomkraft, atomkraftwerk, akw, kernenergie, kernkraft, kernkraftwerk, nuklear, nükleer enerji, nükleer santral, energía nuclear, central nuclear, energía atómica, nucléaire, énergie nucléaire, centrale nucléaire, atomique, 核能, 核电, 核電, 核电站, 核電站, 核电厂, 原子能 > energy

# vaccine
vaccine, jab, inoculation, immunisation, immunization | вакцина, вакциной, вакцинация, прививка, impfstoff, impfung, vakzin, aşı, aşısı, aşılama, vacuna, vacunación, 疫苗
sputnik v, sputnik 5 | спутник v, спутник ви, 卫星v > vaccine

# pandemic
pandemic, epidemic, coronavirus, corona virus, covid, covid-19, corona, virus | пандемия, эпидемия, коронавирус, ковид, pandemie, epidemie, pandemisi, pandemide, pandeminin, salgın, salgının, koronavirüs, korona, 疫情, 新冠, 新冠疫情, 新冠肺炎, 新冠病毒, 大流行

# health
health | здоровье, gesundheit, sağlık, sağlığı, sağlıklı, salud, santé, 健康
illness, sick, disease, quick recovery, speedy recovery, recover, get well | болезнь, недуг, выздоровление, выздоравливай, krankheit, krank, genesung, hastalık, hastalığı, şifa, geçmiş olsun, enfermedad, enfermo, pronta recuperación, maladie, rétablissement, guérison, 疾病, 生病, 患病, 康复, 康復
doctor, physician, medic | врач, медик, arzt, doktor, médicos, médecin, 医生, 醫生
condolence | соболезнование, beileid, kondolenz, taziye, taziyesi, taziyeleri, başsağlığı, pésame, condolencia, 慰问, 慰問, 哀悼, 吊唁
plane crash, air crash, aircraft crash, aviation accident, air disaster, plane accident, crash | авиакатастрофа, авиакатастрофой, авиакрушение, крушение самолёта, flugzeugabsturz, flugzeugunglück, uçak kazası, uçak kazasında, accidente aéreo, accidente de avión, catastrophe aérienne, accident d avion, crash aérien, 空难, 空難, 坠机, 墜機
tragedy | трагедия, tragödie, trajedi, trajedisi, tragedia, 悲剧, 悲劇

# sport
sport, physical fitness, fitness | спорт, спортивный, спортивная, спортивной, sportlich, spor, sportif, deporte, sportive, 体育, 體育, 运动, 運動 > olympics, paralympic, football, hockey, judo
olympics, olympiad, olympic games, winter games, winter olympics | олимпиада, олимпиадой, олимпийский, олимпийской, olympische spiele, winterspiele, olimpiyat, olimpiyat oyunları, kış olimpiyatları, olimpiada, olímpico, juegos olímpicos, jeux olympiques, olympique, 奥运, 奧運, 奥运会, 奧運會, 冬奥会, 冬奧會, 奥林匹克, 奧林匹克
paralympics | паралимпиада, паралимпиадой, паралимпийский, паралимпийской, paralympische spiele, paralimpik, paralimpik oyunları, paralímpico, juegos paralímpicos, paralympique, 残奥会, 殘奧會
ioc, international olympic committee, olympic committee, olympic movement | мок, международный олимпийский комитет, олимпийский комитет, iok, internationales olympisches komitee, coi, comité olímpico internacional, comité olímpico, cio, comité international olympique, comité olympique, uluslararası olimpiyat komitesi, olimpiyat komitesi, 国际奥委会, 國際奧委會 > olympics
football, soccer, world cup, fifa world cup | футбол, футбола, футбольный, футбольная, футбольной, чемпионат мира, мундиаль, чм, чм-2018, fussball, fussballweltmeisterschaft, weltmeisterschaft, wm, futbol, dünya kupası, dünya kupasını, copa del mundo, copa mundial, mundial de fútbol, coupe du monde, 足球, 世界杯, 世界盃 > fifa
sports exchange, year of sport, sports year | год спорта, год спортивных обменов, спортивные обмены, спортивных обменов, sportjahr, jahr des sports, sportaustausch, spor yılı, spor değişimi, año del deporte, intercambio deportivo, année du sport, échanges sportifs, 体育交流年, 體育交流年, 体育交流 > sport
fifa | фифа, 国际足联, 國際足聯 > football
hockey, ice hockey | хоккей, хоккея, хоккейный, хоккейная, хоккейной, eishockey, hokey, hokeyi, buz hokeyi, hockey sobre hielo, hockey sur glace, 冰球
judo | дзюдо, 柔道

# culture
culture | культура, культурой, культурный, культурная, культурной, kultur, kulturell, kültürü, kültürde, culturales, culturel, 文化
year of culture, culture year, cross cultural year | год культуры, kulturjahr, jahr der kultur, kültür yılı, kültür yılları, año de cultura, año cultural, année de culture, années culturelles, 文化年 > culture
national year, mutual national year, year of russia, russia s year, china s year, armenia s year, russia year, year of china, china year | год россии, года россии, год китая, национальный год, национальные года, russlandjahr, russisches jahr, jahr russlands, chinajahr, jahr chinas, rusya yılı, çin yılı, año de rusia, año de china, année russe, année croisée, 国家年, 國家年, 俄罗斯年, 俄羅斯年, 中国年, 中國年 > cross year
cross year | перекрёстный год, перекрёстного года, kreuzjahr, karşılıklı yıl, año cruzado, 交叉年 > national year
russian seasons | русские сезоны, russische saison, russian seasons festival, rus mevsimleri, estaciones rusas, temporadas rusas, saisons russes, 俄罗斯季, 俄羅斯季 > culture

# language
language | язык, языковый, языковая, языковой, sprache, dili, lengua, idioma, langue, 语言, 語言, 俄语, 俄語, 汉语, 漢語
language year, year of language, russian language year, chinese language year | год языка, год русского языка, год китайского языка, sprachjahr, sprachenjahr, jahr der sprache, dil yılı, año del idioma, año de lengua, année linguistique, année de langue, 语言年, 語言年, 俄语年, 俄語年, 汉语年, 漢語年 > language

# tourism
tourism, tourist | туризм, турист, туристический, туристической, tourismus, turizm, turist, turismo, 旅游, 旅遊, 游客, 遊客 > travel
year of tourism, tourism year | год туризма, tourismusjahr, jahr des tourismus, turizm yılı, turizm yılları, año del turismo, año de turismo, année du tourisme, 旅游年, 旅遊年 > tourism

# visa
visa, visa-free, without visa | виза, визовый, визовая, визовой, безвизовый, безвизовая, безвизовой, без виз, visum, visafrei, visumfrei, ohne visum, vize, vizesi, vizeler, vizesiz seyahat, vize muafiyeti, sin visa, sans visa, 签证, 簽證, 免签, 免簽 > travel

# education and youth
education, schooling | образование, образовательный, образовательная, образовательной, bildung, ausbildung, eğitim, educación, educativo, enseignement, 教育 > training
year of education, education year | год образования, bildungsjahr, jahr der bildung, eğitim yılı, eğitim yılları, año de educación, année éducation, 教育年 > education
student, school, university | студент, школа, университет, schüler, studierende, studium, universität, öğrenci, üniversite, üniversiteler, estudiante, universidad, étudiant, 学生, 學生, 留学, 留學, 大学 > education
training, personnel training | подготовка кадров, kaderausbildung, fachkräfteausbildung, personel eğitimi, formación, capacitación, formation professionnelle, 人才培养, 培训, 培訓 > education
youth, young people, young generation | молодёжь, молодёжный, молодёжная, молодёжной, jugend, jugendaustausch, gençlik, gençler, gençleri, juventud, jóvenes, juvenil, jeunesse, 青年, 青少年
youth exchange, youth exchange year, year of youth | год молодёжных обменов, молодёжные обмены, молодёжных обменов, gençlik değişimi, intercambio juvenil, intercambio de jóvenes, échanges de jeunes, échange de jeunesse, 青年交流, 青年友好交流年, 青年友好交流 > youth

# science, technology, innovation
science, scientific, scientist, research | наука, наукой, научный, научная, научной, учёный, учёные, wissenschaft, forschung, bilim, bilimsel, ciencia, científico, scientifique, 科学, 科學, 科研 > technology
technology, tech, high-tech | технология, технологический, технологической, technologie, technologisch, teknoloji, teknolojisi, teknolojiler, teknolojik, tecnología, tecnológico, 技术, 技術, 科技 > technical
innovation | инновация, инновационный, инновационная, инновационной, yenilik, inovasyon, innovación, 创新, 創新 > technology
year of innovation, innovation year, year of science, scientific and technological, scientific and technical | год инноваций, год научно-технического, научно-технического сотрудничества, innovationsjahr, jahr der innovation, inovasyon yılı, bilim yılı, año de innovación, año científico, année de innovation, année scientifique, 科技创新年, 科技創新年, 创新年 > innovation

# space
exploration of space, space exploration, peaceful space, outer space, space flight, space programme, space program, space cooperation, aerospace, cosmos, cosmonaut, astronaut | космос, космический, космической, космонавт, космонавтика, weltraum, weltall, raumfahrt, luft- und raumfahrt, uzay, uzayı, havacılık ve uzay, espacio exterior, espacio ultraterrestre, cooperación espacial, exploración espacial, cósmico, coopération spatiale, exploration spatiale, spatial, espacial, aéronautique, 太空, 航天, 航空航天, 宇宙
space | espacio, espace > exploration of space, aerospace

# environment
environment, environmental, ecology | экология, экологический, экологической, окружающая среда, окружающей среды, окружающей средой, umwelt, umweltschutz, ökologie, ökologisch, çevre, çevre koruma, ekoloji, medio ambiente, medioambiental, ecología, ecológico, environnement, écologique, 环境, 環境, 环保, 環保, 生态, 生態

# transport and infrastructure
transport | транспорт, транспортный, транспортная, транспортной, verkehr, transportwesen, ulaşım, ulaştırma, taşımacılık, 交通, 运输, 運輸
connectivity | 互联互通, 互聯互通 > transport
infrastructure | инфраструктура, инфраструктурой, инфраструктурный, инфраструктурная, инфраструктурной, infrastruktur, altyapı, altyapısı, infraestructura, 基础设施, 基礎設施 > transport
corridor, energy corridor | коридор, korridor, energiekorridor, koridor, corredor, couloir, 走廊
road map, roadmap | дорожная карта, дорожной карты, дорожной картой, fahrplan, yol haritası, hoja de ruta, feuille de route, 路线图, 路線圖

# legal basis
legal basis, legal base, legal framework, legal foundation | договорно-правовая база, правовая база, правовой базы, правовой базой, rechtsgrundlage, rechtlicher rahmen, yasal dayanak, hukuki zemin, hukuki temel, base jurídica, marco jurídico, marco legal, base juridique, cadre juridique, 法律基础, 法律基礎
constitution | конституция, конституционный, конституционная, конституционной, поправки в конституцию, verfassung, anayasa, anayasası, anayasanın, anayasayı, constitución, constitutionnel, 宪法, 憲法 > vote
vote, referendum | голосование, референдум, abstimmung, volksabstimmung, halk oylaması, oylama, oylaması, referandum, votación, scrutin, 投票, 公投 > constitution

# weapons and arms control
new start, start treaty, start iii, start-3, arms control, arms reduction, disarmament | снв, снв-3, договор о снв, контроль над вооружениями, сокращение вооружений, разоружение, start-vertrag, rüstungskontrolle, abrüstung, abrüstungsvertrag, yeni start, start anlaşması, start antlaşması, silahsızlanma, silahların kontrolü, silahların azaltılması, nuevo start, tratado start, control de armas, control de armamentos, desarme, nouveau start, traité start, contrôle des armements, 新削减战略武器条约, 新削減戰略武器條約, 削减战略武器, 军控, 軍控, 裁军, 裁軍 > strategic stability
nuclear weapons, nuclear arms | ядерное оружие, ядерных вооружений, atomwaffen, kernwaffen, nükleer silah, armas nucleares, armes nucléaires, 核武器, 核武 > new start
weapon, arms, armament, wmd, mass destruction, weapons of mass | оружие, массового уничтожения, вооружение, waffe, massenvernichtungswaffen, rüstung, silah, silahlanma, kitle imha, kitle imha silahları, arma, destrucción masiva, destruction massive, 武器, 大规模杀伤性武器, 大規模殺傷性武器 > new start
strategic stability, global stability | стратегическая стабильность, стратегической стабильность, глобальная стабильность, глобальной стабильность, глобальной стабильности, strategische stabilität, stratejik istikrar, estabilidad estratégica, stabilité stratégique, 战略稳定, 戰略穩定 > new start

# military
military, defence, military-technical, military cooperation, defence cooperation | военный, военная, военной, военно-техническое, оборона, обороной, оборонный, оборонной, militärisch, militärtechnisch, verteidigung, askeri, savunma, savunması, savunmanın, cooperación militar, técnico-militar, militaire, 军事, 軍事, 国防, 國防, 防务, 防務, 军技
soldier, troop, serviceman | солдат, военнослужащие, soldat, truppe, asker, soldado, tropa, troupes, 士兵, 军人, 軍人, 部队, 部隊, 战士, 戰士 > army
army, armed forces | армия, вооружённые силы, armee, streitkräfte, ordu, ordusu, ordunun, silahlı kuvvetler, ejército, fuerzas armadas, forces armées, 军队, 軍隊 > soldier
drone, uav, unmanned aircraft | беспилотник, дрон, бпла, drohne, drohnenangriff, insansız hava aracı, 无人机, 無人機 > attack
attack, drone attack | атака, атакой, нападение, angriff, saldırı, saldırısı, saldırılar, ataque, attaque, 袭击, 襲擊, 攻击, 攻擊
residence | резиденция, residenz, rezidans, rezidansı, residencia, 官邸, 住所

# terrorism
terrorism, terrorist, counter-terrorism, counterterrorism, anti-terrorism, antiterrorism | терроризм, террор, террорист, террористический, террористической, теракт, борьба с терроризмом, борьбой с терроризмом, terrorismus, terroranschlag, terör, terörizm, terörist, terörle mücadele, terrorismo, antiterrorista, attentat, atentado, 恐怖主义, 恐怖主義, 恐怖, 反恐, 恐怖袭击, 恐怖襲擊, 恐怖分子

# war, victory and remembrance
war, wartime | война, войной, krieg, savaş, savaşı, guerra, 战争, 戰爭 > conflict, kursk
second world war, world war two, world war ii, world war 2, ww2, wwii, great patriotic war | вторая мировая, второй мировой, вторая мировая война, второй мировой войны, второй мировой войной, великая отечественная, великой отечественной, вов, zweiter weltkrieg, weltkrieg, ikinci dünya savaşı, ii dünya savaşı, 2 dünya savaşı, dünya savaşı, segunda guerra mundial, seconde guerre mondiale, deuxième guerre mondiale, guerre mondiale, guerra mundial, 第二次世界大战, 第二次世界大戰, 二战, 二戰, 卫国战争, 衛國戰爭 > victory day, nazism, war
victory day, v-day, ve day, anniversary of victory, victory anniversary, years of victory, since the victory, 9 may, may 9, 9th of may | день победы, дня победы, дню победы, днём победы, годовщина победы, годовщиной победы, лет победы, парад победы, 9 мая, девятое мая, tag des sieges, siegestag, jahrestag des sieges, zafer günü, zaferin yıldönümü, zafer bayramı, 9 mayıs, día de victoria, aniversario de victoria, 9 de mayo, jour de victoire, anniversaire de victoire, 胜利日, 勝利日, 胜利周年 > victory, second world war
victory | победа, победой, sieg, zafer, victoria, victoire, 胜利, 勝利
parade, military parade | парад, военный парад, militärparade, geçit töreni, desfile, desfile militar, défilé, défilé militaire, 阅兵, 閱兵 > red square, victory day
nazism, nazi, neo-nazism, neo-nazi, fascism, fascist, hitler, anti-hitler, anti-hitler coalition | нацизм, нацист, нацистский, нацистской, неонацизм, неонацист, фашизм, гитлер, антигитлеровская, антигитлеровской, антигитлеровская коалиция, антигитлеровской коалиции, nazismus, nationalsozialismus, neonazismus, faschismus, anti-hitler-koalition, nazizm, neonazizm, faşizm, neonazismo, néonazisme, coalition antihitlérienne, coalición antihitleriana, 纳粹, 納粹, 新纳粹, 法西斯, 希特勒
militarism, japanese militarism | милитаризм, militarismus, militarizm, militarismo, 军国主义, 軍國主義

# anniversaries
anniversary, jubilee | юбилей, юбилея, юбилейный, юбилейная, юбилейной, годовщина, годовщиной, летие, jubiläum, jubiläen, jahrestag, yıldönümü, yıl dönümü, yıldönümünü, aniversario, anniversaire, 周年, 週年, 纪念日, 紀念日
 | anniversaire > birthday
birthday | день рождения, дня рождения, дню рождения, днём рождения, geburtstag, doğum günü, doğum gününü, doğum gününde, cumpleaños, 生日
diplomatic relations, diplomatic ties | дипломатические отношения, дипотношения, diplomatische beziehungen, diplomatik ilişkiler, relaciones diplomáticas, relations diplomatiques, 外交关系, 外交關係, 建交

# treaties and agreements
treaty, pact | договор, vertrag, antlaşma, antlaşması, tratado, traité, 条约, 條約 > agreement
agreement | соглашение, договорённость, договорённости, abkommen, vereinbarung, anlaşma, anlaşması, anlaşmaları, mutabakat, acuerdos, un acuerdo, el acuerdo, acuerdo de, 协议, 協議, 协定, 協定 > treaty
deal | сделка > agreement
treaty of friendship, friendship treaty, treaty on friendship, treaty of good, good-neighbourliness treaty, good neighbour treaty | договор о дружбе, договор о добрососедстве, freundschaftsvertrag, dostluk antlaşması, dostluk anlaşması, tratado de amistad, traité d amitié, 友好合作条约, 友好合作條約, 睦邻友好合作条约, 睦鄰友好合作條約, 友好条约 > treaty

# alliance and partnership
alliance, ally | союзник, союзнический, союзническое, союзнической, союзничество, альянс, bündnis, verbündete, allianz, ittifak, müttefik, müttefiklik, alianza, aliado, alliée, 同盟, 盟友, 盟国, 盟國
non-alliance, non-alignment, non-confrontation | неприсоединение, неконфронтация, bündnisfrei, bağlantısızlık, no alineación, no alineamiento, 不结盟, 不結盟, 不对抗, 不對抗
partnership, partner | партнёр, партнёрами, партнёрство, партнёрский, партнёрской, партнёрских, partnerschaft, ortaklık, ortaklığı, asociación, socio, partenariat, partenaire, 伙伴, 夥伴, 伙伴关系, 夥伴關係
strategic | стратегический, стратегической, strategisch, stratejik, estratégico, stratégique, 战略, 戰略
privileged | привилегированный, привилегированная, привилегированной, privilegiert, ayrıcalıklı, privilegiado, privilégiée, 特惠, 特殊优先
comprehensive, all-round | всеобъемлющий, всесторонний, umfassend, kapsamlı, 全面
cooperation, co-operation, collaboration, joint work, work together | сотрудничество, сотрудничать, взаимодействие, взаимодействия, взаимодействию, совместная работа, совместной работы, совместной работой, zusammenarbeit, kooperation, işbirliği, iş birliği, cooperación, cooperar, colaboración, 合作, 协作, 協作
coordination | координация, координировать, koordination, koordinierung, koordinasyon, eşgüdüm, coordinación, coordinar, coordonner, 协调, 協調
consultation | консультации, konsultation, istişare, istişareler, 磋商, 协商, 協商
project | проект, projekt, proje, projesi, proyecto, projet, 项目, 項目
relations, relationship | отношения, отношений, beziehung, verhältnis, ilişki, ilişkisi, relaciones, 关系, 關係
ties > relations
contact | контакт, kontakt, temaslar, 联系, 聯繫, 接触, 接觸, 交往
people-to-people, contacts between people, exchanges between people, contacts between societies, human contacts, human exchange | контакты между людьми, народная дипломатия, народной дипломатии, zwischenmenschlich, contactos entre pueblos, contacts entre peuples, halklar arası, 人文交流, 民间交流, 人员往来 > humanitarian
humanitarian | гуманитарный, гуманитарная, гуманитарной, humanitär, insani, humanitaire, 人道, 人道主义, 人道主義, 人文

# relations going better or worse
reset, reset of relations | перезагрузка, перезагрузкой, neustart, neuanfang, sıfırlama, ilişkilerin sıfırlanması, reinicio, reseteo, relance, redémarrage, 重启, 重啟, 重置
normalisation, normalization, back to normal, restore relations, restoration of relations | нормализация, нормализовать, нормализованны, восстановление отношений, normalisierung, normalisieren, normalleşme, normalleşmesi, normalleştirme, normalización, normalizar, 正常化
tension | напряжённость, spannung, gerilim, gerilimler, gerginlik, 紧张, 緊張
unfriendly, hostile | недружественный, недружественные, недружественной, враждебный, враждебные, враждебной, unfreundlich, feindlich, dost olmayan, düşmanca, inamistoso, no amistosos, inamical, 不友好, 敌对, 敵對
crisis, crises | кризис, krise, kriz, 危机, 危機
conflict | конфликт, konflikt, çatışma, çatışması, ihtilaf, conflit, 冲突, 衝突
settlement, settle, resolution, resolve, political settlement, political process, peace process | урегулирование, политический процесс, beilegung, konfliktlösung, friedensprozess, çözüm, siyasi çözüm, siyasi süreç, barış süreci, arreglo, arreglo político, solución política, proceso político, proceso de paz, règlement, règlement politique, processus politique, processus de paix, 政治解决, 政治解決, 和平进程, 政治进程
ceasefire, cease-fire, truce, armistice, end of fighting | перемирие, прекращение огня, waffenstillstand, waffenruhe, feuerpause, ateşkes, ateşkesin, alto el fuego, cese del fuego, tregua, cessez-le-feu, trêve, 停火, 休战, 休戰
rebuilding, reconstruction, economic recovery, post-war reconstruction | восстановление, реконструкция, wiederaufbau, yeniden inşa, yeniden imar, reconstrucción, reconstruir, recuperación económica, 重建
prisoner, prisoner exchange, prisoner swap, exchange of prisoners, captive, detainee | пленные, обмен пленными, обмене пленными, заключённые, удерживаемые лица, gefangene, gefangenenaustausch, kriegsgefangene, esir, esir takası, mahkum takası, prisionero, canje de prisioneros, intercambio de prisioneros, prisonnier, échange de prisonniers, 战俘, 戰俘, 囚犯, 换囚, 交换战俘
threat | угроза, угрозой, bedrohung, gefahr, tehdit, amenaza, menace, 威胁, 威脅 > challenge
challenge | вызов, вызовы, herausforderung, meydan okuma, desafío, reto, défi, 挑战, 挑戰 > threat
hardship, difficulty, difficult, trial, hard year, hard time, hard period, hard moment | трудности, испытания, сложности, schwierigkeit, zorluk, zorlukları, güçlük, güçlükler, dificultad, difícil, difficile, épreuves, 困难, 困難, 艰难, 艱難

# sanctions and pressure
sanction | санкции, санкционный, санкционная, санкционной, sanktion, yaptırım, yaptırımlar, sanción, 制裁 > pressure
pressure, outside pressure, external pressure | давление, внешнее давление, druck, baskı, baskısı, presión, pression, 压力, 壓力, 施压, 施壓
jackson-vanik, jackson-vanik amendment | джексон-вэник, джексона-вэника, поправка джексона, поправки джексона, jackson-vanik-klausel, 杰克逊-瓦尼克

# elections and office
elections, election campaign, electoral | выборы, предвыборный, предвыборная, предвыборной, избирательный, избирательная, избирательной, wahl, wahlkampf, seçim, seçimler, elección, électeurs, 选举, 選舉, 大选, 大選 > vote
inauguration, taking office, took office, assume office, assuming the post, swearing in, sworn in | инаугурация, вступление в должность, amtsantritt, amtseinführung, vereidigung, göreve başlama, göreve gelmesi, yemin töreni, toma de posesión, investidura, investiture, prise de fonctions, entrée en fonction, 就职, 就職, 上任
chairmanship, chair | председательство, председательствовать, vorsitz, ratspräsidentschaft, dönem başkanlığı, dönem başkanı, presidencia pro tempore, presidencia del grupo, présidence tournante, 主席国, 主席國, 轮值主席, 輪值主席

# summits, talks, visits, calls
summit, summit meeting | саммит, саммита, встреча на высшем, gipfel, gipfeltreffen, zirve, zirvesi, cumbre, sommet, 峰会, 峰會, 首脑会议, 首腦會議 > meeting, talks
talks, negotiation | переговоры, verhandlung, gespräch, görüşme, görüşmesi, müzakere, müzakereler, negociación, conversaciones, négociation, pourparlers, entretien, 会谈, 會談, 谈判, 談判 > meeting
meeting | встреча, встречи, treffen, begegnung, toplantı, toplantısı, buluşma, buluşması, reunión, encuentros, rencontre, 会晤, 會晤, 会见, 會見, 会面, 會面 > summit, talks
visit, official visit, state visit | визит, визита, посещение, поездка, поездкой, besuch, staatsbesuch, ziyaret, 访问, 訪問, 国事访问
invitation | приглашение, пригласил, приглашает, einladung, eingeladen, davet, davetetti, davetiye, davet etti, invitación, invitar, 邀请, 邀請
telephone, phone, phone call, telephone call, telephone conversation, phone conversation, call by phone | телефон, по телефону, телефонный, телефонной, созвон, позвонил, звонил, звонок, звонка, telefon, telefonat, telefonieren, telefonierte, telefongespräch, anruf, angerufen, telefon görüşmesi, por teléfono, llamada telefónica, llamada, appel téléphonique, entretien téléphonique, coup de fil, 电话, 電話, 通电话, 通電話, 通话, 通話
video talk, video call, video conference, videoconference, video link | видеоконференция, видеозвонок, видеозвонка, видеосвязь, videokonferenz, videogespräch, videoschalte, görüntülü görüşme, video konferans, videoconferencia, videollamada, visioconférence, visio, 视频会晤, 視頻會晤, 视频, 視頻
telegram | телеграмма, телеграммой, telegramm, telgraf, 电报, 電報, 贺电, 賀電
new year card, greeting card, postcard, card | открытка, открыткой, neujahrskarte, grusskarte, postkarte, kartpostal, yılbaşı kartı, tebrik kartı, tarjeta, tarjeta de felicitación, carte de vœux, carte postale, 贺卡, 賀卡, 贺年卡
ambassador, envoy | посол, посла, botschafter, büyükelçi, büyükelçisi, elçi, elçisi, embajador, ambassadeur, ambassadrice, 大使
new year address, new year speech, televised address | новогоднее обращение, neujahrsansprache, neujahrsrede, yeni yıl konuşması, discurso de año, discurso de nochevieja, discurso navideño, allocution, 新年讲话, 新年致辞, 新年講話
media, mass media | сми, медиа, medyası, medios de comunicación, 媒体, 媒體
media exchange, year of media, media year | год сми, год российских сми, обмен сми, обменов сми, medienjahr, medienaustausch, medya değişimi, medya yılı, año de medios, intercambio de medios, échanges médiatiques, année des médias, 媒体交流年, 媒體交流年, 媒体交流 > media
parliament, parliamentary | парламент, парламентский, парламентской, межпарламентский, parlament, parlamentarisch, parlamentosu, meclis, parlamentario, parlementaire, 议会, 議會
cooperation council | совет сотрудничества, kooperationsrat, işbirliği konseyi, iş birliği konseyi, consejo de cooperación, conseil de coopération, 合作委员会

# peace, security, stability
peace | мир, о мире, мира и безопасности, мира и стабильности, мира и процветания, мира и согласия, пожелал мира, желает мира, мирный, мирная, мирной, frieden, friedlich, barış, barışın, barışçı, barışçıl, paz, pacífico, paix, pacifique, 和平
security, safe, safer, safety | безопасность, безопасности, безопасный, безопасной, sicherheit, güvenlik, güvenliği, güvenli, seguridad, sécurité, 安全
security council, un security council, unsc, permanent member | совет безопасности, совбез, постоянный член, постоянные члены, sicherheitsrat, un-sicherheitsrat, güvenlik konseyi, consejo de seguridad, conseil de sécurité, 安理会, 安理會, 安全理事会 > united nations
stability, stable, stabilise | стабильность, стабильности, стабильный, стабильной, стабилизация, stabilität, stabilen, stabilisierung, istikrar, istikrarlı, estabilidad, estable, estabilización, stabilité, 稳定, 穩定
multipolar, multipolar world, world order, just world order | многополярный, многополярная, многополярный мир, многополярного мира, миропорядок, миропорядка, мировой порядок, мировой порядке, мирового порядка, мироустройство, multipolarität, multipolare welt, multipolare weltordnung, weltordnung, çok kutuplu, çok kutuplu dünya, çok kutupluluk, dünya düzeni, multipolaridad, mundo multipolar, orden mundial, multipolarité, multipolaire, monde multipolaire, ordre mondial, 多极, 多極, 多极化, 多極化, 世界秩序, 国际秩序, 國際秩序
sovereignty, sovereign | суверенитет, суверенный, суверенная, суверенной, souveränität, souverän, egemenlik, egemenliği, soberanía, souveraineté, 主权, 主權
territorial integrity, sovereignty and integrity | территориальная целостность, территориальной целостность, целостность, territoriale integrität, territoriale unversehrtheit, toprak bütünlüğü, integridad territorial, integridad, intégrité territoriale, intégrité, 领土完整, 領土完整 > sovereignty
independence | независимость, независимый, независимой, unabhängigkeit, bağımsızlık, bağımsızlığı, bağımsız, independencia, independiente, indépendante, 独立, 獨立 > liberation
unity | единство, сплочённость, einheit, geschlossenheit, birlik ve beraberlik, unidad, 统一, 統一
democracy, democratic | демократия, демократический, демократической, demokratie, demokratisch, demokrasi, demokrasisi, demokrasinin, democracia, democrático, démocratie, 民主

# integration bodies and international organisations
integration | интеграция, интеграции, интеграционный, интеграционная, интеграционной, entegrasyon, bütünleşme, bütünleşmesi, integración, 一体化, 一體化
union state | союзное государство, союзного государства, unionsstaat, birlik devleti, estado unión, estado de unión, état d union, état union, 联盟国家, 聯盟國家, 俄白联盟, 俄白聯盟 > integration
eaeu, eeu, eurasian economic union, eurasian union | еаэс, евразийский экономический союз, евразийского экономического союза, евразийский союз, евразийского союза, евразэс, eawu, eurasische wirtschaftsunion, eurasische union, avrasya ekonomik birliği, avrasya ekonomi birliği, avrasya birliği, aeb, uee, unión económica euroasiática, unión euroasiática, unión económica eurasiática, union économique eurasiatique, union économique eurasienne, union eurasiatique, 欧亚经济联盟, 歐亞經濟聯盟, 欧亚联盟, 歐亞聯盟 > eurasian integration, customs union
customs union | таможенный союз, таможенного союза, zollunion, gümrük birliği, unión aduanera, union douanière, 关税同盟, 關稅同盟 > common economic space, eurasian economic union
common economic space, single economic space | единое экономическое пространство, еэп, einheitlicher wirtschaftsraum, gemeinsamer wirtschaftsraum, ortak ekonomik alan, ortak ekonomi alanı, espacio económico común, espacio económico único, espace économique commun, espace économique unique, 统一经济空间, 統一經濟空間 > customs union, eurasian economic union
cis, commonwealth of independent, independent states | снг, содружество, содружество независимых государств, gus, gemeinschaft unabhängiger staaten, bdt, bağımsız devletler topluluğu, cei, comunidad de estados, estados independientes, communauté des états, états indépendants, 独联体, 獨聯體 > post-soviet
post-soviet | постсоветское, постсоветской, postsowjetisch, sovyet sonrası, eski sovyet, postsoviético, postsoviétique, ex-urss, 后苏联, 後蘇聯, 前苏联 > cis
csto, collective security treaty, collective security organization | одкб, организация договора о, договор о коллективной, коллективной безопасности, ovks, kollektive sicherheit, kgaö, kolektif güvenlik, kolektif güvenlik antlaşması, otsc, tratado de seguridad, seguridad colectiva, traité de sécurité, sécurité collective, 集安组织, 集安組織, 集体安全条约组织, 集體安全條約組織
sco, shanghai cooperation organisation, shanghai cooperation organization, shanghai cooperation | шос, шанхайская организация, шанхайской организации, soz, shanghaier organisation, shanghai organisation, şiö, şanghay işbirliği örgütü, şanghay işbirliği, ocs, organización de shanghái, cooperación de shanghái, organisation de shanghai, coopération de shanghai, 上合组织, 上合組織, 上合, 上海合作组织, 上海合作組織
brics | брикс, 金砖, 金磚, 金砖国家, 金磚國家
g20, group of twenty | двадцатка, двадцаткой, большая двадцатка, большой двадцатки, большой двадцаткой, g20-gipfel, gruppe der zwanzig, yirmiler grubu, grupo de veinte, groupe des vingt, 二十国集团, 二十國集團
g8, group of eight | восьмёрка, восьмёркой, большая восьмёрка, большой восьмёрки, большой восьмёркой, gruppe der acht, sekizler grubu, grupo de ocho, groupe des huit, 八国集团, 八國集團
g7, group of seven | семёрка, семёркой, большая семёрка, большой семёрки, большой семёркой, gruppe der sieben, yediler grubu, grupo de siete, groupe des sept, 七国集团, 七國集團
united nations, un secretary general | оон, организация объединённых наций, объединённые нации, vereinte nationen, birleşmiş milletler, bm, naciones unidas, nations unies, la onu, l onu, 联合国, 聯合國
wto, world trade organization, world trade organisation | вто, всемирная торговая организация, всемирной торговой организации, welthandelsorganisation, dtö, dünya ticaret örgütü, omc, organización mundial del, comercio mundial, organisation mondiale du, 世贸, 世貿, 世贸组织, 世貿組織, 世界贸易组织, 世界貿易組織
eu, european union | евросоюз, европейский союз, ес, europäische union, europäischen union, avrupa birliği, ue, unión europea, union européenne, 欧盟, 歐盟
european commission | еврокомиссия, европейская комиссия, европейской комиссии, europäische kommission, eu-kommission, avrupa komisyonu, comisión europea, commission européenne, 欧盟委员会, 歐盟委員會
belt and road, belt road, one belt, silk road, new silk road | один пояс, пояс и путь, шёлковый путь, шёлкового пути, neue seidenstrasse, seidenstrasse, kuşak ve yol, kuşak yol, ipek yolu, franja y ruta, franja y la, cinturón y ruta, ruta de seda, la seda, ceinture et route, la soie, 一带一路, 一帶一路, 丝绸之路, 絲綢之路

# regional cooperation inside countries
interregional, inter-regional, between regions, local cooperation, regional exchange | межрегиональное, межрегиональный, сотрудничество регионов, regionale zusammenarbeit, regionalaustausch, bölgeler arası, bölgelerarası, entre regiones, cooperación regional, coopération régionale, 地方合作, 地方合作交流年, 地方交流, 地区间

# religion and holidays
christmas, xmas, x-mas | рождество, рождественский, рождественской, weihnachten, weihnachtsgruss, noel, navidad, navideño, 圣诞, 聖誕, 圣诞节, 聖誕節
orthodox, orthodox christmas | православный, православная, православной, православное рождество, ortodoks, ortodoxo, 东正教, 東正教 > christmas
spring festival, chinese new year | весенний праздник, праздник весны, китайский новый год, китайского нового года, чуньцзе, frühlingsfest, chinesisches neujahr, chinesisches neujahrsfest, bahar bayramı, bahar festivali, çin yeni yılı, fiesta de primavera, fiesta primavera, festival de primavera, año nuevo chino, fête du printemps, festival du printemps, nouvel an chinois, 春节, 春節 > lunar new year
lunar new year, tet, tet holiday | лунный новый год, лунного нового года, тет, mondneujahr, mondneujahrsfest, vietnamesisches neujahr, vietnam yeni yılı, año nuevo lunar, nouvel an lunaire, nouvel an vietnamien, vietnamese new year, 农历新年, 農曆新年 > spring festival
shab-e chelle, chelle, yalda, yalda night, iranian holiday | шаб-е челле, ялда, челле, yalda gecesi, noche de yalda, nuit de yalda, 雅尔达之夜, 亚尔达之夜
revolution, triumph of revolution, cuban revolution | революция, кубинская революция, кубинской революции, devrim, küba devrimi, revolución, revolución cubana, révolution cubaine, kubanische revolution, 革命 > liberation day
liberation, liberation day, national liberation | день освобождения, дня освобождения, дню освобождения, днём освобождения, освобождение, befreiung, tag der befreiung, befreiungstag, kurtuluş günü, kurtuluş, liberación, día de liberación, jour de libération, 解放, 解放日 > revolution
religion, religious, faith | религия, религиозний, религиозной, вероисповедание, religiös, dinler, dini, religieux, 宗教
civilisation, civilization | цивилизация, zivilisation, medeniyet, uygarlık, civilización, 文明
humanism and justice, values of humanism | гуманизм, гуманизма, humanismus, hümanizm, humanismo, humanisme, 人道精神
justice | справедливость, справедливости, справедливый, справедливой, gerechtigkeit, adalet, adaletli, justicia, 正义, 正義, 公正
universal values, human values, moral values | общечеловеческие ценности, универсальные ценности, ценности, ценностям, universelle werte, evrensel değerler, valores, valores universales, valeurs, valeurs universelles, 价值观, 價值觀, 普世价值 > humanism and justice
spiritual | духовный, духовная, духовной, geistig, spirituell, manevi, espiritual, 精神
family | семья, семьи, семейный, семейная, семейной, familien, aile, ailesi, ailesine, famille, 家庭, 家人
history | исторический, исторической, история, geschichte, historia, histoire, tarih yılı, ortak tarih, 历史, 歷史
year of history, history year | год истории, jahr der geschichte, geschichtsjahr, año de historia, année d histoire, 历史年, 歷史年

# friendship and tone
friendship, friendly, friend, friendlier | дружба, дружбы, дружбой, дружественный, дружественная, дружественной, дружественных, друзья, дружеский, дружеской, freundschaft, freund, freundlich, dost, dostluk, dostluğu, dostça, dostane, arkadaş, amistad, amigo, amitié, ami, amical, 友谊, 友誼, 友好, 朋友
brotherhood, brotherly, fraternal, brother | братский, братской, братских, братство, брат, brüderlich, bruderschaft, brudervolk, kardeş, kardeşlik, kardeşliği, fraternidad, fraternos, hermandad, hermano, fraternité, fraternel, frère, 兄弟
comradely | товарищеский, товарищеские, товарищ, kameradschaftlich, kamerad, yoldaş, camarada, 同志
good-neighbourliness, neighbourliness, neighbour, neighborliness, neighbor | добрососедство, добрососедский, добрососедской, сосед, gute nachbarschaft, nachbarschaft, nachbarn, gutnachbarlich, iyi komşuluk, komşu, komşuluk, buena vecindad, vecino, vecindad, bon voisinage, voisin, voisinage, 睦邻, 睦鄰, 邻国, 鄰國
solidarity | солидарность, solidarität, dayanışma, dayanışması, solidaridad, solidarité, 团结, 團結, 声援
dialogue | диалог, dialogs, diyalog, 对话, 對話
constructive | конструктивный, конструктивная, конструктивное, конструктивной, konstruktiv, yapıcı, constructivo, 建设性, 建設性
pragmatic | прагматичный, прагматичная, прагматичной, прагматизм, pragmatisch, pragmatismus, pragmatizm, pragmático, pragmatique, 务实, 務實
respect, mutual respect, respect for each | уважение, уважения, взаимное уважение, взаимного уважения, взаимоуважение, respekt, gegenseitiger respekt, achtung, saygı, saygısı, karşılıklı saygı, respeto, respeto mutuo, respect mutuel, 尊重, 相互尊重
equality, equal rights, equal footing | равноправие, равноправия, равенство, равноправный, равноправная, равноправной, gleichberechtigung, gleichberechtigt, gleichheit, augenhöhe, eşitlik, eşitliği, eşit, igualdad, iguales, égalité, 平等
trust, mutual trust | доверие, доверительный, доверительная, доверительной, vertrauen, vertrauensvoll, karşılıklı güven, güven, confianza, confiance, 信任, 互信, 政治互信
understanding, mutual understanding | взаимопонимание, понимание, verständnis, verständigung, karşılıklı anlayış, anlayış, entendimiento, comprensión, compréhension mutuelle, entente, 理解, 相互理解
interests, mutual interest | национальные интересы, интерес, интересам, interesse, çıkarlar, menfaat, intereses, intérêt, 利益
support | поддержка, поддержку, поддержкой, поддерживать, unterstützung, destek, desteği, destekleme, apoyo, soutien, soutenir, 支持 > help
help, assistance | помощь, содействие, hilfe, yardım, yardımlar, ayuda, secours, 帮助, 幫助, 援助 > support
prosperity, well-being, wellbeing, welfare | процветание, благополучие, благосостояние, wohlstand, wohlergehen, wohlfahrt, refah, prosperidad, bienestar, prospérité, bien-être, 繁荣, 繁榮, 福祉, 昌盛
success, successfully | успех, успешный, успешная, успешной, erfolg, erfolgreich, başarı, başarılı, başarısı, éxito, succès, réussite, 成功, 成就
achievement | достижение, достижения, errungenschaft, logro > success

# migration, drugs, crime
migration, migrant, migration crisis | миграция, миграционный, миграционная, миграционной, мигрант, migrationskrise, göç, göçü, göçmen, göçmenler, göç krizi, migración, migratorio, migratoire, 移民, 移民危机, 移民危機 > refugee
refugee, asylum | беженец, беженцы, flüchtling, flüchtlingskrise, mülteci, mülteciler, refugiado, asilo, réfugiée, 难民, 難民 > migration
drug, drug trade, drug trafficking, narcotics | наркотик, наркоторговля, наркотрафик, droge, drogenhandel, rauschgift, uyuşturucu, uyuşturucular, uyuşturucu ticareti, uyuşturucu kaçakçılığı, narcotráfico, trafic de drogue, stupéfiants, 毒品, 贩毒, 販毒 > crime
crime, organised crime, organized crime, criminal | преступность, организованная преступность, организованной преступность, kriminalität, verbrechen, organisierte kriminalität, suç, suçu, organize suç, suçla mücadele, crimen organizado, delincuencia, delincuencia organizada, criminalité, crime organisé, 犯罪, 有组织犯罪 > drug

# stamps
stamp, postage stamp, philatelic, philately | почтовая марка, почтовой марки, марка, набор марок, марок, briefmarke, briefmarkensatz, posta pulu, pul, pulları, sello, sello postal, estampilla, timbre, timbre-poste, 邮票, 郵票

# names
ukraine, ukrainian | украина, украины, украиной, украинский, украинской, ukrayna, ukraynanın, ucrania, ucraniano, ukrainiens, 乌克兰, 烏克蘭 > donbas, kursk
donbas, donbass | донбасс, donetsk, luhansk, donezk, донецк, луганск, 顿巴斯, 頓巴斯
syria, syrian | сирия, сирийский, сирийской, syriens, syrisch, suriye, suriyenin, siria, 叙利亚, 敘利亞
middle east, near east, mideast | ближний восток, ближневосточный, ближневосточная, ближневосточной, nahost, nahen osten, nahostkonflikt, orta doğu, ortadoğu, oriente medio, medio oriente, oriente próximo, cercano oriente, moyen-orient, proche-orient, 中东, 中東 > syria, palestinian
palestine, palestinian | палестина, палестиной, палестинский, палестинской, палестино-израильское, palästina, palästinensisch, filistin, filistinin, filistinli, filistinde, palestiniens, 巴勒斯坦 > middle east
iran, iranian | иран, ирану, иранский, иранской, iraniens, 伊朗
saudi arabia, saudi | саудовская аравия, саудовской аравии, suudi arabistan, arabia saudita, arabia saudí, arabie saoudite, 沙特, 沙特阿拉伯, 沙烏地阿拉伯
afghanistan, afghan | афганистан, афганистане, афганский, афганской, afganistan, afganistanda, afgano, 阿富汗
north korea, north korean, dprk | кндр, северная корея, северной кореи, северной кореей, северную корею, северокорейский, северокорейской, nordkorea, nordkoreanisch, kuzey kore, corea del norte, norcoreano, corée du nord, nord-coréen, 朝鲜, 朝鮮, 北韩, 北韓 > korean peninsula
korean peninsula | корейского полуострова, koreanische halbinsel, kore yarımadası, península coreana, péninsule coréenne, péninsule de corée, 朝鲜半岛, 朝鮮半島, 韩半岛, 韓半島 > northeast asia
northeast asia, north-east asia | северо-восточная азия, северо-восточной азии, nordostasien, kuzeydoğu asya, noreste de asia, noreste asiático, asie nord-est, 东北亚, 東北亞 > korean peninsula
kursk, kursk region | курск, курская область, курской область, 库尔斯克, 庫爾斯克
south caucasus, transcaucasia, transcaucasian, transcaucasus | южный кавказ, южного кавказа, закавказье, закавказский, südkaukasus, transkaukasien, güney kafkasya, transkafkasya, cáucaso sur, cáucaso del sur, cáucaso meridional, transcaucásico, caucase du sud, 南高加索, 外高加索 > caucasus
caucasus | кавказ, кавказский, кавказской, kaukasus, kafkasya, kafkasyanın, kafkas, cáucaso, caucase, 高加索 > transcaucasia
central asia | средняя азия, центральная азия, центральной азии, zentralasien, mittelasien, orta asya, orta asyanın, asia central, 中亚, 中亞
asia-pacific, asia and pacific, pacific | азиатско-тихоокеанский, атр, тихоокеанский, asien-pazifik, asien-pazifik-raum, asya-pasifik, asia pacífico, asie-pacifique, 亚太, 亞太, 亚太地区, 亞太地區
asia | азия, азиатский, азиатской, asiens, asiatisch, asya, asyanın, asiático, en asie, asiatique, 亚洲, 亞洲
eurasia, eurasian | евразия, евразийский, евразийского, евразийской, eurasiens, eurasisch, avrasya, avrasyanın, euroasiático, eurasiático, eurasiatique, 欧亚, 歐亞, 欧亚大陆
europe, european | европа, европой, европейский, европейской, europäisch, europäischen, avrupa, avrupanın, europeo, européens, 欧洲, 歐洲
west, collective west, western | запад, коллективный запад, коллективного запада, западный, западная, западной, kollektiver westen, westlich, batı, batılı, kolektif batı, occidente, occidente colectivo, occidentales, occident collectif, 西方, 集体西方
caspian, caspian sea, caspian summit | каспий, каспийский, каспийской, kaspisch, kaspisches meer, kaspi, hazar, hazar denizi, mar caspio, mer caspienne, caspienne, 里海, 裏海
baltic, baltic sea | балтика, балтикой, балтийское море, балтийский, ostsee, ostseeraum, baltisch, baltık, baltık denizi, mar báltico, baltique, mer baltique, 波罗的海, 波羅的海
arctic, arctic council | арктика, арктикой, арктический, арктической, арктический совет, arktis, arktisch, arktischer rat, arktik, kuzey kutbu, arktik konseyi, ártico, consejo ártico, arctique, conseil arctique, 北极, 北極, 北极理事会
far east, russian far east | дальний восток, дальневосточный, дальневосточная, дальневосточной, fernost, fernen osten, uzak doğu, uzakdoğu, lejano oriente, extremo oriente, 远东, 遠東
akkuyu, akkuyu nuclear | аккую, akkuyu santrali, 阿库尤, 阿庫尤, 阿克库尤 > nuclear power
turkstream, turkish stream, turk stream | турецкий поток, турпоток, türk akımı, türkakım, türk akımının, 土耳其溪, 土耳其流, 土溪 > pipeline
nord stream, nordstream, north stream | северный поток, северного потока, ostseepipeline, ostsee-pipeline, kuzey akım, corriente del norte, 北溪, 北溪管道 > pipeline
eastern gas pipeline, eastern route, eastern pipeline, power of siberia | сила сибири, силой сибири, восточный маршрут, восточного маршрута, kraft sibiriens, sibiryanın gücü, fuerza de siberia, force de sibérie, pouvoir de sibérie, 西伯利亚力量, 西伯利亞力量, 东线天然气管道, 東線天然氣管道, 东线 > pipeline
spief, petersburg economic forum, international economic forum | петербургский форум, пмэф, petersburger wirtschaftsforum, petersburger forum, petersburg ekonomi forumu, petersburg forumu, foro de petersburgo, foro petersburgo, forum de pétersbourg, 圣彼得堡国际经济论坛, 聖彼得堡國際經濟論壇
eastern economic forum | вэф, восточный экономический форум, восточного экономического форума, östliches wirtschaftsforum, doğu ekonomik forumu, foro económico oriental, forum économique oriental, 东方经济论坛, 東方經濟論壇
st petersburg, saint petersburg, petersburg | петербург, санкт-петербург, питер, sankt petersburg, san petersburgo, saint-pétersbourg, pétersbourg, 圣彼得堡, 聖彼得堡
moscow | москва, москве, москвой, московский, московской, moskau, moskova, moskovanın, moskovaya, moscú, moscou, 莫斯科
red square | красная площадь, красной площадь, roter platz, kızıl meydan, plaza roja, place rouge, 红场, 紅場
sochi | сочи, sotschi, soçi, sotchi, 索契
vladivostok | владивосток, wladiwostok, 符拉迪沃斯托克, 海参崴, 海參崴
kazan | казань, kasan, 喀山
novo-ogaryovo | ново-огарёво, nowo-ogarjowo, novo-ogariovo, 新奥加廖沃
pitsunda | пицунда, pizunda, 皮聪达
belgrade | белград, belgradda, belgrado, 贝尔格莱德, 貝爾格萊德
beijing, peking | пекин, pekin, 北京
pyongyang | пхеньян, пхеньяне, pjöngjang, pyonyang, 平壤
seoul | сеул, 首尔, 首爾
singapore | сингапур, singapur, singapour, 新加坡
osaka | осака, 大阪
new delhi, delhi | нью-дели, дели, neu-delhi, yeni delhi, nueva delhi, 新德里
astana | астана, астану, астаной, 阿斯塔纳, 阿斯塔納
ashgabat | ашхабад, aschgabat, aşkabat, asjabad, achgabat, 阿什哈巴德
bishkek | бишкек, bischkek, bişkek, bichkek, 比什凯克, 比什凱克
baku | баку, baküde, bakou, 巴库, 巴庫
yerevan | ереван, ереване, eriwan, erivan, ereván, 埃里温, 埃里溫
minsk | минск, 明斯克
kiev, kyiv | киев, киева, kiew, 基辅, 基輔
ankara | анкара, анкарой, ankaranın, 安卡拉
washington | вашингтон, vaşington, 华盛顿, 華盛頓
geneva | женева, genf, cenevre, ginebra, 日内瓦, 日內瓦
versailles | версаль, versay, versalles, 凡尔赛, 凡爾賽
hamburg | гамбург, hambourg, 汉堡, 漢堡
havana | гавана, гаване, havanna, la habana, habana, la havane, 哈瓦那
brasilia | бразилиа, 巴西利亚, 巴西利亞
buenos aires | буэнос-айрес, 布宜诺斯艾利斯
peru | перу, pérou, 秘鲁, 秘魯
sukhum | сухум, suchumi, sohum, sujumi, soukhoumi, 苏呼米, 蘇呼米
vatican, holy see | ватикан, ватикане, святой престол, vatikan, heiliger stuhl, vaticano, santa sede, saint-siège, 梵蒂冈, 梵蒂岡, 教廷
soviet union, ussr | советский союз, ссср, sowjetunion, udssr, sovyetler birliği, sovyetler, sscb, unión soviética, urss, union soviétique, 苏联, 蘇聯
karlov, ambassador karlov, andrei karlov | карлов, карлова, karlow, 卡尔洛夫, 卡爾洛夫
vardanyan, vartanyan, vartanian, gevorg vardanyan, gevork vartanyan | вартанян, вартаняну, варданян, варданяну
`;

import type { Language } from '@/lib/language/language';
import type { Rows } from '@/lib/translation/facts/lexer/table';

/** What figures count or tell of in news, a row for each thing: its English words and its Chinese ones. */
const rows = `
people, person, persons, individuals, residents, inhabitants, population, officials, candidates, victims, suspects, survivors, prisoners, inmates, participants, volunteers, guests, firefighters, runners, men and women, others | 人, 人次, 居民, 人口, 名, 位, 官员, 候选人, 受害者, 嫌疑人, 幸存者, 囚犯, 参与者, 志愿者, 嘉宾, 消防员, 消防人员
households, household, families, family | 户, 家庭
women, woman, female, females | 女性, 妇女, 女子, 女生, 女
men, man, male, males | 男性, 男子, 男生, 男
boys, boy, sons, son | 男孩, 儿子
girls, girl, daughters, daughter | 女孩, 女儿
children, child, kids, minors | 儿童, 孩子, 未成年人, 小孩
adults, adult | 成年人
students, student, pupils, undergraduates, graduates | 学生, 中小学生, 毕业生
teachers, teacher, lecturers | 教师, 老师
workers, worker, employees, employee, staff, workforce, personnel | 人员, 工人, 员工, 职工, 雇员, 员工总数
jobs, job, posts | 岗位, 就业, 就业岗位
farmers, villagers | 农民, 农户, 村民
soldiers, troops, servicemen | 士兵, 军人, 官兵, 兵力
police, officers | 警察, 警员, 民警, 警方
passengers, passenger, travellers, travelers | 乘客, 旅客
tourists, tourist, visitors, visitor | 游客, 参观者
spectators, fans, viewers | 观众, 球迷
patients, patient | 患者, 病人
voters | 选民
delegates, lawmakers, mps, representatives, deputies | 代表, 议员
members, member | 成员, 会员
leaders, ministers, presidents | 领导人, 总统
engineers, developers, programmers | 工程师, 开发者, 程序员
scientists, researchers, experts, academics | 科学家, 研究人员, 专家, 学者
astronauts, crew | 航天员, 宇航员, 乘组, 机组人员, 船员
athletes, players, swimmers | 运动员, 选手, 球员
refugees, migrants | 难民, 移民
users, subscribers, customers, clients | 用户, 客户, 订户
dead, deaths, death, killed, died, dies, fatalities, lives | 死亡, 死, 丧生, 遇难, 罹难, 身亡
injured, wounded, hurt, injuries | 受伤, 伤, 伤者
missing | 失踪, 下落不明
arrested, detained, arrests | 逮捕, 拘留, 拘捕
evacuated, rescued, fled | 疏散, 撤离, 获救, 逃离
infections, infected, cases, confirmed | 感染, 病例, 例, 确诊, 案件, 起
doses, vaccines, jabs | 剂, 疫苗
companies, company, firms, firm, enterprises, businesses | 企业, 公司
schools, school, universities, university, colleges | 学校, 院校, 高校, 大学
organisations, organizations, institutions, agencies, bodies | 单位, 机构, 组织
hospitals, clinics | 医院, 诊所
shops, stores, store, outlets | 商店, 门店, 店铺, 商铺, 分店
factories, plants | 工厂, 厂
houses, homes, buildings, flats, apartments | 房屋, 住宅, 楼房, 栋, 套, 公寓, 住房
rooms, beds | 房间, 间, 床位
storeys, storey, floors | 层, 楼层
countries, country, nations | 国家, 国
regions, provinces, province, states | 地区, 省份, 省, 州, 省区市, 省市
cities, city, towns | 城市, 市, 镇
villages | 村, 村庄
counties, districts | 县, 区, 区县
languages | 语言, 语种
cars, car, vehicles, vehicle, lorries, trucks, taxis | 汽车, 辆, 卡车, 车辆, 轿车
trains, train, carriages | 列车, 列, 车厢, 节
buses, bus | 公交车, 巴士, 客车
planes, plane, aircraft, jets, airliners, helicopters | 飞机, 架, 客机, 战机, 直升机
flights, flight, routes | 航班, 班次, 架次, 航线
ships, ship, vessels, vessel, boats, boat, tankers, containers | 船, 艘, 舰, 油轮, 船只, 集装箱, 舰艇
drones, missiles, rockets | 无人机, 导弹, 火箭, 枚
satellites, satellite | 卫星, 颗
projects, project | 项目, 项
deals, deal, contracts, agreements, orders | 合同, 协议, 交易, 订单, 份
patents, applications | 专利, 申请
films, film, movies, books, book, copies, titles, volumes, novels | 影片, 电影, 书, 册, 本, 部, 小说
artworks, works, paintings, exhibits, items, pieces, products | 作品, 画作, 展品, 文物, 件, 产品
songs, episodes | 歌曲, 集
trees | 树, 株, 棵
cows, cattle, sheep, pigs, animals, birds | 头, 牛, 羊, 猪, 只, 动物, 鸟
stations, station, stops | 站, 车站
seats, seat | 座位, 席位, 席
votes, vote | 票, 选票
turnout | 投票率
tickets | 门票
points, point | 分, 点
goals, goal | 球, 进球
games, matches, sets | 场, 比赛, 局, 盘
laps, rounds | 圈, 轮
medals, medal | 奖牌
assists | 助攻
rebounds | 篮板
wins, win, victories | 胜
draws, draw | 平
defeats, losses | 负, 败
seasons, season | 赛季, 季
species | 物种, 种
stars, star | 星
magnitude, earthquake, quake | 级, 地震, 震级
questions, problems | 问题
steps, measures | 步, 措施
groups, group | 组, 群
teams, clubs, sides | 球队, 支, 俱乐部
parties | 政党, 党派
exports, export, exported | 出口, 出口额
imports, import, imported | 进口, 进口额, 输入
trade | 贸易, 进出口
sales, sold | 销售, 销量, 售出, 销售额
deliveries, delivered | 交付, 交付量
revenue, revenues, turnover, income | 营收, 收入, 营业额, 营业收入
profit, profits, earnings | 利润, 盈利, 净利, 净利润
loss | 亏损, 损失
dividend | 股息, 分红
cash, reserves | 现金, 储备
output, production, produced | 产量, 产出, 生产
harvest, crop, grain | 收成, 粮食, 收获
invest, investment, invested, investors | 投资
loan, loans, lending | 贷款
deposits, deposit | 存款
debt, debts | 债务, 负债
budget, spending, expenditure | 预算, 支出, 开支
price, prices | 价格, 物价, 房价
cost, costs | 成本, 耗资, 费用
pay, wage, wages, salary, salaries | 工资, 薪, 薪酬
tax, taxes, tariff, tariffs, duty, duties | 税, 关税
fine, fined | 罚款, 罚
rate, rates | 利率, 税率
unemployment, jobless | 失业, 失业率
inflation | 通胀, 通货膨胀, 通胀率
gdp, economy | 国内生产总值, 经济
growth | 增速, 增长率
share, shares, stock | 股价, 股份, 每股
index | 指数
yield, yields | 收益率
market, capitalisation, capitalization | 市值, 市场
capacity | 容量, 产能, 装机, 装机容量
electricity, power | 发电, 电力, 用电
energy | 能源
temperature, temperatures | 气温, 温度
winds, wind, gusts | 风速, 阵风, 大风, 风力
rain, rainfall | 降雨, 雨量, 降水
depth, deep | 深度
width, wide | 宽度
length, long | 长度
height, high, tall | 身高, 海拔
area | 面积
weight, weigh, weighs, weighing | 体重
speed | 时速, 速度
distance | 距离, 路程
age, aged | 年龄, 岁
votes for, in favour, in favor | 赞成
against | 反对
online | 线上, 网上
abroad, overseas | 海外, 境外
domestic | 国内, 本土
rural | 农村
urban | 城镇
industrial, industry | 工业
services | 服务, 服务业
agriculture, agricultural | 农业
education | 教育
research | 研发, 研究
solar | 太阳能, 光伏
coal | 煤, 煤炭
oil, crude | 石油, 原油
gas | 天然气
gold | 黄金, 金价
silver | 白银
copper | 铜
steel | 钢, 钢材, 钢铁
now, currently | 如今, 目前, 现在, 现
then, previously, earlier | 当时, 此前, 之前
forecast, expected, estimate, estimated | 预测, 预期, 预计, 估价
rice | 大米
wheat | 小麦
soybeans, soybean, soya | 大豆
`;

/** The words of all things as rows of a language's table; a thing is the number of its row. */
export function listSubjects(language: Language): Rows {
  return rows
    .trim()
    .split('\n')
    .map((row, place) => {
      const [en = '', zh = ''] = row.split(' | ');
      return [(language === 'en' ? en : zh).split(', ').join('|'), { subject: place + 1 }] as const;
    });
}

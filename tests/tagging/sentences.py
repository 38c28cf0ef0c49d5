"""Sentences of our own with the answer marked, `[[text|TYPE value MOD]]`, published on `PUBLISHED`, a Wednesday.

Each block is a way of writing; what a marked sentence does not mark must not be found in it.
"""

import re
from dataclasses import dataclass
from datetime import date

PUBLISHED = date(2022, 9, 28)

WIRE = """
The minister resigned on [[Tuesday|DATE 2022-09-27]] after a bitter debate.
Parliament will vote on [[Friday|DATE 2022-09-30]], officials said.
The court is expected to rule on [[Thursday|DATE 2022-09-29]].
Talks resume [[Monday|DATE 2022-10-03]] in Geneva.
Rescue teams reached the village [[late Saturday|DATE 2022-09-24 END]].
[[Earlier Wednesday|DATE 2022-09-28 START]], police closed two bridges.
The vote, held [[last weekend|DATE 2022-W38-WE]], drew few observers.
Crimea voted in [[2014|DATE 2014]] to join Russia.
Soldiers have held the town since [[February|DATE 2022-02]].
Over [[the past five days|DURATION P5D]] ballots were carried from door to door.
The fighting has gone on for [[more than six months|DURATION P6M MORE_THAN]].
She told reporters [[last month|DATE 2022-08]] that the plan was dead.
The ceasefire expires at [[the end of next week|DATE 2022-W40 END]].
The president will travel to Ankara [[later this week|DATE 2022-W39 END]].
The embassy reopened [[two years ago|DATE 2020]] and closed again [[this spring|DATE 2022-SP]].
The blast came [[three days|DURATION P3D]] after the election.
The two men met [[the day before yesterday|DATE 2022-09-26]].
He is due in court on [[October 12|DATE 2022-10-12]].
Three people were arrested on [[September 2|DATE 2022-09-02]], the ministry said.
The quake struck at [[4:17 a.m. local time|TIME 2022-09-28T04:17]].
The bridge collapsed at [[10 p.m. Tuesday|TIME 2022-09-27T22:00]].
The rally is planned for [[Sunday afternoon|TIME 2022-10-02TAF]].
Polls opened at [[8 a.m. on Friday|TIME 2022-09-23T08:00]].
The minister arrived [[last night|TIME 2022-09-27TNI]].
The prisoners were freed [[early Thursday|DATE 2022-09-22 START]].
The law takes effect on [[Jan. 1|DATE 2023-01-01]].
The agreement was signed on [[Dec. 3, 2019|DATE 2019-12-03]], in Doha.
Inspectors will return in [[two weeks|DATE 2022-10-12]].
The minister has [[recently|DATE PAST_REF]] been in Paris.
Nothing like it had happened in [[decades|DURATION PXDE]].
For [[years|DURATION PXY]] nobody asked.
The law was passed in [[July|DATE 2022-07]].
Elections are due by [[May|DATE 2023-05]].
The dam will be finished by [[the end of the year|DATE 2022 END]].
He was arrested [[earlier this month|DATE 2022-09 START]].
Since [[last Thursday|DATE 2022-09-22]] the road has been closed.
In [[the past|DATE PAST_REF]], such cases took [[months|DURATION PXM]].
The pact could be signed as early as [[next month|DATE 2022-10]].
The ministry expects no change in [[the near future|DATE FUTURE_REF]].
[[Last June|DATE 2022-06]] the two sides exchanged prisoners.
A spokesman said on [[Monday evening|TIME 2022-09-26TEV]] that the pipeline had burst.
The port will stay shut until [[Tuesday|DATE 2022-10-04]].
The inquiry, which began in [[March 2021|DATE 2021-03]], will report [[next spring|DATE 2023-SP]].
They have not spoken since [[the early hours of Sunday|DATE 2022-09-25 START]].
The governor said [[this morning|TIME 2022-09-28TMO]] that schools would close [[tomorrow|DATE 2022-09-29]].
The army retook the airport [[nearly a decade|DURATION P1DE LESS_THAN]] after losing it.
The two presidents spoke by phone for [[almost two hours|DURATION PT2H LESS_THAN]].
The truce held for [[a few days|DURATION PXD]].
The panel meets [[next Monday|DATE 2022-10-03]] and [[Tuesday|DATE 2022-10-04]].
On [[Thursday|DATE 2022-09-22]] the boat left; [[that evening|TIME 2022-09-22TEV]] the storm came.
They were arrested on [[Monday|DATE 2022-09-26]]. The doors were broken down at [[5 a.m.|TIME 2022-09-26T05:00]] by police.
The council will vote on [[Friday|DATE 2022-09-30]]. Support has fallen from [[a week earlier|DATE 2022-09-21]].
Claims rose in [[the week|DURATION P1W]] ended [[Sept. 17|DATE 2022-09-17]].
Inflows slowed in [[the latest week|DATE 2022-W38]].
Nobody will leave [[anytime soon|DATE FUTURE_REF]].
She managed to finish by [[Friday|DATE 2022-09-23]].
By [[Sunday afternoon|TIME 2022-09-25TAF]], queues had formed.
At [[dawn on Monday|TIME 2022-09-26TMO]] they marched.
The law was first proposed in [[October|DATE 2021-10]].
He opposed the cuts that take effect in [[January|DATE 2023-01]].
The report is due in [[about eight weeks|DURATION P8W APPROX]].
Prices rose three percent in [[May|DATE 2022-05]] from [[a year earlier|DATE 2021-05]].
She was the second minister to leave in [[a week|DURATION P1W]].
Detectives may hold him for [[a further 36 hours|DURATION PT36H]].
He ran it in [[eight minutes 10 seconds|DURATION PT8M10S]].
He hoped to hold the talks in [[February|DATE 2023-02]].
Orders should recover in [[the first half|DATE 2023-H1]].
The hearing was put off to [[Friday|DATE 2022-09-30]].
A [[decade-long|DURATION P1DE]] war ended.
The [[month-old|DURATION P1M]] strike goes on after a [[weeklong|DURATION P1W]] pause.
A [[half-hour|DURATION PT30M]] film was shown.
Profit was higher than in [[the same quarter of 2020|DATE 2020]].
In [[those days|DATE PAST_REF]] nobody locked a door.
A runoff is expected on [[the 15th|DATE 2022-10-15]], the commission said.
The runoff was held on [[the 15th|DATE 2022-09-15]].
The pipeline was opened [[ten years ago this month|DATE 2012-09]].
The ferry sank [[one year ago today|DATE 2021-09-28]].
[[This past weekend|DATE 2022-W38-WE]] thousands marched.
In [[future|DATE FUTURE_REF]], permits will cost more.
The siren sounded at [[0630 GMT|TIME 2022-09-28T06:30]].
He was shot in [[the wee hours of Sunday|DATE 2022-09-25 START]].
Exports fell in [[the first half of the year|DATE 2022-H1]].
Prices have come down since [[the middle of May|DATE 2022-05 MID]].
The mayor has been missing for [[several weeks|DURATION PXW]].
Flights resumed [[a week later|DATE XXXX-XX-XX]].
The ministry publishes the figures [[every Thursday|SET XXXX-WXX-4]].
The committee meets [[twice a week|SET P1W]].
The council sits [[every two weeks|SET P2W]] and reports [[each year|SET P1Y]].
The [[daily|SET P1D]] briefing was cancelled.
Snow is forecast for [[the weekend|DATE 2022-W39-WE]].
Frost is expected [[overnight|TIME 2022-09-28TNI]].
Polls closed at [[10 o'clock last night|TIME 2022-09-27T22:00]] and reopen at [[8.30 this morning|TIME 2022-09-28T08:30]].
The final is on [[tomorrow night at eight|TIME 2022-09-29T20:00]].
A service will be held on [[Saturday, Oct. 8, at 2 p.m.|TIME 2022-10-08T14:00]] in the chapel.
The cabinet sat until [[one in the morning|TIME 2022-09-28T01:00]].
The train left at [[15:00 on Monday|TIME 2022-09-26T15:00]] and stopped [[twenty minutes later|TIME 2022-09-26T15:20]].
The delay lasted [[an hour and 26 minutes|DURATION PT1H26M]].
The parade will be on [[the second Saturday of December|DATE 2022-12-10]].
Prices fell in [[the first half of August|DATE 2022-08 START]].
The lock will open in [[the first half of May|DATE 2023-05 START]].
It happened on [[a Monday|DATE XXXX-WXX-1]], and nobody noticed.
Shares are up six percent since [[the first of the year|DATE 2022-01-01]].
The loan is due by [[the year's end|DATE 2022 END]].
They took it out in [[March of '21|DATE 2021-03]].
Rates may change [[a week from today|DATE 2022-10-05]].
They were to meet again on [[Thursday morning|TIME 2022-09-29TMO]].
Ministers worked through [[Tuesday night|TIME 2022-09-27TNI]].
The council meets behind closed doors [[Friday|DATE 2022-09-30]].
The court closed [[three weeks ago|DATE 2022-W36]].
He won in [[two hours, five minutes and 12 seconds|DURATION PT2H5M12S]].
The race will be run [[a week from Monday|DATE 2022-10-10]].
He seized power on [[the last day of 1981|DATE 1981-12-31]].
You can lose a child in [[six hours|DURATION PT6H]].
A ferry capsized before [[dawn Tuesday|TIME 2022-09-27TMO]].
We think this lasts until [[spring|DATE 2023-SP]], at least.
The pound fell in [[recent days|DATE PAST_REF]].
Unemployment rose over [[the past month|DURATION P1M]].
It will close at [[dawn Friday|TIME 2022-09-30TMO]].
People vote [[every four or five years|SET P4Y]].
He drives there [[two or three times a week|SET P1W]].
Sentencing was set for [[Dec. 3|DATE 2022-12-03]].
They let the cook go in [[May|DATE 2022-05]].
It was the first win in [[a quarter-century|DURATION P25Y]].
The glacier began to shrink in [[the 1700s|DATE 17]].
"""

COMPANY = """
Sales rose 4% in [[the third quarter|DATE 2022-Q3]] from [[a year earlier|DATE 2021-Q3]].
[[Second-quarter|DATE 2022-Q2]] profit fell to $3 million from $5 million [[a year ago|DATE 2021-Q2]].
In [[the first nine months|DURATION P9M]], revenue was flat.
Revenue for [[the fiscal year|DURATION P1Y]] ended [[June 30|DATE 2022-06-30]] was $8 billion.
The dividend is payable [[Dec. 15|DATE 2022-12-15]] to holders of record [[Nov. 30|DATE 2022-11-30]].
The bonds, due [[2031|DATE 2031]], yield 5%.
The company expects to close the sale in [[the first quarter of 2023|DATE 2023-Q1]].
It plans to cut 900 jobs over [[the next two years|DURATION P2Y]].
The unit lost money in [[fiscal 2021|DATE 2021]].
Shares closed at $41.20 [[Friday|DATE 2022-09-23]].
The chairman will step down at [[year-end|DATE 2022 END]].
In [[the year-ago period|DATE 2021-Q2]] it earned $2 a share.
Orders in [[the latest quarter|DATE 2022-Q2]] were the weakest in [[five years|DURATION P5Y]].
The [[30-year|DURATION P30Y]] bond fell a point.
It was the group's worst loss since [[the second quarter of 2009|DATE 2009-Q2]].
The plant will open in [[late 2024|DATE 2024 END]].
The contract runs for [[at least 20 more years|DURATION P20Y EQUAL_OR_MORE]].
The stake was bought for $90 million [[last year|DATE 2021]].
In [[the second quarter|DATE 2022-Q2]] net income fell to $3 million from $5 million [[last year|DATE 2021-Q2]].
The [[two-year-old|DURATION P2Y]] airline has ordered nine jets.
"""

HISTORY = """
Caesar was murdered on [[15 March 44 BC|DATE BC0044-03-15]].
Rome was sacked in [[AD 410|DATE 0410]].
The temple was built in [[the fifth century BC|DATE BC04]].
The city fell in [[1453|DATE 1453]].
[[The early 20th century|DATE 19 START]] saw the first strikes.
Trade declined in [[the late 1860s|DATE 186 END]].
The war lasted from [[1914|DATE 1914]] to [[1918|DATE 1918]].
Between [[1985|DATE 1985]] and [[1987|DATE 1987]] he sold his shares.
The treaty was signed on [[the 3rd of September 1783|DATE 1783-09-03]].
He died on [[10|DATE BC0323-06-10]] or [[11 June 323 BC|DATE BC0323-06-11]] in Babylon.
In [[the last quarter of the nineteenth century|DATE 18 END]], wages rose.
The treaty was torn up in [['36|DATE 1936]].
The siege began in [[the spring of 431 BC|DATE BC0431-SP]].
The harvest failed in [[the autumn of 1846|DATE 1846-FA]].
In [[mid-March 2014|DATE 2014-03 MID]] the vote was called.
She was born on [[12 May 1820|DATE 1820-05-12]] in Florence.
The league, founded in [[1872|DATE 1872]], was dissolved [[three years later|DATE 1875]].
The painter lived there in [[the 1890s|DATE 189]].
The Huns crossed the Volga [[around 370 CE|DATE 0370 APPROX]].
The king reigned for [[sixty-three years|DURATION P63Y]].
[[Centuries|DURATION PXCE]] of neglect had ruined the walls.
The mine closed in [[December 1979|DATE 1979-12]] and never reopened.
The custom was [[two centuries|DURATION P2CE]] old.
The peasants rose in [[the summer of 1381|DATE 1381-SU]].
In [[the nineteenth century|DATE 18]] the canal was widened.
He ruled from [[1558|DATE 1558]] until [[1603|DATE 1603]].
The museum opened in [['97|DATE 1997]] with a borrowed collection.
The city was sacked by the Goths in [[410|DATE 0410]].
In [[910|DATE 0910]] he founded the abbey.
In [[455|DATE 0455]], Gaiseric took the port.
The priory was burned in [[867|DATE 0867]] and rebuilt by monks.
By [[975|DATE 0975]] the walls were in ruins.
The caliph ruled from [[632|DATE 0632]] to [[634|DATE 0634]].
After the siege of [[487|DATE 0487]], he held the north.
The fleet landed in [[June 533|DATE 0533-06]] and took the city.
On [[3 June 534|DATE 0534-06-03]] the general left.
In [[the spring of 535|DATE 0535-SP]] he sailed.
The duke died on [[12 August 1519|DATE 1519-08-12]], and his son was crowned [[the next month|DATE 1519-09]].
"""

DAILY = """
We leave [[the day after tomorrow|DATE 2022-09-30]].
I saw her [[a couple of weeks ago|DATE 2022-W37]].
The shop shuts at [[half past six|TIME 2022-09-28T06:30]].
Dinner is at [[8 o'clock|TIME 2022-09-28T08:00]].
The train leaves at [[14:35|TIME 2022-09-28T14:35]] and arrives at [[noon|TIME 2022-09-28T12:00]].
It rained [[all day|DURATION P1D]] and [[all night|DURATION P1NI]].
He will be back [[tonight|TIME 2022-09-28TNI]].
She runs [[every morning|SET XXXX-XX-XXTMO]].
The concert is on [[Saturday, October 8|DATE 2022-10-08]].
It took [[an hour and a half|DURATION PT1H30M]] to get there.
He waited for [[two and a half hours|DURATION PT2H30M]].
The bakery is closed on [[Mondays|SET XXXX-WXX-1]].
We met in [[the summer of '69|DATE 1969-SU]].
The lease ends [[next August|DATE 2023-08]].
The bus runs [[three times a day|SET P1D]].
They moved here [[about ten years ago|DURATION P10Y APPROX]].
[[These days|DATE PRESENT_REF]] nobody writes letters.
We had snow on [[Christmas Day|DATE 2021-12-25]].
The baby is due [[around New Year's Day|DATE 2023-01-01 APPROX]].
The shop reopens on [[Easter Monday|DATE 2023-04-10]].
They married on [[Valentine's Day 2015|DATE 2015-02-14]].
It froze [[overnight|TIME 2022-09-27TNI]].
"""

COURT = """
The accused was seen at [[11.30 pm on 9 August 2021|TIME 2021-08-09T23:30]].
He was sentenced to [[18 months|DURATION P18M]] in prison.
The appeal must be filed within [[thirty days|DURATION P30D]].
The offences took place between [[January|DATE 2019-01]] and [[March 2019|DATE 2019-03]].
The hearing was adjourned until [[10 October|DATE 2022-10-10]].
The witness said she left [[two hours earlier|TIME XXXX-XX-XXTXX:XX]].
The Act has been in force since [[1 April 2005|DATE 2005-04-01]].
Counsel asked for [[another three weeks|DURATION P3W]].
"""

SPORT = """
The side plays Ghana [[next Saturday|DATE 2022-10-01]].
She set the record in [[1996|DATE 1996]] and kept it for [[a decade|DURATION P1DE]].
It was their third win of [[the year|DATE 2022]].
The season opens [[this Saturday|DATE 2022-10-01]].
He has not scored since [[August 20|DATE 2022-08-20]].
The final is in [[July 2023|DATE 2023-07]].
"""

REPORT = """
The company said [[Tuesday|DATE 2022-09-27]] it will lay off 900 workers over [[the next 18 months|DURATION P18M]].
The 27-year-old striker signed a [[four-year|DURATION P4Y]] deal on [[Monday|DATE 2022-09-26]].
A spokesman declined to comment [[late Tuesday night|TIME 2022-09-27TNI END]].
The death toll has risen to 41 since [[Sunday|DATE 2022-09-25]]'s quake, officials said [[Wednesday|DATE 2022-09-28]].
The [[two-day|DURATION P2D]] summit opens [[Thursday|DATE 2022-09-29]] in Bali.
The bank meets again [[Dec. 13|DATE 2022-12-13]]-[[14|DATE 2022-12-14]].
Voters go to the polls on [[Nov. 8|DATE 2022-11-08]].
The order was lifted at [[6:30 p.m. EDT on Tuesday|TIME 2022-09-27T18:30]].
The talks collapsed in [[the early hours of Tuesday morning|TIME 2022-09-27TMO START]].
The bill, introduced in [[the spring of 2021|DATE 2021-SP]], died in committee [[last December|DATE 2021-12]].
In [[the first half of 2022|DATE 2022-H1]], exports fell 12%.
Within [[hours|DURATION PTXH]], the film had been viewed by all.
The festival, which runs through [[Oct. 9|DATE 2022-10-09]], draws 50,000 people a day.
The hearing, [[now|DATE PRESENT_REF]] in its third week, is expected to last [[two months|DURATION P2M]].
The group was founded in [[the late 1970s|DATE 197 END]] by students.
In [[the second millennium BC|DATE BC1]], the trade in tin flourished.
In [[the winter of 1941-42|DATE 1941-WI]] the city starved.
On [[the night of 9 November 1989|TIME 1989-11-09TNI]] the wall opened.
The ceasefire, agreed [[a week ago|DATE 2022-W38]], has been broken [[daily|SET P1D]].
At least 12 people have been killed in [[the past 24 hours|DURATION PT24H]].
The government has until [[midnight on Friday|TIME 2022-09-30T24:00]] to respond.
The injunction expires on [[31 March next year|DATE 2023-03-31]].
The reactor has been idle for [[the last year and a half|DURATION P1.5Y]].
The strike begins at [[midnight tonight|TIME 2022-09-28T24:00]].
[[Last summer|DATE 2022-SU]]'s drought ruined the maize.
The deadline is [[noon on Friday, September 30, 2022|TIME 2022-09-30T12:00]].
The law came into force on [[1/1/2020|DATE 2020-01-01]].
The report covers [[FY2021|DATE 2021]] and [[the first quarter of FY22|DATE 2022-Q1]].
In [[Q3 2021|DATE 2021-Q3]] the firm broke even.
They will be married [[one day|DATE FUTURE_REF]].
The board meets on [[the first Monday of every month|SET XXXX-WXX-1]].
It may be revived in [[the coming weeks|DATE FUTURE_REF]].
On [[Sunday|DATE 2022-09-25]] the rebels agreed to a truce that will start on [[Thursday|DATE 2022-09-29]].
The plan, agreed in [[June|DATE 2022-06]], will be put to a vote in [[November|DATE 2022-11]].
He was found at [[7:45 on Saturday morning|TIME 2022-09-24T07:45]].
They vowed to keep fighting until [[spring|DATE 2023-SP]].
Officials ordered schools closed through [[Friday|DATE 2022-09-30]].
He had been due to leave on [[Monday|DATE 2022-09-26]].
The record was set on [[Aug. 6|DATE 2022-08-06]].
By [[mid-morning on Monday|TIME 2022-09-26TMO MID]] the queue was long.
It was sold [[earlier in the day|DATE 2022-09-28 START]].
It has shrunk over [[the past decade|DURATION P1DE]].
During [[the week of Sept. 12|DATE 2022-W37]] the mill was shut.
In [[the second week of October 2021|DATE 2021-W41]] he left.
The talks are set for [[9 a.m. Tuesday|TIME 2022-10-04T09:00]].
The [[Mar. 3|DATE 2022-03-03]] visit was called off.
The plant was built [[two decades ago|DATE 2002]].
[[Fiscal-year 2023|DATE 2023]] begins [[Oct. 1|DATE 2022-10-01]].
The deputy did not take part in the debate on [[Sunday|DATE 2022-09-25]].
The two sides didn't meet on [[Monday|DATE 2022-09-26]].
The shops do not open on [[Sunday|DATE 2022-10-02]].
The lawyers failed to meet the judge on [[Tuesday|DATE 2022-09-27]].
She denied meeting the banker in [[January|DATE 2022-01]].
The guest, with whom the queen spoke [[Monday|DATE 2022-09-26]], has left.
The queen will receive the guest, who landed on [[Monday|DATE 2022-09-26]], in [[October|DATE 2022-10]].
The side won the cup on [[Sunday|DATE 2022-09-25]].
The ferry won't return on [[Sunday|DATE 2022-10-02]].
The blast came at [[14:35 local time on Tuesday|TIME 2022-09-27T14:35]].
The family fled during [[the night of 20 June 1791|TIME 1791-06-20TNI]] but was caught [[the next day|DATE 1791-06-21]].
The mill burned down on [[the night of 3 to 4 March 1791|TIME 1791-03-03TNI]].
It was signed on [[the evening of the 3rd of May 1808|TIME 1808-05-03TEV]].
They will have cut $500 million from the costs by [[the end of the year|DATE 2022 END]].
The board meets [[annually|SET P1Y]] and its auditors [[weekly|SET P1W]].
The dividend is paid [[quarterly|SET P1Q]].
The gauge is read [[hourly|SET PT1H]] and the log checked [[monthly|SET P1M]], by hand.
The quarterly report was late.
The boat sails [[every other day|SET P2D]] and the river floods [[every few years|SET PXY]].
They come back [[each summer|SET XXXX-SU]].
Divers had pulled 14 people from the water by [[6 p.m. on Tuesday|TIME 2022-09-27T18:00]].
The form must be filed by [[Friday|DATE 2022-09-30]].
The results are due in [[the small hours of Monday|DATE 2022-10-03 START]].
In [[March|DATE 2022-03]] 300 people left.
On [[3 May|DATE 2022-05-03]] 120 people died.
Sales will grow in [[the next month|DATE 2022-10]].
The firm, founded in [[1987|DATE 1987]], will close its last mill in [[November|DATE 2022-11]].
"""

# What looks like a time and is none.
NOTHING = """
He may sue.
They march on the palace.
Prices may fall further.
The second suspect fled.
Wait a second time and you will see.
Spring water is sold in bottles.
The sun rose over the hills.
She sat by the window.
The scratch will mar the finish.
About 2,014 people came.
The motion got 1984 votes.
The firm has 1,914 staff.
The 1914 Society meets in the hall.
He lives at Room 1914.
Flight 1549 landed in the river.
Call 555-2014 for help.
It costs $1999.
It sold 2000 units.
Version 2.0.14 is out.
The score was 3-2.
They won 21-14.
He wore number 23.
She took 12 of them.
See page 1789.
The Thirty Years' War was long.
The house stands at 1600 Pennsylvania Avenue.
Read more at https://example.org/2014/05/01/vote.html for more.
The file is report_2014_05.txt.
Theresa May said nothing.
Mrs May spoke first.
March of the Penguins was a success.
April Jones won the race.
August Strindberg wrote it.
The fall of the wall surprised nobody.
The fall in prices was steep.
He paid $1.76 a year for it.
It costs 40 cents a day to run.
A third of the shares were sold.
Three quarters of the voters stayed away.
The soldiers returned to their quarters.
He is 27 years old.
In her 20s she moved to Lyon.
Mr. Friday said no.
It fell in after-hours trading.
They worry about the future of the valley.
The striker scored in the second half.
It was one of the five hottest summers.
She said so on the Today programme.
The chief executive, April Donnell, agreed.
She and June Abbott run the shop.
Leland Winters owns it.
Captain Weeks was on deck.
He taught Sunday school.
Temperatures rose into the upper 90s.
The fire began in the 1900 block of Cedar Street.
He sold the yard in his late thirties.
The index is up five percent in the year to date.
They put up the Christmas tree.
The Good Friday agreement was in danger.
She led on the 15th hole.
Sheffield Wednesday lost again.
The Sunday Times reported it.
USA Today reported it.
Friday Harbor is a town.
Man Friday found a footprint.
The decision was second to none.
He took part in the March on the capital.
My aunt April is 92.
He was hurt in a 1998 fall from a ladder.
Ten people were killed on election day.
May-Britt Lund is the chief economist.
Charged were Terrell J. Monday, 33, and a second man.
Reporters began to call them the Tuesday Boys.
She has read "1984" and nothing else.
They called it the storm of the century.
"One day at a time," she said.
First things first.
It is a one in a million chance.
The ratio is 3:2.
John 3:16 was read aloud.
He scored 1500 points.
The 2000 people in the square cheered.
It weighs 1800 kg.
The road climbs to 1750 metres.
Highway 1941 is closed.
Her Boeing 747 was late.
The temperature was 30 degrees.
The deal is worth 1.5 billion euros.
Half of them left.
In the first place, he was wrong.
He won by one second.
Their quarters were cramped.
The minutes of the meeting were read.
Mark Twain wrote it.
Jan Smith and Dec Donnelly arrived.
We had a field day with it.
The Winter Palace was stormed.
24/7 service is offered.
The odds are 7/2.
Act 3, scene 4.
Chapter 1848 is missing.
The serial number is 19991231.
He ran the 1500 metres.
In 410 cases the verdict was wrong.
He was one of 300.
The side won by 120.
The price fell from 500 to 300.
They settled in 410 houses.
About one in 500 was ill.
The votes were cast in 300 and 400 districts.
They sailed in 300 Norse ships.
The firm sold a volume of roughly 133 million shares.
They met for the spring equinox.
The temple is lit by the summer solstice.
The winter wheat was frozen.
The Arab Spring toppled four presidents.
Sales rise 8% annually.
It makes 10,000 units annually.
The average daily volume was small.
The fall of 300 men was seen.
"""

_MARK = re.compile(r"\[\[(.+?)\|(\w+) (\S+?)(?: ([A-Z_]+))?\]\]")


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    marks: tuple[tuple[str, str, str, str], ...]

    def __str__(self) -> str:
        return self.text


def rows(block: str) -> list[Row]:
    """The sentences of a block, without their marks, and the marks."""
    return [
        Row(_MARK.sub(r"\1", line), tuple((m[1], m[2], m[3], m[4] or "") for m in _MARK.finditer(line)))
        for line in block.strip().splitlines()
    ]

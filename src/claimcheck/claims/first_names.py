"""first_names: names given to one sex alone, for "he" and "she". Lists; a missing one costs a pronoun its person."""

from __future__ import annotations

from typing import Final

# First names that were given to hardly any but one sex: in English-speaking countries by the registers of births, in
# others by common use. Those of both ("Robin", "Camille"), and those that are also surnames or places ("Jordan",
# "Paris", "Bello"), are left out.
FEMALE_NAMES: Final = frozenset(
    """
    aarti abeba abena abigail achieng adaeze adriana adwoa agnes agnieszka agnès aisha akiko akinyi akosua
    alessandra alice almaz amaka amanda amber amelie amina aminata amy amélie ana ananya anastasia angela anja
    anjali anke ann anna anne annette annika antonella aoife asha astrid aurélie ayanna ayesha ayse ayumi barbara
    beatrice beatriz bethany betty beverly birgit brenda brigitte britta brittany bronwen bukola busisiwe camila
    carmen carol caroline carolyn carys catherine catriona celine chantal charlotte cheryl chiara chioma chloe
    christina christine ciara claire claudia consuelo cynthia céline dalia danielle danuta daria debbie deborah
    debra deepika delphine denise dewi diana diane divya donna doris dorothy dragana edith efua eilidh ekaterina
    eleanor elena elif elin elisa elizabeth ellen eloise emily emine emma esra estelle eun-ji eva evelyn ewa farah
    fatima fatma fatou federica fernanda fiona folake francesca francoise françoise freja freya funmilayo gabriela
    galina geeta gemma geneviève giovanna giulia gloria grace greta guadalupe gudrun gulsen gwen hadiza hala halima
    halina hana hanna hannah harriet haruka hatice heather heike helen helga hillary hirut huda huong hye-jin ida
    ifeoma imani imogen indira ines ingeborg ingrid inés irene iryna isabel isabella isabelle ishita ivana
    jacqueline jane janet janice jasmine jelena jennifer jessica ji-eun joanna joanne johanna jolanta josephine
    joyce judith judy julia juliana julie julija kajsa karen karin katarzyna katherine kathleen kathryn katja katrin
    kavita kayla keiko keisha kerstin khadija kimberly ksenia kumiko laila lakshmi larisa latoya laura lauren layla
    leila lenka lerato leticia lillian linda lindiwe linh lisa liv lori louise lucia lucy lucía ludmila ludovica
    lyudmila magdalena mairead maja malgorzata manon margaret margaux maria mariam mariama marie marilyn marta
    martha martina mary maryam maría matilda meera megan mei melanie melissa michelle michiko milica min-ji monica
    monika montserrat nadia naledi nancy naoko natalia natalie nataliya nathalie neha nerys ngoc ngozi niamh nicole
    nisha nneka nokuthula nomsa nomvula noriko noémie nuria nurul nyambura odile oksana olena olga olivia orla ozlem
    padma palesa pamela paola patricia paula penelope petra philippa pilar pooja priya putri rachel radha raffaella
    rania rebecca rekha renate ritu roisin rosa ruth sabine sally salma samantha samira sandra sandrine sara sarah
    selam shaniqua sharon shirley shreya sibel signe sigrid silke silvia sinead siobhan sita siti snezana sofía
    solange soledad solveig sonia soo-jin sophia sophie stephanie sunita susan svetlana swati sylvie tamsin tanisha
    tatiana tatyana teresa tetyana thandi thandiwe theresa thuy tigist tina tomoko ulla ursula usha valentina
    valeria valerie vanessa veronica vesna victoria véronique wanda wangari wendy ximena yasmin yasmine yekaterina
    yetunde yuko yulia yvonne zahra zainab zanele zeynep zoe zofia zuzana élodie
    """.split()
)
MALE_NAMES: Final = frozenset(
    """
    aaron abdul abdullah abdullahi adam adel agus ahmad ahmed ahmet ajay alan alasdair albert alejandro aleksei
    alessandro alexander alexei alexey ali aliyu alvaro amadou amit anders andreas andrei andres andrew andriy
    andrzej andrés angus anil anthony antonio arjun arnaud arthur arun ashok asif babatunde bambang barack bashar
    benjamin benoit benoît bernie bilal bill billy bjorn björn bob bobby bohdan bongani boris boubacar bradley bram
    brian bruce bryan budi bulent callum carl carlos cedric charles cheikh chinedu christian christopher chuck
    chukwuma ciaran clarence colin cormac cornelius craig dafydd daisuke daniel darren dave david declan deepak
    demetrius dennis derek deshawn didier diego dieter dinesh dmitri dmitry dmytro don donald doug douglas dragan
    dylan eduardo edward emeka emre emrys enrique enzo eoin eric erik ernest ethan etienne eugene fabio faisal farai
    femi fergus fernando florian francesco francois frank françois fred fredrik friedrich fumio gabriel gareth gary
    gaston gavin geoffrey george gerald gerhard giovanni giuseppe gonzalo gopal goran graham greg gregory guillaume
    gunnar gunther gustavo günther hakan hamid hamish hans harold harry haruki hassan heinrich heinz helmut hendrik
    henri henrik henry hernan hernán hiroshi horst howard hugh hussein ian ibrahim ibrahima ichiro idris ignacio
    igor ikenna imran ismail ivan jabulani jack jacob jacques jae-in jakub jamal james janusz jaroslaw jason javier
    jean-claude jean-luc jeb jeffrey jens jeremy jeroen jerome jerry jerzy jesse jim jiri jitendra joao joaquin
    joaquín joe johan john johnny joko jonathan joost jorge jose joseph joshua josé joão juan jurgen justin jörg
    jürgen kareem karim karl kazuo keith kemal kenji kenneth kevin khalid klaus kofi kojo konstantin krzysztof kunle
    kwabena kwame kwesi kyle larry lars laurent lawrence leonard leroy liam lorenzo luigi luis lukas luke lungile
    maarten magnus mahesh mahmoud mamadou mandla manish manoj manolo manuel marcin marco mark martin massimo mateo
    mateusz mathieu mats matteo matthew matthias maxim mehmet michael michal miguel mike mikhail mikkel milos
    min-jun mitt modou mohamed mohammed mohan moussa muhammad mukesh murat musa mustafa mykola narendra naresh
    nasser nathan neil nicholas nigel nikolai nils noah obinna oleg oleksandr oliver olivier olof olusegun oluwaseun
    omar oscar ousmane owain ozan pablo padraig paolo patrick paul paulo pavel pedro peter petr philip philippe
    pierre pieter piotr prakash rahul rajendra rajesh rajiv ralph ramesh randy rashid rasmus raul ravi raymond raúl
    recep reginald rhys ricardo riccardo richard rick robert roberto rod rodrigo roger rohan rohit ron ronald roy
    russell ruud ryan saeed samir samuel sanjay satoshi scott seamus sean sebastian segun sergei sergey sergio
    serhiy shinzo silvio simon sipho slobodan stanislav stanley stefano stephen steve steven stuart sunil suresh
    sven tadeusz tafadzwa takashi tarek tariq tayyip ted tendai terrell thabo themba thierry thomas tiago tim
    timothy tobias tom tomas tomasz trevor tunde tyrone usman uwe vaclav vadim vasyl vijay vikram viktor vincent
    vitali vitaly vladimir vojislav volodymyr walid walter wayne willem william willie winston wojciech wolfgang yaw
    yoshihide yousef youssef yuri yury yusuf yves zachary zbigniew zoran álvaro étienne
    """.split()
)

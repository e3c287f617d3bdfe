"""first_names: names given to one sex alone, for "he" and "she". Lists; a missing one costs a pronoun its person."""

from __future__ import annotations

from typing import Final

# First names that were given to hardly any but one sex: in English-speaking countries by the registers of births, in
# others by common use. Those of both ("Robin", "Camille"), and those that are also surnames or places ("Jordan",
# "Paris", "Bello"), are left out.
FEMALE_NAMES: Final = frozenset(
    """
    aarti abeba abena abigail achieng ada adaeze adriana adwoa agnes agnieszka agnès aisha akiko akinyi akosua
    alessandra alice alma almaz amaka amanda amara amber amelie amina aminata amy amélie ana ananya anastasia angela
    anja anjali anke ann anna anne annette annika antonella aoife asha astrid aurélie ayanna ayesha ayse ayumi
    barbara beatrice beatriz bethany betty beverly birgit brenda brigitte britta brittany bronwen bukola busisiwe
    camila carla carmen carol caroline carolyn carys catherine catriona celine chantal charlotte cheryl chiara
    chioma chloe christina christine ciara claire clara claudia consuelo cynthia céline daisy dalia danielle danuta
    daria debbie deborah debra deepika delphine denise dewi diana diane dina divya donna doris dorothy dragana edith
    edna efua eilidh ekaterina eleanor elena elif elin elisa elizabeth ella ellen eloise elsa emily emine emma erica
    erika esra estelle esther ethel eun-ji eva evelyn ewa farah fatima fatma fatou federica fernanda fiona flora
    folake francesca francoise françoise freja freya frida funmilayo gabriela galina geeta gemma geneviève gina
    giovanna giulia gloria grace greta guadalupe gudrun gulsen gwen hadiza hala halima halina hana hanna hannah
    harriet haruka hatice hazel heather heike helen helga hilda hillary hirut huda huong hye-jin ida ifeoma imani
    imogen indira ines inga ingeborg ingrid inés irene irma iryna isabel isabella isabelle ishita ivana jacqueline
    jane janet janice jasmine jelena jennifer jessica ji-eun joanna joanne johanna jolanta josephine joyce judit
    judith judy julia juliana julie julija kajsa karen karin katarzyna katherine kathleen kathryn katja katrin
    kavita kayla keiko keisha kerstin khadija kimberly klara ksenia kumiko laila lakshmi lara larisa latoya laura
    lauren layla leah leena leila lena lenka lerato leticia lidia lillian lina linda lindiwe linh lisa liv lori
    louise lucia lucy lucía ludmila ludovica lydia lyudmila magda magdalena mairead maja malgorzata manon margaret
    margaux maria mariam mariama marie marilyn marina marisa marta martha martina mary maryam maría matilda meera
    megan mei melanie melissa mia michelle michiko mila milica min-ji mina miriam mona monica monika montserrat
    nadia nadine naledi nancy naoko naomi natalia natalie nataliya nathalie neha nerys ngoc ngozi niamh nicole nina
    nisha nneka noemi nokuthula nomsa nomvula noriko noémie nuria nurul nyambura odile oksana olena olga olivia orla
    ornella ozlem padma palesa paloma pamela paola patricia paula penelope petra philippa pilar pooja priya putri
    rachel radha raffaella raisa rania raquel rebecca rebekah regina rekha renata renate rita ritu roberta roisin
    rosa rosalind rosemary ruby ruth sabine sabrina sally salma samantha samira sandra sandrine sara sarah selam
    selma serena shaniqua sharon shirley shreya sibel signe sigrid silke silvia simona sinead siobhan sita siti
    snezana sofía solange soledad solveig sonia sonja soo-jin sophia sophie stella stephanie sunita susan susanna
    svenja svetlana swati sylvia sylvie tamara tamsin tanisha tanja tara tatiana tatyana teresa tetyana thandi
    thandiwe thea theresa thuy tigist tina tomoko tova ulla ursula usha valentina valeria valerie vanessa vera
    veronica vesna victoria viola véronique wanda wangari wendy wilhelmina wilma ximena yasmin yasmine yekaterina
    yetunde ylva yolanda yuko yulia yvonne zahra zainab zanele zeynep zoe zofia zuzana élodie
    """.split()
)
MALE_NAMES: Final = frozenset(
    """
    aaron abdul abdullah abdullahi adam adel agus ahmad ahmed ahmet ajay aksel alan alasdair albert alejandro
    aleksei alessandro alexander alexei alexey alfredo ali aliyu alvaro amadou amit anders andreas andrei andres
    andrew andriy andrzej andrés angus anil anthony antonio antti arjun armando arnaud arthur arto arturo arun ashok
    asif attila augusto aurelio babatunde bambang barack bashar benjamin benoit benoît bernie bilal bill billy
    bjarne bjorn björn bob bobby bogdan bohdan bongani boris boubacar bradley bram brian bruce bruno bryan budi
    bulent callum carl carlos cedric cesar charles cheikh chinedu christian christopher chuck chukwuma ciaran
    clarence colin cormac cornelius craig dafydd daisuke daniel dario darren dave david declan deepak demetrius
    dennis derek deshawn didier diego dieter dimitris dinesh dirk dmitri dmitry dmytro don donald doug douglas
    dragan dylan eduardo edward egil emeka emil emre emrys enrique enzo eoin eric erik ernest ernesto esteban ethan
    etienne eugene evo fabio faisal farai felipe felix femi ferenc fergus fernando fidel florian francesco francois
    frank françois fred fredrik friedrich fumio gabor gabriel gareth gary gaston gavin geoffrey george gerald
    gerhard giorgos giovanni giuseppe gonzalo gopal goran graham greg gregory guillaume gunnar gunther gustavo
    günther hakan hamid hamish hans harold harry haruki hassan heinrich heinz helmut hendrik henri henrik henry
    hernan hernán hiroshi horst howard hugh hugo hussein ian ibrahim ibrahima ichiro idris ignacio igor ikenna imran
    ismail istvan ivan ivar ivo jabulani jack jacob jacques jae-in jakub jamal james janusz jaroslaw jason javier
    jean-claude jean-luc jeb jeffrey jens jeremy jeroen jerome jerry jerzy jesse jim jiri jitendra joao joaquin
    joaquín joe johan john johnny joko jonathan joost jorge jose josef joseph joshua josé joão juan juha jukka julio
    jurgen justin jörg jürgen kareem karel karim karl kazuo keith kemal kenji kenneth kevin khalid klaas klaus knut
    kofi kojo konstantin kostas krzysztof kunle kwabena kwame kwesi kyle larry lars laszlo laurent lawrence leif leo
    leonard leroy liam lorenzo luca luigi luis lukas luke lungile maarten magnus mahesh mahmoud mamadou mandla
    manish manoj manolo manuel marcelo marcin marco marius mark martin massimo mateo mateusz mathieu mats matteo
    matthew matthias mauricio maxim mehmet michael michal miguel mihai mike mikhail mikkel milos min-jun mirko mitt
    modou mohamed mohammed mohan moussa muhammad mukesh murat musa mustafa mykola narendra naresh nasser nathan neil
    nicholas nicolae nigel nikolai nils noah obinna oleg oleksandr oliver olivier olof olusegun oluwaseun omar oscar
    otto ousmane owain ozan pablo padraig panagiotis paolo patrick paul paulo pavel pedro pekka peter petr philip
    philippe pierre piet pieter piotr prakash radu rafael ragnar rahul rajendra rajesh rajiv ralph ramesh ramon
    randy rashid rasmus raul ravi raymond raúl recep reginald rhys ricardo riccardo richard rick robert roberto rod
    rodrigo rogelio roger rohan rohit rolf ron ronald roy ruben russell ruud ryan saeed samir samuel sanjay satoshi
    scott seamus sean sebastian segun sergei sergey sergio serhiy shinzo sigurd silvio simon sipho slobodan spyros
    stanislav stanley stefano stephen steve steven stuart sunil suresh sven tadeusz tafadzwa takashi tarek tariq
    tayyip ted tendai terrell thabo themba theo thierry thomas tiago tim timo timothy tobias tom tomas tomasz trevor
    trond tunde tyrone ulf ulrich usman uwe vaclav vadim valentin vasyl vicente vijay vikram viktor vincent vitali
    vitaly vlad vladimir vojislav volodymyr walid walter wayne werner willem william willie winston wojciech
    wolfgang xavier yannis yaw yoshihide yousef youssef yuri yury yusuf yves zachary zbigniew zoltan zoran álvaro
    étienne
    """.split()
)

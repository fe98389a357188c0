/**
 * The words that most leaked passwords of ten and more characters are built from (English and German), without the
 * digits and signs around them, which the rule takes off by itself.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort passwords mypassword meinpasswort newpassword neuespasswort passwordpassword passwortpasswort
   admin administrator adminadmin root rootroot superuser welcome welcomeback willkommen welcometo letmein letmeinnow
   login signin changeme changemenow changeit pleasechange bitteaendern default standard secret secretsecret geheim
   geheimnis topsecret master mastermaster trustno iloveyou iloveyouso ichliebedich loveyou loveme lovelove sunshine
   princess prinzessin football baseball basketball fussball fussballgott bundesliga superman batman spiderman starwars
   pokemon dragon monkey michael jennifer jessica charlie shadow qwerty qwertyui qwertyuiop qwertyqwerty qwertz qwertzui
   qwertzuiop qwertzuiopu qwertzqwertz asdf asdfgh asdfghjkl asdfasdf asdfghjkloe yxcvbnm zxcvbn zxcvbnm qazwsx
   qazwsxedc qaywsx qaywsxedc abc abcd abcdef abcdefgh abcdefghi abcdefghij abcdefghijk abcabc test testtest testing
   testuser tester demo demodemo guest gast user username benutzer company firma unternehmen plenum office outlook
   microsoft windows google facebook instagram linkedin computer internet keyboard server laptop spring summer autumn
   winter fruehling frühling sommer herbst january february march april june july august september october november
   december januar februar maerz märz mai juni juli oktober dezember monday tuesday wednesday thursday friday saturday
   sunday montag dienstag mittwoch donnerstag freitag samstag sonntag hello helloworld hallo hallowelt hallohallo
   hellohello freedom freiheit whatever nothing nichts something cheese kaese schatz schatzi schatzimausi mausi
   arsenal liverpool chelsea bayern bayernmuenchen borussia schalke berlin hamburg muenchen münchen frankfurt london
   newyork paris germany deutschland england america schalke hertha mercedes porsche ferrari volkswagen
   correcthorsebatterystaple opensesame sesamoeffnedich blablabla blahblahblah xxxxxxxx zaq wsx q w e r t y
   passwordispassword thisisapassword dasisteinpasswort nopassword keinpasswort ihavenopassword letmepass`
    .split(/\s+/)
    .filter(Boolean),
);

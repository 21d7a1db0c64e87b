import type { Words } from "../kernel/index.ts";
import type { Labels } from "../vocabulary/index.ts";

function say(fi: string, sv: string, en: string): Words {
  return { fi, sv, en };
}

const damaged = say("Paketti on vioittunut.", "Paketet är skadat.", "The package is damaged.");

/** The sentence with what exactly is damaged, for whoever makes packages. */
function damage(fi: string, sv: string, en: string): Words {
  return say(`${damaged.fi} ${fi}`, `${damaged.sv} ${sv}`, `${damaged.en} ${en}`);
}

/** What is wrong with a package, before anything in it is read. */
export const packageProblemCodes = [
  "zip_truncated",
  "zip_trailing_bytes",
  "zip_leading_bytes",
  "zip_several_disks",
  "zip_count_wrong",
  "zip_directory_malformed",
  "zip64_unsupported",
  "zip_entry_outside",
  "zip_entry_malformed",
  "zip_headers_differ",
  "zip_encrypted",
  "zip_method_unsupported",
  "zip_overlap",
  "zip_empty",
  "zip_too_many_entries",
  "zip_ratio",
  "zip_file_too_large",
  "zip_total_too_large",
  "zip_nested",
  "zip_checksum_wrong",
  "zip_size_wrong",
  "zip_data_damaged",
  "zip_symlink",
  "zip_special_file",
  "name_traversal",
  "name_absolute",
  "name_backslash",
  "name_drive",
  "name_hidden_characters",
  "name_too_long",
  "name_empty",
  "name_not_utf8",
  "name_repeated",
  "file_unexpected",
  "manifest_missing",
  "manifest_repeated",
  "manifest_malformed",
  "manifest_empty",
  "manifest_file_missing",
  "manifest_file_repeated",
  "manifest_file_unlisted",
  "manifest_address_outside",
  "manifest_type_unknown",
] as const;
export type PackageProblemCode = (typeof packageProblemCodes)[number];

export const packageProblemWords: Labels<PackageProblemCode> = {
  zip_truncated: damage(
    "Se loppuu kesken, tai sen luettelo puuttuu.",
    "Det slutar mitt i, eller så saknas dess förteckning.",
    "It ends in the middle, or its directory is missing.",
  ),
  zip_trailing_bytes: damage(
    "Sen lopussa on jotakin, mikä ei kuulu siihen.",
    "I slutet finns något som inte hör dit.",
    "There is something at its end that does not belong there.",
  ),
  zip_leading_bytes: damage(
    "Sen alussa on jotakin, mikä ei kuulu siihen.",
    "I början finns något som inte hör dit.",
    "There is something at its beginning that does not belong there.",
  ),
  zip_several_disks: say(
    "Paketti on jaettu usealle levylle. Pakkaa se yhdeksi tiedostoksi.",
    "Paketet är delat på flera skivor. Packa det som en fil.",
    "The package is split over several disks. Pack it as one file.",
  ),
  zip_count_wrong: damage(
    "Sen luettelossa on toinen määrä tiedostoja kuin ilmoitetaan.",
    "Dess förteckning har ett annat antal filer än som anges.",
    "Its directory lists another number of files than it states.",
  ),
  zip_directory_malformed: damage(
    "Sen luetteloa ei voi lukea.",
    "Dess förteckning kan inte läsas.",
    "Its directory cannot be read.",
  ),
  zip64_unsupported: say(
    "Paketissa on yli neljän gigatavun tiedostojen ZIP64-merkintöjä, joita näin pienessä paketissa ei tarvita.",
    "Paketet har ZIP64-uppgifter för filer över fyra gigabyte, som inte behövs i ett så litet paket.",
    "The package has ZIP64 records for files beyond four gigabytes, which so small a package does not need.",
  ),
  zip_entry_outside: damage(
    "Tiedoston {} paikka on paketin ulkopuolella.",
    "Platsen för filen {} är utanför paketet.",
    "The place of the file {} is outside the package.",
  ),
  zip_entry_malformed: damage(
    "Tiedoston {} alkua ei voi lukea.",
    "Början av filen {} kan inte läsas.",
    "The beginning of the file {} cannot be read.",
  ),
  zip_headers_differ: damage(
    "Tiedostosta {} sanotaan luettelossa muuta kuin sen alussa.",
    "Om filen {} sägs annat i förteckningen än i dess början.",
    "The directory says something else of the file {} than its beginning.",
  ),
  zip_encrypted: say(
    "Tiedosto {} on suojattu salasanalla. Pakkaa ilman salasanaa.",
    "Filen {} är skyddad med lösenord. Packa utan lösenord.",
    "The file {} is protected by a password. Pack without one.",
  ),
  zip_method_unsupported: say(
    "Tiedosto {} on pakattu tavalla, jota ei tueta. Käytä tavallista ZIP-pakkausta (deflate).",
    "Filen {} är packad på ett sätt som inte stöds. Använd vanlig ZIP-packning (deflate).",
    "The file {} is packed in a way that is not supported. Use ordinary ZIP compression (deflate).",
  ),
  zip_overlap: damage(
    "Tiedosto {} on osin samassa paikassa kuin toinen.",
    "Filen {} ligger delvis på samma plats som en annan.",
    "The file {} is partly in the same place as another.",
  ),
  zip_empty: say("Paketti on tyhjä.", "Paketet är tomt.", "The package is empty."),
  zip_too_many_entries: say(
    "Paketissa on liian monta tiedostoa: {}.",
    "Paketet har för många filer: {}.",
    "The package has too many files: {}.",
  ),
  zip_ratio: say(
    "Tiedosto {} on pakattu epäilyttävän tiiviisti. Sitä ei pureta.",
    "Filen {} är packad misstänkt tätt. Den packas inte upp.",
    "The file {} is packed suspiciously tightly. It is not unpacked.",
  ),
  zip_file_too_large: say(
    "Tiedosto {} on purettuna liian suuri.",
    "Filen {} är för stor uppackad.",
    "The file {} is too large once unpacked.",
  ),
  zip_total_too_large: say(
    "Paketti on purettuna liian suuri.",
    "Paketet är för stort uppackat.",
    "The package is too large once unpacked.",
  ),
  zip_nested: say(
    "Paketissa on toinen paketti, {}. Tuo se erikseen.",
    "Paketet innehåller ett annat paket, {}. Importera det för sig.",
    "The package holds another package, {}. Import it by itself.",
  ),
  zip_checksum_wrong: damage(
    "Tiedoston {} tarkistussumma ei täsmää.",
    "Kontrollsumman för filen {} stämmer inte.",
    "The checksum of the file {} does not match.",
  ),
  zip_size_wrong: damage(
    "Tiedosto {} on toisen kokoinen kuin ilmoitetaan.",
    "Filen {} har en annan storlek än som anges.",
    "The file {} has another size than stated.",
  ),
  zip_data_damaged: damage(
    "Tiedostoa {} ei voi purkaa.",
    "Filen {} kan inte packas upp.",
    "The file {} cannot be unpacked.",
  ),
  zip_symlink: say(
    "Paketissa on linkki, {}. Vain tavalliset tiedostot kelpaavat.",
    "Paketet innehåller en länk, {}. Bara vanliga filer godtas.",
    "The package holds a link, {}. Only ordinary files are taken.",
  ),
  zip_special_file: say(
    "Paketissa on erikoistiedosto, {}. Vain tavalliset tiedostot kelpaavat.",
    "Paketet innehåller en specialfil, {}. Bara vanliga filer godtas.",
    "The package holds a special file, {}. Only ordinary files are taken.",
  ),
  name_traversal: say(
    "Tiedoston nimi {} johtaa paketin ulkopuolelle.",
    "Filnamnet {} leder utanför paketet.",
    "The file name {} leads outside the package.",
  ),
  name_absolute: say(
    "Tiedoston nimi {} alkaa juurihakemistosta.",
    "Filnamnet {} börjar från rotkatalogen.",
    "The file name {} begins at the root of a disk.",
  ),
  name_backslash: say(
    "Tiedoston nimessä on kenoviiva: {}.",
    "Filnamnet har ett omvänt snedstreck: {}.",
    "The file name has a backslash: {}.",
  ),
  name_drive: say(
    "Tiedoston nimessä on levyaseman kirjain: {}.",
    "Filnamnet har en enhetsbokstav: {}.",
    "The file name has a drive letter: {}.",
  ),
  name_hidden_characters: say(
    "Tiedoston nimessä on merkkejä, joita ei näe.",
    "Filnamnet har tecken som inte syns.",
    "A file name has characters that cannot be seen.",
  ),
  name_too_long: say("Tiedoston nimi on liian pitkä.", "Filnamnet är för långt.", "A file name is too long."),
  name_empty: say("Tiedostolla ei ole nimeä.", "En fil har inget namn.", "A file has no name."),
  name_not_utf8: say(
    "Tiedoston nimi ei ole UTF-8-muodossa.",
    "Ett filnamn är inte i UTF-8-format.",
    "A file name is not in UTF-8.",
  ),
  name_repeated: say(
    "Kahdella tiedostolla on sama nimi: {}.",
    "Två filer har samma namn: {}.",
    "Two files have the same name: {}.",
  ),
  file_unexpected: say(
    "Paketissa on tiedosto, jota siinä ei odoteta: {}.",
    "Paketet innehåller en oväntad fil: {}.",
    "The package holds a file that is not expected there: {}.",
  ),
  manifest_missing: say(
    "Paketista puuttuu luettelo imsmanifest.xml.",
    "Paketet saknar förteckningen imsmanifest.xml.",
    "The package lacks its listing, imsmanifest.xml.",
  ),
  manifest_repeated: say(
    "Paketissa on useampi kuin yksi imsmanifest.xml.",
    "Paketet har fler än en imsmanifest.xml.",
    "The package has more than one imsmanifest.xml.",
  ),
  manifest_malformed: say(
    "Paketin luettelo imsmanifest.xml ei ole oikeassa muodossa.",
    "Paketets förteckning imsmanifest.xml har fel form.",
    "The package's listing, imsmanifest.xml, is not in the right form.",
  ),
  manifest_empty: say(
    "Paketin luettelossa ei ole yhtään tiedostoa.",
    "Paketets förteckning har inga filer.",
    "The package's listing names no file.",
  ),
  manifest_file_missing: say(
    "Luettelossa on tiedosto, jota paketissa ei ole: {}.",
    "Förteckningen har en fil som inte finns i paketet: {}.",
    "The listing names a file that is not in the package: {}.",
  ),
  manifest_file_repeated: say(
    "Luettelossa on sama tiedosto kahdesti: {}.",
    "Förteckningen har samma fil två gånger: {}.",
    "The listing names a file twice: {}.",
  ),
  manifest_file_unlisted: say(
    "Paketissa on tiedosto, jota luettelossa ei ole: {}.",
    "Paketet har en fil som inte finns i förteckningen: {}.",
    "The package holds a file that the listing does not name: {}.",
  ),
  manifest_address_outside: say(
    "Luettelossa on osoite, joka ei ole paketissa: {}.",
    "Förteckningen har en adress som inte är i paketet: {}.",
    "The listing names an address outside the package: {}.",
  ),
  manifest_type_unknown: say(
    "Luettelossa on aineistoa, jota ei tunneta: {}.",
    "Förteckningen har material av okänt slag: {}.",
    "The listing names material of a kind that is not known: {}.",
  ),
};

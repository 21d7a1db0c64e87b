export { lockCustomer, recordCustomer, recordNewCustomer } from "./customer.store.ts";
export { lockPerson, personPlace, recordNewPerson, recordPerson, sealedIdentity, toPerson } from "./person.store.ts";
export { everyNameOf, nameGramsOf } from "./person-names.ts";
export { CustomerRow, PersonRow } from "./customer.table.ts";
export { personsFound, searchedText, type SearchedText } from "./person-search.ts";
export { nameFrom, sealedNameColumns, type SealedName } from "./person-opening.ts";

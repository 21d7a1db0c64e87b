export { customerPlace, linksOf, lockCustomer, recordCustomer, recordNewCustomer } from "./customer.store.ts";
export { lockPerson, personPlace, recordNewPerson, recordPerson, sealedIdentity, toPerson } from "./person.store.ts";

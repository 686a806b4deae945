/** Lists as the contract has them: fifty a page, with how many there are in all. */
package nl.wederhoor.lijst;

/** The Dutch pages: sign in, Nieuwe melding with its advice, Waarom and Protocol; they post, answer and know no rule. */
package nl.wederhoor.pagina;

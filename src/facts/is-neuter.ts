import { formTest } from '../languages/form.js'

/** A noun that "ons" can own ("ons contract"), where "zij spreken ons aan" owns nothing. */
export const isNeuter = formTest(/^(?:contract|loket|bureau|antwoord|besluit|beleid|verzoek|bestuur|werk|portaal|register|toezicht|oordeel|kantoor|team|gemeentehuis|stadhuis|formulier|reglement|gebied)$/u)

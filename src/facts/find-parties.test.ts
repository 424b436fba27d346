import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'
import { findParties } from './find-parties.js'
import { isSpoken } from './pronouns.js'

describe('names in brackets without quotes', () => {
  it('takes (wij) and (u) for the town and the company before them', () => {
    const { names, commissioner, provider } = findParties('Dit contract is van de gemeente Terhoeve (wij) en Jeugdpraktijk De Wilg V.O.F. (u).', null)
    expect([commissioner, provider]).toEqual(['wij', 'u'])
    expect(names.filter(({ words }) => words[0] === 'ons').map(({ role }) => role)).toEqual(['commissioner'])
    expect(names.filter(({ words }) => words[0] === 'uw').map(({ role }) => role)).toEqual(['provider'])
  })

  it('takes wij and u without quotes', () => {
    const { names } = findParties('Inkoopvoorwaarden\nIn dit document is wij de gemeente Duivenrade en u de aanbieder die het formulier heeft ondertekend.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: commissioner', 'u: provider']))
  })

  it.each([
    'In this agreement "we" is the Municipality of Rivierstad and "you" is TaalPunt Lessons B.V.',
    'The Municipality of Rivierstad is called "we". TaalPunt Lessons B.V. is called "you".',
    'This is what we, the municipality of Rivierstad, and you, Stichting TaalPunt, agree.',
    `The municipality of Rivierstad ("we") writes to you. ${'You teach and you report. '.repeat(6)}`,
  ])('knows who we and you are: %s', (text) => {
    const { names } = findParties(text, null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['we: commissioner', 'you: provider']))
  })

  it.each([
    "De gemeente Rivierstad noemen we 'wij'. TaalPunt B.V. noemen we 'u'.",
    'Hierin staat wat wij, de gemeente Rivierstad, en u, Stichting TaalPunt, afspreken.',
    'Wij (de gemeente Rivierstad) geven u (Stichting TaalPunt) de volgende opdracht.',
    'In dit stuk staan "wij" voor de gemeente Rivierstad en "u" voor Stichting TaalPunt.',
  ])('weet wie wij en u zijn: %s', (text) => {
    const { names } = findParties(text, null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: commissioner', 'u: provider']))
  })

  it('knows "wij" by a company that another line presents', () => {
    const { names } = findParties('Afspraken met Zorgerf De Pluk.\nTussen de gemeente Asselt en Maatschap De Pluk.\n"Wij" is De Pluk. "De gemeente" is de gemeente Asselt.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: provider', 'ons: provider']))
  })

  it('takes a plain word in quotes and brackets behind a company, and no label of what the municipality does', () => {
    const { names } = findParties('Van: Gemeente Asselt ("gemeente")\nAan: De Pluk B.V., Kade 4 ("firma")\nvoor wie: inwoners ("deelnemers")\nBelronde: de gemeente belt elk jaar tien deelnemers.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['gemeente: commissioner', 'firma: provider']))
    expect(names.map(({ words }) => words[0])).not.toContain('belronde')
  })

  it('takes two definitions of one line', () => {
    const { names } = findParties('Inkoper: Regio Peel en Maas, namens acht gemeenten. Zorgpartij: Stichting De Pluk.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['inkoper: commissioner', 'zorgpartij: provider']))
  })

  it('takes a family firm without a legal form', () => {
    const text = 'Gemeente Asselt en Gebroeders Tamsma Grondwerk. Tamsma haalt het vuil op. Tamsma belt de gemeente. Tamsma rekent af. Tamsma stopt.'
    expect(findParties(text, null).provider).toBe('Tamsma')
  })

  it('hears who writes a letter in the first person singular', () => {
    const { names } = findParties(`Beste bestuurder, met deze brief geef ik u de opdracht. Wij betalen per kwartaal. ${'U neemt contact op en u belt mij. '.repeat(6)}`, null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['mijn: commissioner', 'u: provider']))
  })

  it('takes a common word in quotes: verder "de centrale"', () => {
    const { commissioner, provider } = findParties('Tussen: gemeente Asselt, verder "de gemeente", en Taxicentrale Peelvaart B.V., verder "de centrale".', null)
    expect([commissioner?.toLowerCase(), provider]).toEqual([expect.stringContaining('gemeente'), 'centrale'])
  })

  it('takes "te noemen" and a public body set up by joint arrangement', () => {
    const dutch = findParties('1. Het openbaar lichaam Inkoopbureau Jeugd, te noemen het Regiobureau; en\n2. Stichting De Peppel, te noemen Jeugdhulpverlener.', null)
    expect(dutch.names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['regiobureau: commissioner', 'jeugdhulpverlener: provider']))
    expect(findParties('the Kolk Transport Board, a public body set up by joint arrangement, called "the Board";', null).commissioner).toBe('the Board')
  })

  it('takes "de Stad" for the commissioner where the text always writes it so', () => {
    const text = 'De Stad besteedt uit. De Stad betaalt. Kandidaten van de Stad melden zich. De Stad ziet toe. De Stad sluit af.'
    expect(findParties(text, null).commissioner).toBe('Stad')
    expect(findParties(`${text} In de stad rijden bussen.`, null).commissioner).toBe(null)
  })

  it('takes what the text calls them "in deze tekst"', () => {
    const { names } = findParties('De gemeente Oudermeent (in deze tekst: wij) en stichting Het Anker (in deze tekst: het Anker) leggen dit vast.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['wij: commissioner', 'anker: provider']))
  })

  it('leaves other words in brackets alone', () => {
    expect(findParties('De hulp (individueel) is van de gemeente Terhoeve.', null).names.map(({ words }) => words.join(' '))).not.toContain('individueel')
  })

  it('takes a plain role at its word, on a line of its own too', () => {
    const { names } = findParties('De gemeente Terhoeve\nverder Opdrachtgever\nen\nStichting De Wilg\nverder Opdrachtnemer', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining(['opdrachtgever: commissioner', 'opdrachtnemer: provider']))
  })
})

describe('ways to present two parties', () => {
  it.each([
    ['a word alone in brackets', 'I. de gemeente Steenveld (de Gemeente);\nII. Doorpakkers Zorg B.V., gevestigd te Steenveld (Doorpakkers);\nDoorpakkers levert hulp. Doorpakkers begint.', 'gemeente', 'doorpakkers'],
    ['in lower case', 'Vervoerregio Stroomland, gemeenschappelijke regeling (opdrachtgever), en Taxicentrale Boogaard B.V. (vervoerder):\nDe vervoerder rijdt. De vervoerder meldt. De opdrachtgever betaalt. De opdrachtgever controleert.', 'opdrachtgever', 'vervoerder'],
    ['a table with long cells', 'Inkoper\nInkooporganisatie Jeugd Middenveld, openbaar lichaam krachtens de Wet gemeenschappelijke regelingen, namens de colleges van Dorsterwijk en Ommelo\nUitvoerende partij\nStichting Groeikracht', 'inkoper', 'uitvoerende partij'],
    ['initials', 'De Dienst Sociale Zaken Noord (DSN) en Vereniging Burenhulp (Burenhulp) spreken af: DSN betaalt. DSN controleert. Burenhulp helpt. Burenhulp meldt.', 'dsn', 'burenhulp'],
    ['in the course of the text', "Gemeente Ter Aar, in het vervolg 'de gemeente' genoemd, en Thuisdienst Alphen B.V., in het vervolg 'de dienst' genoemd.", 'gemeente', 'dienst'],
    ['quotes that are apostrophes', "De Gemeenschappelijke Regeling Peelzorg (hierna: 'Peelzorg') en de zorgaanbieders die dit contract tekenen (hierna ieder: 'Zorgpartner').", 'peelzorg', 'zorgpartner'],
    ['two sentences in one line', '"Town" means the Municipality of Grasmeer. "Homemaker" means Thuishulp Grasmeer B.V. or whoever takes its place.', 'town', 'homemaker'],
    ['another name for each', 'Gemeente Hogeland ("Hogeland") en de aanbieders Zorgbuur B.V. ("Zorgbuur") en Stichting Nabij ("Nabij"), ieder ook te noemen "Partner".', 'hogeland', 'partner'],
    ['a party that commissions', 'The Municipality of Duinrode, represented by its alderman for Work and Poverty Reduction (the "Commissioning Party");\n\nand Stichting Evenwicht (the "Contractor").', 'commissioning party', 'contractor'],
    ['only by its form', 'Tussen de gemeente Brinkhoven, hierna: Gemeente, en Stichting Samen Brinkhoven.\nDe Stichting vormt teams. De Stichting werft. De Stichting meldt. Het bestuur van de Stichting beslist. De Stichting betaalt.', 'gemeente', 'stichting'],
  ])('%s', (_, text, commissioner, provider) => {
    expect(findParties(text, null).names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toEqual(expect.arrayContaining([`${commissioner}: commissioner`, `${provider}: provider`]))
  })

  it.each([
    ['a term of the body', `The Municipality of A (the "Region") and Stichting B (the "Care Provider").\n${'x'.repeat(3600)}\nThe Care Provider has a complaints code satisfying Section 4.2.1 of the Youth Act (the "Code").`, 'code'],
    ['a heading', 'De gemeente Leede, hierna: de Stad.\nGeld\nDe Stad betaalt per kwartaal vooraf een kwart van het budget uit bijlage 3.', 'geld'],
    ['residents', 'De gemeente A (de Gemeente) draagt Stichting B op inwoners met een uitkering (deelnemers) te begeleiden. Deelnemers werken; deelnemers leren; deelnemers melden zich.', 'deelnemers'],
    ['those who sign', 'Ondergetekenden\nDe gemeente Kastelmeer, hierna "Kastelmeer", en', 'ondergetekenden'],
    ['a building', '"Premises" are the town hall on the Stadskade;', 'premises'],
  ])('and no party: %s', (_, text, word) => expect(findParties(text, null).names.map(({ words }) => words.join(' '))).not.toContain(word))
})

/** A contract that has both sides act, in each language: what the opening leaves open is to be read from it. */
function drafted(opening: string, provider: string, commissioner: string): string {
  const [P, C] = [provider, commissioner].map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  const articles = `\n2.1 ${P} shall deliver support. ${P} shall employ skilled staff.\n2.2 ${C} shall pay ${object(provider)} each month. With the consent of ${object(commissioner)}, ${provider} may engage others.\n9.1 ${P} shall answer within six weeks. ${P} shall report to ${object(commissioner)}.`
  return opening + articles.repeat(2)
}

function opgesteld(opening: string, provider: string, commissioner: string): string {
  const [P, C] = [provider, commissioner].map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  const more = (name: string): string => (name === 'wij' ? 'en' : 't')
  const articles = `\n2.1 ${P} hel${provider === 'wij' ? 'pen' : 'pt'} inwoners. ${P} meld${more(provider)} het einde van de hulp.\n2.2 ${C} vergoed${commissioner === 'wij' ? 'en' : 't'} ${object(provider)} de kosten. Met toestemming van ${object(commissioner)} mag een ander helpen.\n9.1 ${P} behandel${provider === 'wij' ? 'en' : 't'} een brief binnen zes weken. ${P} stu${provider === 'wij' ? 'ren' : 'urt'} ${object(commissioner)} een overzicht.`
  return opening + articles.repeat(2)
}

function object(name: string): string {
  return { we: 'us', wij: 'ons' }[name] ?? name
}

function rolesIn(text: string): string[] {
  return findParties(text, null).names.map(({ role, words }) => `${words.join(' ')}: ${role}`)
}

describe('parties that the opening does not name outright', () => {
  it.each([
    ['a table of names', 'Party\nCalled\nThe Municipality of Oakhurst\nthe Town\nGentle Hands BV, registered in Oakhurst\nthe Carer', 'the Carer', 'the Town'],
    ['by what it is to do', '"Town" means the municipality of Oakhurst.\n"Host" means the organisation that signed the Order Form.', 'the Host', 'the Town'],
    ['in a definition table', 'Town\nthe municipality of Oakhurst\nHome Team\nthe company that provides the Services under this Framework', 'the Home Team', 'the Town'],
    ['by its deeds', 'Oakhurst Town Council ("the Council") works with Lantern.', 'Lantern', 'the Council'],
    ['by who pays', 'Lakeside Savings Fund and Lantern agree.', 'Lantern', 'the Sponsor'],
    ['two companies in capitals', '(1) LANTERN SUPPORT LIMITED (company number 0765) (the "Agency"); and\n(2) OAKHURST BOROUGH COUNCIL (the "Borough").', 'the Agency', 'the Borough'],
    ['beside a municipality', 'Oakhurst Council ("the Council") and Northfield College ("the College") agree.', 'the College', 'the Council'],
    ['an insurer', 'Evergreen Health Insurance NV (the "Insurer") and Gentle Nursing BV (the "Nursing Home").', 'the Nursing Home', 'the Insurer'],
    ['a client', 'The Municipality of Oakhurst (hereinafter "Client") and Lantern Advice BV (hereinafter "Consultant") agree.', 'the Consultant', 'the Client'],
    ['licence words', 'The pool belongs to Oakhurst and is run by Lantern.', 'the licensee', 'the licensor'],
  ])('%s', (_, opening, provider, commissioner) => {
    expect(rolesIn(drafted(opening, provider, commissioner)).map((role) => role.replace(/^the /u, ''))).toEqual(expect.arrayContaining([`${provider.toLowerCase().replace('the ', '')}: provider`, `${commissioner.toLowerCase().replace('the ', '')}: commissioner`]))
  })

  it.each([
    ['een tabel van namen', 'Partij\nIn dit contract\nGemeente Elsloo\nElsloo\nStichting Lantaarn\nLantaarn', 'lantaarn', 'elsloo'],
    ['wat zij doet', 'Stad: de gemeente Elsloo;\nHuismeester: de organisatie die deze overeenkomst heeft ondertekend en de hulp verleent;', 'de Huismeester', 'de Stad'],
    ['hierna, zonder aanhalingstekens', 'De gemeente Elsloo, hierna de gemeente, huurt een bureau in: Lantaarn B.V., hierna het bureau.', 'het bureau', 'de gemeente'],
    ['concessie', 'Concedent: Vervoerregio Maasdal.\nConcessionaris: Busbedrijf N.V.', 'de Concessionaris', 'de Concedent'],
    ['subsidie', 'Uitvoeringsovereenkomst bij de subsidie aan Lantaarn.', 'de subsidieontvanger', 'de subsidieverstrekker'],
    ['een inkoopbureau', 'Het Inkoopbureau Maasdal koopt in namens vijf steden, van Lantaarn B.V. (Lantaarn).', 'Lantaarn', 'het bureau'],
    ['een zorgkantoor', 'Gegeven\nZorgkantoor\nMaasdal Zorgverzekeringen N.V.\nZorghuis\nStichting Lantaarn', 'het Zorghuis', 'het Zorgkantoor'],
    ['een eenmanszaak', 'De gemeente Elsloo, hierna "Elsloo", en mevrouw De Bruin, handelend onder de naam Bruin Coaching, hierna "Bruin".', 'Bruin', 'Elsloo'],
  ])('%s', (_, opening, provider, commissioner) => {
    const plain = (name: string): string => name.toLowerCase().replace(/^(?:de|het) /u, '')
    expect(rolesIn(opgesteld(opening, plain(provider) === provider ? provider.charAt(0).toUpperCase() + provider.slice(1) : provider, plain(commissioner) === commissioner ? commissioner.charAt(0).toUpperCase() + commissioner.slice(1) : commissioner))).toEqual(expect.arrayContaining([`${plain(provider)}: provider`, `${plain(commissioner)}: commissioner`]))
  })

  it.each([
    ['a sentence under a heading', 'Dienstverlening\n2.1 De instelling levert begeleiding die past.', 'dienstverlening'],
    ['the head of a column', 'Term\nMeaning\nthe municipality of Oakhurst', 'meaning'],
    ['who a letter is to', 'Aan: Lantaarn B.V.\nVan: gemeente Elsloo', 'aan'],
    ['those it is done for', drafted('Oakhurst Council and Lantern agree.\n"Guest" means a person who stays the night.', 'the Guest', 'the Council'), 'guest'],
  ])('and no party: %s', (_, text, word) => expect(findParties(text, null).names.map(({ words }) => words.join(' '))).not.toContain(word))
})

describe('who speaks', () => {
  it.each([
    ['a charity', 'Lantern Advice ("we") and Oakhurst Borough Council ("the Council") agree.', 'we', 'the Council'],
    ['a charity that names the council only', 'Debt advice in Oakhurst: what Lantern Advice and the Council agree.', 'we', 'the Council'],
    ['a council', 'Oakhurst Borough Council is buying home care. We want good care.', 'the Provider', 'we'],
    ['a council by letter', 'Dear Lantern, this letter awards you the contract for home care in Oakhurst.', 'you', 'we'],
    ['a company by letter', 'Dear Oakhurst, thank you for appointing us. You are the council that placed the order.', 'we', 'you'],
    ['in quotes', 'In these terms, "we", "us" and "our" refer to Oakhurst Council. "You" refers to the contractor on the order.', 'you', 'we'],
  ])('%s', (_, opening, provider, commissioner) => {
    const roles = rolesIn(drafted(opening, provider, commissioner))
    if (isSpoken(provider)) expect(roles).toContain(`${provider}: provider`)
    if (isSpoken(commissioner)) expect(roles).toContain(`${commissioner}: commissioner`)
  })

  it.each([
    ['een stichting', 'Wat Stichting Lantaarn en de gemeente Elsloo van elkaar verwachten. Wij helpen al twintig jaar.', 'wij', 'de gemeente'],
    ['een vervoerder', 'Dit is een afspraak met ons, Taxi Maasdal B.V. De gemeente Elsloo is onze klant.', 'wij', 'de gemeente'],
    ['een gemeente', 'De gemeente Elsloo wil goede zorg. Wij kopen die in bij Zorgaanbieder.', 'Zorgaanbieder', 'wij'],
  ])('%s', (_, opening, provider, commissioner) => {
    const spoken = [[provider, 'provider'], [commissioner, 'commissioner']].filter(([name]) => name === 'wij').map(([name, role]) => `${name}: ${role}`)
    expect(rolesIn(opgesteld(opening, provider, commissioner))).toEqual(expect.arrayContaining(spoken))
  })

  it.each([
    ['both', drafted('Oakhurst Council and Lantern agree this together. "We" means both of us.', 'Lantern', 'the Council').replaceAll('shall employ', 'and we employ')],
    ['nobody said', 'We like good care. We listen to residents. We meet each month. We learn.'],
  ])('and nobody where we are %s', (_, text) => expect(findParties(text, null).names.map(({ words }) => words.join(' '))).not.toContain('we'))
})

describe('one of several towns', () => {
  it('takes a town by definition', () => {
    const { names } = findParties('Het openbaar lichaam Aaldal, hierna: "het OLA", en stichting Nabij, hierna: "Nabij".\nDeelgemeente: elk van de vier gemeenten voor zover het een inwoner daarvan betreft.', null)
    expect(names.map(({ role, words }) => `${words.join(' ')}: ${role}`)).toContain('deelgemeente: commissioner')
  })
})

describe('officers', () => {
  const actorOf = (sentence: string): string | null | undefined => {
    const text = `# Contract\n\n1. De gemeente Terhoeve, hierna: "Opdrachtgever";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";\n\n## Klachten\n\n${sentence}\n`
    return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages.nl).readings.at(-1)?.actor
  }

  it.each([
    ['De contractmanager van Opdrachtnemer beziet elk kwartaal hoe klachten zijn behandeld.', 'provider'],
    ['De contractmanager beziet elk kwartaal hoe klachten zijn behandeld.', 'commissioner'],
    ['De klachtenfunctionaris van Opdrachtgever beziet elk kwartaal hoe klachten zijn behandeld.', 'commissioner'],
  ])('belong to their party: %s', (sentence, actor) => expect(actorOf(sentence)).toBe(actor))
})

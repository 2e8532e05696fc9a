import type { WirePeople, WirePerson } from '../wire.ts'
import { createPainter } from './card.ts'
import { createClock } from './clock.ts'
import { byId, make } from './dom.ts'
import { loadPeople } from './server.ts'
import { createTalk } from './talk.ts'
import { speak } from './words.ts'

/** The page starts here: who there is, who you are, and that person's conversation. */
async function start(): Promise<void> {
  const company = await loadCompany()
  const choice = byId('person', HTMLSelectElement)
  const talk = createTalk(createPainter(company.hostConfigs))
  let me: WirePerson | undefined

  const become = (): void => {
    // Who you are stands in the address, so that two tabs can be two people.
    const named = company.people.find(({ id }) => `#${id}` === decodeURIComponent(location.hash))
    const person = named ?? me ?? company.people[0]
    if (!person || person === me) return
    me = person
    const texts = company.texts[person.language]
    speak(texts, person.language)
    choice.replaceChildren(...company.people.map((each) => option(each, company, person.language)))
    choice.value = person.id
    talk.become(person, texts)
  }

  byId('company', HTMLElement).textContent = company.company
  choice.addEventListener('change', () => (location.hash = choice.value))
  window.addEventListener('hashchange', become)
  createClock(
    () => me,
    () => talk.refresh(),
  )
  unfoldDetails()
  become()
}

function option(person: WirePerson, company: WirePeople, language: WirePerson['language']): HTMLOptionElement {
  const { roles } = company.texts[language]
  const role = person.role === 'employee' && person.managed ? roles.managed : roles[person.role]
  const element = make('option', '', `${person.name} – ${role}`)
  element.value = person.id
  return element
}

/** On a phone the rest of the panel is folded away until it is asked for. */
function unfoldDetails(): void {
  const more = byId('more', HTMLButtonElement)
  more.addEventListener('click', () => {
    const open = more.getAttribute('aria-expanded') !== 'true'
    more.setAttribute('aria-expanded', String(open))
    document.documentElement.classList.toggle('unfolded', open)
  })
}

const againMs = 1000

async function loadCompany(): Promise<WirePeople> {
  for (;;) {
    const outcome = await loadPeople()
    if (outcome.kind === 'answer') return outcome.value
    await new Promise((resolve) => setTimeout(resolve, againMs))
  }
}

void start()

import type { App } from '@slack/bolt'
import type { Log } from '../../application/ports.ts'
import { homeActions } from '../../cards/block-kit/home.ts'
import { addSlotAction } from '../../cards/block-kit/week-form.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import { ephemeral, messageOf } from './answer.ts'
import { toLine } from './message.ts'
import { addRow, type FormTools, openByShortcut, openStatus, openWeek, submitForm } from './forms.ts'
import type { HomeTab } from './home-tab.ts'
import { command, shortcuts } from './methods.ts'
import { ownerOf, readEvent, readHome } from './read-event.ts'
import { actionName, readAction, readActor, readCommand } from './read-interaction.ts'
import { fieldsOf } from './failure.ts'

export interface ListenTools extends FormTools {
  readonly home: HomeTab
  readonly log: Log
  /** A workspace removed the app, or took its tokens back. */
  readonly left: (owner: string) => Promise<void>
}

/** Everything the bot listens to. Each is acknowledged once it is finished or kept. */
export function listen(app: App, tools: ListenTools): void {
  const { inbox, log } = tools

  for (const event of ['message', 'app_mention'] as const)
    app.event(event, async ({ body }) => {
      const incoming = readEvent(body)
      if (incoming) await inbox.take(incoming)
    })

  app.event('app_home_opened', async ({ body }) => {
    const from = readHome(body)
    if (from) return showHome(tools, from)
    const incoming = readEvent(body)
    if (incoming) await inbox.take(incoming)
  })

  app.event('app_uninstalled', async ({ body }) => {
    const owner = ownerOf(body)
    if (owner !== undefined) await tools.left(owner)
  })

  app.event('tokens_revoked', async ({ body }) => {
    const owner = ownerOf(body)
    const revoked: unknown = fieldsOf(fieldsOf(fieldsOf(body)?.['event'])?.['tokens'])?.['bot']
    if (owner !== undefined && Array.isArray(revoked) && revoked.length > 0) await tools.left(owner)
  })

  app.command(command, async ({ body, ack }) => {
    const incoming = readCommand(body)
    if (!incoming) return ack()
    try {
      const answer = await inbox.answerNow(incoming)
      await ack(answer && ephemeral(messageOf(answer, log)))
    } catch (error) {
      log.error('slack.command-failed', { error })
      await ack(ephemeral(toLine(slackTextsFor('en').failed)))
    }
  })

  // Inputs of forms tell of every choice too, and messages of other times may hold what nobody knows any more.
  app.action(/.*/, async ({ body, ack }) => {
    const name = actionName(body)
    const actor = readActor(body)
    if (name === homeActions.editWeek && actor) await openWeek(tools, actor)
    else if (name === homeActions.setStatus && actor) await openStatus(tools, actor)
    else if (name === addSlotAction) await addRow(tools, body)
    else {
      const incoming = readAction(body)
      if (incoming) await inbox.take(incoming)
    }
    await ack()
  })

  app.view(/.*/, async ({ body, ack }) => {
    const said = await submitForm(tools, body)
    await (ack as (answer?: object) => Promise<void>)(said)
  })

  for (const { callback } of Object.values(shortcuts))
    app.shortcut(callback, async ({ body, ack }) => {
      await openByShortcut(tools, body)
      await ack()
    })
}

async function showHome({ directory, home }: ListenTools, from: NonNullable<ReturnType<typeof readHome>>): Promise<void> {
  const who = await directory.identify(from)
  switch (who.kind) {
    case 'known':
      await home.publish(from, who.subject, who.language)
      return
    case 'undecided':
      await home.say(from, textsFor(who.language).admin.chooseAccountFirst)
      return
    case 'unknown':
    case 'stranger':
    case 'taken':
      await home.say(from, slackTextsFor(who.language)[who.kind])
      return
    case 'unavailable':
    case 'unbound':
  }
}

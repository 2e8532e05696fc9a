import { useTransport } from '../../support/slack-app.ts'

// The same conversations, with Slack speaking over a socket that the bot has opened.
useTransport('socket')
await import('./conversation.test.ts')

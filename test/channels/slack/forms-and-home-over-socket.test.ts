import { useTransport } from '../../support/slack-app.ts'

// The same forms and Home tab, with Slack speaking over a socket that the bot has opened.
useTransport('socket')
await import('./forms-and-home.test.ts')

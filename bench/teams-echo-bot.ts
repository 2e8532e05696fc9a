import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'
import { appId, noLogin } from '../test/support/teams-service.ts'

// The least a bot on botbuilder can be: it verifies who sends, and says the same back. Started by bench/teams.ts.

const openIdMetadata = process.argv[2] ?? ''
const issuer = 'https://api.botframework.com'
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
      OAuthUrl: issuer,
      CallerId: 'urn:botframework:azure',
    },
    noLogin as never,
  ),
)
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', (request, response, next) => {
  void adapter
    .process(request as never, response, async (context) => {
      await context.sendActivity(context.activity.text)
    })
    .then(() => next())
})
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`))

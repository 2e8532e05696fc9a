/** Words of the language that a slip would make of one of ours, and that mean something else: never put right. */
export const realWords: readonly string[] = (
  'anlagen anliegen anregen beruf berufe berufs biete bitten brauchen dankt dante denke entfernte heule hute jemen jenen juden ' +
  'lager lander leber leiber lieder loch lochen loschte macher machten madchen margen meilen minen morden nachreichten nachsicht ' +
  'nackt naht planet plant plante primat primaten profil schacht silber sparer statue statur streicheln sunde sunden tages taten ' +
  'tatlich tauglich taxen trafen tranen traten trauen trugen verlagere verlagert verlagerung verlange verlangen wache widder ' +
  'wider wiener wilder'
).split(' ')

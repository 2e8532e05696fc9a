/** Words of the language that a slip would make of one of ours, and that mean something else: never put right. */
export const realWords: readonly string[] = (
  'adders ankers ballen behoren bekeren belichten berechten beweren billen binden bollen bonnen daden daken dalen degen deinst ' +
  'diepst dragen dringen geleld gemeld geteld geweld gewon graaf graan groeien groenten helden lager lander leren maagd maan ' +
  'mand minsten morden moren morsen opgedaan permanente piekt piet pikt planter planting prime prove shots spots staand stad ' +
  'stands stang stank stond strand tekens teug vandaan vandaar verankert verlang verlangen verlok verlos vermengen verwijden ' +
  'verwijzer vlogen volken waken wekken wenen wenken wenkend werkend weten wezen wicht'
).split(' ')

/** Words of the language that a slip would make of one of ours, and that mean something else: never put right. */
export const realWords: readonly string[] = (
  'amant annuel axant ayant barbe barge chance chante charge chargement cheque choque claque commente cone conne conte craque ' +
  'dedain defaite defis delais demandeur denier derriere devais eleve elever garda gardez gare garee grade hetre heurt malin ' +
  'marais marin maris martin massages messagers minuties mutin pages partis partit peage pelage places plaie plate plates prie ' +
  'prime priver privez quine redire relire retiens revient revire servie servile statue statuts surprime'
).split(' ')

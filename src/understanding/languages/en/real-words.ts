/** Words of the language that a slip would make of one of ours, and that mean something else: never put right. */
export const realWords: readonly string[] = (
  'beers bees cancer cells chance chances charge charges clean created dairy daisy deleted enters erased extent farther fellow ' +
  'inert insect kinds launch linger lodger logger loner massage massages match moaning moth mourning mouth mouths noticed novice ' +
  'panning pirate planter planting primate prone remote removed remover sandy scrape shaft share shark shirt shirts shit shots ' +
  'smarting spots stage stale stare staring starving states stating stats statue statues stitch strap sundae sundry swatch swift ' +
  'tanks tents testing tests thinks though tours untie weakly wording yearn yearns'
).split(' ')

import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [{ is: 'status', status: 'private' }, 'privé|en privé|privée|mode privé|en mode privé|sur privé|statut privé|prive|prv'],
  [
    { is: 'status', status: 'professional' },
    'professionnel|professionnelle|en professionnel|mode professionnel|en mode professionnel|mode pro|en mode pro|en pro|statut professionnel|professionel',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'pro'],
  [{ is: 'status', status: 'professional', weak: 'verb' }, 'boulot|bureau|travail|au boulot|au travail|au bureau'],
  [
    { is: 'status', status: 'on-duty' },
    "en service|de service|de garde|garde|de permanence|d'astreinte|astreinte|en stand-by|stand-by|standby|service|en garde|permanence|de piquet|en astreinte",
  ],
  [{ is: 'no-status' }, 'disponible|occupé|occupée|libre|absent|absente|indisponible|joignable|injoignable|pas disponible'],
  [
    { is: 'trap' },
    "prends garde|prenez garde|vie privée|cours privé|cours privés|très professionnel|très pro|hors service|service client|rendre service|rends service|service après-vente|fin de service|mise en service|en privé avec|parler en privé|message privé|messages privés|médecin de garde|pharmacie de garde|pharmacien de garde|services|mise en garde|prendre garde|appels privés|appel privé|chien de garde|secteur privé|service clientèle|service technique|service informatique|service du personnel|le service est|bon service|remplace-moi|remplacez-moi|me remplacer|me remplace|tant pis pour|un pro|une pro|vrai pro|chien de|salon privé|fête privée|réunion privée|soirée privée|ligne privée|numéro privé|adresse privée|usage privé|formation professionnelle|expérience professionnelle|vie professionnelle|parcours professionnel|service traiteur|garde des enfants|garde d'enfants|garde alternée|garde partagée|je garde|à garder|au service de|en service depuis|mise hors service|garde à vue|garde-robe|sous garde|rendre un service|rendre un petit service|rendre un grand service|rendre ce service|rendre des services|me rendre service|rends-moi service|rends-moi un service|rends-moi un petit service|rendez-moi un service|rendez-moi service|rendez-moi un petit service|rendu service|rendu un service|rendre un fier service|besoin d'un service|demander un service|à votre service|à ton service|ce n'est plus|cela n'est plus|ça n'est plus|une auto|l'auto|mon auto|ton auto",
  ],
  [
    { is: 'topic', topic: 'beep' },
    'bip|bips|signal sonore|bip sonore|tonalité|beep|tonalités|bip de notification|notification sonore|notifications sonores|alerte sonore|alertes sonores|signaux sonores|bips sonores|biiip',
  ],
  [
    { is: 'topic', topic: 'messages' },
    "message|messages|sms|texto|textos|messages texte|notifications sms|notifications par sms|message texte|sms de changement de statut|messages de changement de statut|sms de notification|messages de notification|notifications texte|notifications par message|notifications écrites|sms de confirmation|messages de confirmation|messages écrits|les sms lors d'un changement de statut|sms de statut|messages de statut|les textos|sms lors des changements de statut|sms à chaque changement de statut|messages à chaque changement|sms à chaque changement",
  ],
  [{ is: 'topic', topic: 'notifications' }, 'notification|notifications|notifs|alertes|avertissements'],
  [
    { is: 'topic', topic: 'scheduler' },
    "planificateur|horaire automatique|l'horaire automatique|automatisme|planification automatique|scheduler|l'automatique|le scheduler|la planification|planification|le mode horaire|suivi d'horaire|suivi de l'horaire|suivi automatique",
  ],
  [
    { is: 'topic', topic: 'schedule' },
    'horaire|horaires|planning|agenda|semaine|emploi du temps|programme|plannings|semaine type|emploi du tps|grille horaire|horaire de travail|planing|horraire|grille|roulement',
  ],
  [
    { is: 'topic', topic: 'slot' },
    'créneau|créneaux|plage|plages|plage horaire|plages horaires|tranche|tranche horaire|celui|celle|tranches|bloc',
  ],
  [{ is: 'topic', topic: 'status' }, 'mon statut|mon statut actuel|statut|mode|état'],
  [{ is: 'topic', topic: 'template' }, 'modèle|modèles|template|gabarit'],
  [
    { is: 'mode', auto: true },
    "mode automatique|en mode automatique|automatique|auto|en automatique|en auto|suivre mon horaire|suis mon horaire|selon l'horaire|retour à l'horaire|revenir à mon horaire|reprends l'horaire|reprendre l'horaire|retour à mon horaire|reviens à l'horaire|mon horaire normal|repasse à l'horaire|reprends mon horaire|retour au planning|suivre le planning|selon mon horaire|mon planning normal|planning normal|l'horaire normal|reprends mon planning|reprends le planning|reprends le planning normal|reprendre mon horaire|reprendre mon planning|retour à la normale|remets-moi selon l'horaire|remets-moi à l'horaire|suis mon planning|suis le planning|suis l'horaire|suivre l'horaire|suivre mon planning|selon le planning|selon mon planning|repasse au planning|repasse en automatique|reviens à mon horaire|reviens au planning|comme prévu dans mon horaire|retourne à mon horaire|retour au planning normal|retour à l'horaire normal|repars sur mon horaire|repars sur l'horaire|en pilote automatique|sur mon horaire|sur l'horaire|remets-moi sur mon horaire|remets-moi sur l'horaire|sur mon planning|reprends mon planning normal|reprends mon horaire normal|reprendre mon horaire normal|reprends l'horaire normal",
  ],
  [{ is: 'mode', auto: false }, 'manuel|en manuel|mode manuel|manuellement|à la main|en mode manuel'],
  [
    { is: 'switch', on: true },
    "active|activer|activez|allume|allumer|actif|activé|réactive|réactiver|remets|marche|mets en marche|enclenche|rallume|rallumer|remettre|relance|relancer|remets en marche|réenclenche|à nouveau actif|activée|en marche|rebranche|enclencher|je veux recevoir|je veux à nouveau|j'aimerais recevoir|je souhaite recevoir",
  ],
  [
    { is: 'switch', on: false },
    "désactive|désactiver|désactivez|coupe|couper|coupez|éteins|éteindre|arrête|arrêter|stoppe|off|plus de|stop|désactivé|suspends|suspendre|je ne veux plus de|je ne veux plus|je veux plus de|ne veux plus de|ne veux plus|éteignez|arrêtez|arrête de suivre|arrête avec|ne suis plus mon|ne suis plus l'|ne suis plus le|ne plus suivre|stoppez|stopper|mets en pause|en pause|mettre en pause|à l'arrêt|n'envoie plus|n'envoie plus de|ne m'envoie plus|ne m'envoie plus de|plus aucun|plus aucune|plus envie de|désact|dsactive|je ne veux plus recevoir de|je ne veux plus recevoir|je ne veux plus avoir de|ne veux plus recevoir de|ne veux plus recevoir|je ne souhaite plus recevoir de|je ne souhaite plus recevoir",
  ],
  [
    { is: 'set' },
    "mets|met|mettez|mettre|passe|passez|passer|bascule|basculez|basculer|repasse|remets|je passe|je veux être|je voudrais être|je veux|je voudrais|être|reste|rester|je reste|change|sois|place|mets moi|mettez moi|mets-moi|passe-moi|bascule-moi|en|en mode|j'aimerais être|j'aimerais|veux|voudrais|sur|va|basculer sur|règle|être mis|prends|laisse|je dois être|qu'on me mette|souhaite|je souhaite|je souhaite être|à|mettes|mets me|met-moi|mets toi|mettre moi|rebascule|rebascule-moi|repasse-moi|fais-moi passer|fais passer|fous-moi|fous moi|colle-moi|colle moi|flanque-moi|laisse-moi|laisse moi|remets-moi|remettez-moi|remet moi|remet|bascule moi|passe moi|passez-moi|passe en mode|switch|switche|switcher|switche-moi|je me mets|je me met|je passe en|je repasse|je bascule|je rebascule|je veux passer|je voudrais passer|je veux qu'on me mette|mettez-moi|mets-le|mets-la|que je sois|que je passe|il faut que je sois|il faudrait me mettre|il faut me mettre|j'ai besoin d'être|besoin d'être|je devrais être|je dois passer|je dois être mis|envie d'être|je souhaiterais être|je souhaiterais|souhaiterais|rends-moi|définis|définir|configure|règle-moi|retourne en|reviens en|je reviens en|me mettre|me passer|être en|j'voudrais|jveux|jvoudrais|j'veux|voudrai|je voudrai|je voudrais etre|je doit être|mets m|mets mi|g besoin d'être|mettre en|retour en|de retour en|retour sur|retour au mode",
  ],
  [{ is: 'be' }, "je suis|suis|je serai|je serai en|jsuis|chui|chuis|j'suis|je sui|suis en|me voilà|me voilà en|là je suis"],
  [
    { is: 'plan' },
    'ajoute|ajouter|ajoutez|planifie|planifier|programme|programmer|prévois|prévoir|inscris|crée|planifiez|encode|encoder|réserve|note|planifier moi|ajoute-moi|ajoute moi|rajoute|rajouter|inscrire|inscrivez|insère|insérer|prévoir|prévoyez|créer|mets dans mon horaire|réserver|réserve-moi|bloque|bloquer|bloque-moi|noter|enregistre|enregistrer|rentre|rentrer|introduis|introduire',
  ],
  [
    { is: 'remove' },
    'supprime|supprimer|supprimez|enlève|enlever|enlevez|efface|effacer|retire|retirer|ôte|vide|vider|annule le|annule les|annule mon|annule tous les|retirez|vire|virer|virez|dégage|dégager|nettoie|nettoyer|raye|rayer|barre|barrer|annule mes|annule la|annule cette|annule ce|annuler le|annuler la|annuler les|annuler mes|annuler mon|bazarde|ôter|éliminer|élimine|fais sauter|faire sauter|enlève-moi|supprime-moi|vire-moi|dégagez|vide-moi',
  ],
  [
    { is: 'away' },
    'peut partir|peut disparaître|doit partir|peuvent partir|peuvent sauter|peut sauter|doit sauter|doivent sauter|peuvent disparaître|doivent partir|doit disparaître|peut être supprimé|peuvent être supprimés|peut être enlevé|à supprimer|à enlever|à virer|peut être supprimée|peuvent être supprimées|peut être effacé|est à supprimer|passe à la trappe|peut dégager|peuvent dégager',
  ],
  [
    { is: 'change' },
    'modifie|modifier|changer|adapte|adapter|change|raccourcis|corrige|modifiez|ajuste|remplace|remplacer|remplacez|changez|adaptez|ajuster|raccourcir|corriger|rectifie|rectifier|transforme|transformer',
  ],
  [
    { is: 'move' },
    'déplace|déplacer|décale|décaler|déplacez|avance|reporte|bouge|bouger|décalez|reporter|avancer|retarde|retarder|glisse|glisser|repousse|repousser',
  ],
  [{ is: 'becomes' }, 'devient|deviennent|doit devenir|doivent devenir|devra être|doit passer en|devient désormais|par'],
  [{ is: 'instead' }, 'au lieu de|au lieu du|plutôt que|à la place de|et non'],
  [
    { is: 'ends' },
    "finit|se termine|termine|terminer|finir|finisse|fini|prend fin|finissent|se terminer|doit finir|doit se terminer|doit terminer|doit s'arrêter|s'arrête|s'arrêter|s'arrêtent|doivent finir|doivent se terminer|doit finir plus tôt|se finit|se finissent|doit être fini",
  ],
  [
    { is: 'starts' },
    'commence|commencer|débute|débuter|commencent|débutent|doit commencer|doit débuter|doivent commencer|démarre|démarrer|démarrent|doit démarrer',
  ],
  [{ is: 'only' }, 'plus que|seulement|uniquement|ne plus que|désormais|dorénavant'],
  [
    { is: 'extend' },
    'prolonge|prolonger|prolongez|plus longtemps|rallonge|étends|continue|prolongation|rallonger|de plus|prolonger de|prolonge-moi|prolonges|prolongé|étendre|rallonge-moi|continuer|continuez|prolongez-moi|rallongez',
  ],
  [
    { is: 'longer' },
    "encore|de plus|supplémentaire|rajoute|plus|ajoute encore|ajoute|en plus|rallonge de|prolonge de|en +|de +|supplémentaires|en rab|de rab|rallonger de|prolonger de|encore pour|toujours encore|avoir encore|rajouter|ajouter encore|prolonge d'|rallonge d'|prolonger d'|prolongez de|prolongez d'",
  ],
  [{ is: 'whole' }, "tout|tous|toute|toutes|entier|entière|complet|tous les|toutes les|tout l'|tout mon|toute la|complètement|entièrement"],
  [{ is: 'apply' }, 'applique|appliquer|appliquez|assigne|attribue|attribuer'],
  [{ is: 'create' }, 'crée|créer|nouveau|nouvelle|enregistre|créez|définis'],
  [
    { is: 'show' },
    'affiche|afficher|montre|montrer|montre-moi|voir|quels sont|quel est|donne|liste|montrez|affichez|donne-moi|montre moi|affiche-moi|fais voir|fais-moi voir|donnez-moi|envoie-moi mon|liste-moi|lister|je veux voir|je voudrais voir|je peux voir|puis-je voir|consulter|regarder|visualiser|rappelle-moi|montre voir|vérifie|vérifier|aperçu de|aperçu|résumé de|check',
  ],
  [
    { is: 'help' },
    "aide|aide-moi|à l'aide|comment ça marche|que peux-tu faire|qu'est-ce que tu sais faire|commandes|mode d'emploi|besoin d'aide|j'ai besoin d'aide|comment faire|que puis-je faire|comment ça fonctionne|que sais-tu faire|aidez-moi|tu sais faire quoi|sos|help|help me|au secours|que peux tu faire|tu peux faire quoi|qu'est-ce que tu peux faire|que faire|que puis-je te demander|quelles commandes|liste des commandes|mode emploi|comment t'utiliser|comment on t'utilise|comment utiliser|explique-moi|aide stp|tu sais quoi faire|qu'est-ce que je peux faire|quelles sont les commandes|comment tu marches|comment tu fonctionnes|j'ai besoin d'un coup de main|un coup de main|tuto|manuel d'utilisation|à quoi tu sers|je comprends pas|je ne comprends pas|je suis perdu|je suis perdue|guide",
  ],
  [
    { is: 'undo' },
    "reviens en arrière|retour en arrière|revenir en arrière|défais|annule ça|annule la dernière modification|annule le dernier changement|undo|défaire|annule la modification|annule mon dernier changement|remets comme avant|annule ce que je viens de faire|annule la dernière modif|annule ma dernière modif|annule ma dernière modification|annule ma dernière action|annule la dernière action|annule le dernier|annule-le|annule-la|remets comme c'était|remets comme c'était avant|remettre comme avant|remettre comme c'était|remets tout comme avant|remets tout comme c'était|reviens à l'état d'avant|reviens à l'état précédent|retour à l'état précédent|retour à l'état d'avant|annule ce changement|annule cette modification|annule ce que j'ai fait|annule ce que je viens de demander|remets l'ancien statut|remets l'ancien|reviens comme avant|annule mon changement|annuler le dernier changement|annuler la dernière modification|ctrl z|ctrl-z|revert|annule tout ça|défais-le|défais la dernière modification|reviens en arriere|remets ça comme avant|revenir à l'état précédent",
  ],
  [
    { is: 'redo' },
    'rétablir|rétablis|refais|refaire|refais-le|rétablis ça|refaites|rétablir ça|remets le changement|refais ça|refais la modification|rétablis le changement|réapplique',
  ],
  [
    { is: 'cancel' },
    "annule|annuler|annulez|laisse tomber|laissez tomber|oublie|oublie ça|oubliez|tant pis|abandonne|non merci|laisse|pas grave|ne change rien|ne rien changer|oublie ce que j'ai dit|abandonner|non rien|rien|non laisse|non laisse tomber|laisse tombé|abandonne ça|t'inquiète|peu importe|ça va laisse|non c'est bon|en fait non|finalement non|non finalement|oublie ce que je viens de dire|oublie ma demande|laissez|c'est bon laisse|oublions|annule ma demande|stop annule|ne fais rien|ne faites rien",
  ],
  [
    { is: 'ask-status' },
    "suis-je|est-ce que je suis|est-ce que je serai|quel est mon statut|quel statut|serai-je|je suis en quoi|statut actuel|suis-je encore|jusqu'à quand suis-je|c'est quoi mon statut|dans quel statut|je suis sur quoi|quel est mon statut actuel|est-ce que je suis encore|je suis en quel mode|c koi mon statut|c quoi mon statut|je suis encore en quoi|je suis encore sur quoi|jusque quand je suis|jusqu'à quand je suis|jusqu'à quand est-ce que je suis|je suis jusque quand|quel statut j'aurai|quel statut j'ai|quel statut aurai-je|quel sera mon statut|je serai en quoi|je serai sur quoi|serai-je encore|je serais en quoi|dans quel mode|dans quel mode suis-je|mon statut actuel c'est quoi|où en est mon statut|quel mode|je suis toujours en|est-ce que je suis toujours|suis-je toujours|que dit mon statut|vérifie mon statut|check mon statut|on est sur quel statut|jsuis en quoi|chuis en quoi|combien de temps encore|encore combien de temps",
  ],
  [
    { is: 'ask-schedule' },
    "ressemble à quoi|à quoi ressemble|qu'est-ce que j'ai|qu'est-ce qui est prévu|quand suis-je|que dit mon horaire|j'ai quoi|qu'ai-je|il y a quoi|c'est quoi mon horaire|c'est quoi mon planning|c quoi mon horaire|c koi mon horaire|quel est mon horaire|quels sont mes horaires|je travaille quand|quand est-ce que je suis|quand serai-je|à quelle heure|quand est-ce que|qu'est-ce qu'il y a|qu'y a-t-il|mon horaire c'est quoi|c'est quoi l'horaire|qu'est-ce qui est planifié|quel horaire|quels créneaux|quelles plages",
  ],
  [
    { is: 'ask-route' },
    "que se passe-t-il si on m'appelle|où vont mes appels|que se passe-t-il quand on m'appelle|où arrivent les appels|que devient un appel",
  ],
  [
    { is: 'please-do' },
    "peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez|puis-je|pourrais-je|est-ce que tu peux|est-ce que vous pouvez|tu pourrais|est-ce que tu pourrais|vous pourriez|peut-on|veux-tu|voulez-vous|je peux|tu peux pas|tu pourrais pas|possible de|serait-il possible de|serait-il possible|est-il possible de|c'est possible de|pourriez vous|peux tu|pouvez vous|pourrais tu|puis je|tu veux bien|tu voudrais bien|vous voulez bien|merci de|merci de me|prière de|il est possible de|c possible de|t'peux|tu px|je peux avoir|je pourrais avoir|puis-je avoir|est-ce que je peux|est-ce que je pourrais",
  ],
  [{ is: 'self' }, 'moi|me|mon|ma|mes|je|m|j'],
  [{ is: 'team' }, "équipe|l'équipe|groupe|département|toute l'équipe|utilisateur|utilisateurs|collaborateur"],
  [{ is: 'everyone' }, "tout le monde|tous les utilisateurs|tous les employés|toute l'entreprise|tous les collaborateurs|tous"],
  [{ is: 'whom' }, 'pour|à|au|aux|chez'],
  [{ is: 'not' }, 'ne|n|pas|jamais|aucun|aucune|non plus|surtout pas|ni'],
  [
    { is: 'no-longer' },
    "ne suis plus|suis plus|ne plus|plus en service|je ne suis plus|plus de garde|plus de service|plus en garde|plus de permanence|plus d'astreinte|plus en privé|plus en pro|ne suis plus de|n'est plus|ne sois plus|plus en stand-by|plus privé|plus privée|plus pro|plus professionnel|plus professionnelle|plus en mode privé|plus en mode pro|plus en professionnel|plus sur privé|plus sur pro",
  ],
  [
    { is: 'how' },
    'comment puis-je|comment je|comment faire pour|comment est-ce que je|comment on|comment mettre|comment créer|comment changer',
  ],
  [
    { is: 'question' },
    "pourquoi|comment|quand|où|qui|quoi|combien|est-ce que|qu'est-ce que|qu'est-ce|quel|quelle|est-il|est-ce|y a-t-il|c'est quoi|faut-il|est-elle|fait|est|sont|peut-on",
  ],
  [
    { is: 'maybe' },
    "peut-être|si|éventuellement|je pense|probablement|au cas où|serait|sans doute|pourrait|si jamais|supposons|imaginons|je crois|s'il",
  ],
  [
    { is: 'was' },
    "étais|était|hier|j'ai été|ai été|avais|avait|a été|fus|étaient|avons|a dit|m'a dit|j'étais|ont|m'a mis|m'a mise|m'ont mis|a mis|ai mis|me suis mis|me suis mise|j'ai mis|ai passé|a passé|m'a passé|suis passé|suis passée|est passé|est passée|ai oublié|a oublié|avons oublié|oubliée|oublié de",
  ],
  [
    { is: 'other-person' },
    'il|elle|lui|ils|elles|mon chef|mon collègue|collègue|chef|nous|leur|ma collègue|patron|sa|son|ses|on est|on a|on va|on sera|on peut|on était|on se|on fait|on dit|notre|nos|ma femme|mon mari',
  ],
  [{ is: 'unsupported' }, "dès que j'arrive|quand j'arrive|dès que je|lorsque je"],
  [
    { is: 'correction' },
    'non|je veux dire|je voulais dire|pardon|enfin|plutôt|ou plutôt|en fait|non attends|attends|correction|je me trompe|non pardon|euh non|oups non|finalement|désolé je veux dire',
  ],
  [{ is: 'then' }, 'puis|ensuite|après|et puis|et ensuite|et après|après quoi|par après'],
  [
    { is: 'filler' },
    "d|s'il te plaît|s'il vous plaît|svp|stp|merci|merci beaucoup|bonjour|salut|bonsoir|coucou|hello|ok|d'accord|oui|bien|alors|donc|euh|ah|oh|désolé|désolée|excuse-moi|bot|fmu|hein|voilà|juste|un peu|simplement|aussi|également|bonne journée|à demain|à bientôt|ça|cela|c'est|y|de nouveau|nouveau|l|le|la|s|t|te|vous|tu|toi|sur mon gsm|mon gsm|gsm|merci d'avance|vite|vite fait|rapidement|pour moi|tiens|ouais|parfait|super|à nouveau|re|est-ce possible|même|que|qu|cher bot|bien sûr|bcp|bcp merci|merci bcp|mci|mrc|mercii|merciii|pls|please|plz|thx|bjr|bsr|slt|cc|yo|hey|coucou bot|allô|allo|voilà voilà|ma foi|bon|ben|bah|beh|eh bien|hé|hop|allez|allez hop|nickel|top|génial|cool|chouette|formidable|bonne soirée|bon week-end|bonne nuit|a+|biz|cdt|cordialement|bien à vous|bien à toi|d'avance|merci pour tout|s'il te plait|s'il vous plait|sil te plait|sil vous plait|svp merci|stp merci|si possible|vraiment|directement|dis donc|ptit|petit|mon ami|cher|chère|robot|le bot|encore merci|gentiment|s'teuplait|steplé|stplé|siouplait|s.v.p.|s v p|s.t.p.|s t p|quand mon statut change|lorsque mon statut change|quand le statut change|quand je change de statut|lorsque je change de statut|chaque fois que mon statut change",
  ],
  [
    { is: 'filler' },
    'en congé|je suis en congé|en vacances|je suis en vacances|je pars en vacances|à la maison|chez moi|congé|en télétravail',
  ],
  [{ is: 'other-person' }, 'il est'],
  [{ is: 'filler' }, "c'est"],
  [{ is: 'agreed' }, "ok|d'accord|c'est bon"],
  [{ is: 'but' }, 'mais'],
  [{ is: 'please' }, "svp|stp|s.v.p.|s v p|s'il te plaît|s'il vous plaît"],
]

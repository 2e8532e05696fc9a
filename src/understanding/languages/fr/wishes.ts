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
    'prends garde|prenez garde|vie privée|cours privé|cours privés|très professionnel|très pro|hors service|service client|rendre service|rends service|service après-vente|fin de service|mise en service|en privé avec|parler en privé|message privé|messages privés|médecin de garde|pharmacie de garde|pharmacien de garde|services|mise en garde|prendre garde|appels privés|appel privé|chien de garde|secteur privé|service clientèle|service technique|service informatique|service du personnel|le service est|bon service',
  ],
  [{ is: 'topic', topic: 'beep' }, 'bip|bips|signal sonore|bip sonore|tonalité|beep'],
  [{ is: 'topic', topic: 'messages' }, 'message|messages|sms|texto|textos|messages texte|notifications sms|notifications par sms'],
  [{ is: 'topic', topic: 'notifications' }, 'notification|notifications|notifs|alertes|avertissements'],
  [
    { is: 'topic', topic: 'scheduler' },
    "planificateur|horaire automatique|l'horaire automatique|automatisme|planification automatique|scheduler|l'automatique",
  ],
  [{ is: 'topic', topic: 'schedule' }, 'horaire|horaires|planning|agenda|semaine|emploi du temps|programme'],
  [
    { is: 'topic', topic: 'slot' },
    'créneau|créneaux|plage|plages|plage horaire|plages horaires|tranche|tranche horaire|celui|celle|tranches|bloc',
  ],
  [{ is: 'topic', topic: 'status' }, 'mon statut|mon statut actuel|statut|mode|état'],
  [{ is: 'topic', topic: 'template' }, 'modèle|modèles|template|gabarit'],
  [
    { is: 'mode', auto: true },
    "mode automatique|en mode automatique|automatique|auto|en automatique|en auto|suivre mon horaire|suis mon horaire|selon l'horaire|retour à l'horaire|revenir à mon horaire|reprends l'horaire|reprendre l'horaire|retour à mon horaire|reviens à l'horaire|mon horaire normal|repasse à l'horaire|reprends mon horaire|retour au planning|suivre le planning|selon mon horaire",
  ],
  [{ is: 'mode', auto: false }, 'manuel|en manuel|mode manuel|manuellement|à la main|en mode manuel'],
  [
    { is: 'switch', on: true },
    'active|activer|activez|allume|allumer|actif|activé|réactive|réactiver|remets|marche|mets en marche|enclenche',
  ],
  [
    { is: 'switch', on: false },
    'désactive|désactiver|désactivez|coupe|couper|coupez|éteins|éteindre|arrête|arrêter|stoppe|off|plus de|stop|désactivé|suspends|suspendre',
  ],
  [
    { is: 'set' },
    "mets|met|mettez|mettre|passe|passez|passer|bascule|basculez|basculer|repasse|remets|je passe|je veux être|je voudrais être|je veux|je voudrais|être|reste|rester|je reste|change|sois|place|mets moi|mettez moi|mets-moi|passe-moi|bascule-moi|en|en mode|j'aimerais être|j'aimerais|veux|voudrais|sur|va|basculer sur|règle|être mis|prends|laisse|je dois être|qu'on me mette|souhaite|je souhaite|je souhaite être|à",
  ],
  [{ is: 'be' }, 'je suis|suis|je serai'],
  [
    { is: 'plan' },
    'ajoute|ajouter|ajoutez|planifie|planifier|programme|programmer|prévois|prévoir|inscris|crée|planifiez|encode|encoder|réserve|note',
  ],
  [
    { is: 'remove' },
    'supprime|supprimer|supprimez|enlève|enlever|enlevez|efface|effacer|retire|retirer|ôte|vide|vider|annule le|annule les|annule mon|annule tous les|retirez',
  ],
  [{ is: 'away' }, 'peut partir|peut disparaître|doit partir|tombe'],
  [{ is: 'change' }, 'modifie|modifier|changer|adapte|adapter|change|raccourcis|corrige|modifiez|ajuste'],
  [{ is: 'move' }, 'déplace|déplacer|décale|décaler|déplacez|avance|reporte'],
  [{ is: 'instead' }, 'au lieu de|au lieu du|plutôt que|à la place de|et non'],
  [{ is: 'ends' }, 'finit|se termine|termine|terminer|finir|finisse|fini|prend fin|finissent|se terminer'],
  [{ is: 'starts' }, 'commence|commencer|débute|débuter|commencent'],
  [{ is: 'only' }, 'plus que|seulement|uniquement|ne plus que|désormais|dorénavant'],
  [{ is: 'extend' }, 'prolonge|prolonger|prolongez|plus longtemps|rallonge|étends|continue|prolongation|rallonger|de plus'],
  [{ is: 'longer' }, 'encore|de plus|supplémentaire|rajoute|plus|ajoute encore|ajoute|en plus|rallonge de|prolonge de'],
  [{ is: 'whole' }, "tout|tous|toute|toutes|entier|entière|complet|tous les|toutes les|tout l'|tout mon|toute la|complètement|entièrement"],
  [{ is: 'apply' }, 'applique|appliquer|appliquez|assigne|attribue|attribuer'],
  [{ is: 'create' }, 'crée|créer|nouveau|nouvelle|enregistre|créez|définis'],
  [{ is: 'show' }, 'affiche|afficher|montre|montrer|montre-moi|voir|quels sont|quel est|donne|liste|montrez|affichez|donne-moi'],
  [
    { is: 'help' },
    "aide|aide-moi|à l'aide|comment ça marche|que peux-tu faire|qu'est-ce que tu sais faire|commandes|mode d'emploi|besoin d'aide|j'ai besoin d'aide|comment faire|que puis-je faire|comment ça fonctionne|que sais-tu faire|aidez-moi|tu sais faire quoi",
  ],
  [
    { is: 'undo' },
    'reviens en arrière|retour en arrière|revenir en arrière|défais|annule|annuler|annule ça|annule la dernière modification|annule le dernier changement|undo|défaire|annule la modification|annule mon dernier changement|annulez|remets comme avant|annule ce que je viens de faire',
  ],
  [{ is: 'redo' }, 'rétablir|rétablis|refais|refaire'],
  [
    { is: 'cancel' },
    "laisse tomber|laissez tomber|oublie|oublie ça|oubliez|tant pis|abandonne|non merci|laisse|pas grave|ne change rien|ne rien changer|oublie ce que j'ai dit|abandonner",
  ],
  [
    { is: 'ask-status' },
    "suis-je|est-ce que je suis|est-ce que je serai|quel est mon statut|quel statut|serai-je|je suis en quoi|statut actuel|suis-je encore|jusqu'à quand suis-je|c'est quoi mon statut|dans quel statut|je suis sur quoi|quel est mon statut actuel|est-ce que je suis encore|je suis en quel mode",
  ],
  [
    { is: 'ask-schedule' },
    "ressemble à quoi|à quoi ressemble|qu'est-ce que j'ai|qu'est-ce qui est prévu|quand suis-je|que dit mon horaire|j'ai quoi|qu'ai-je|il y a quoi",
  ],
  [
    { is: 'ask-route' },
    "que se passe-t-il si on m'appelle|où vont mes appels|que se passe-t-il quand on m'appelle|où arrivent les appels|que devient un appel",
  ],
  [
    { is: 'please-do' },
    'peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez|puis-je|pourrais-je|est-ce que tu peux|est-ce que vous pouvez|tu pourrais|est-ce que tu pourrais|vous pourriez|peut-on|veux-tu|voulez-vous|je peux',
  ],
  [{ is: 'self' }, 'moi|me|mon|ma|mes|je|m|j'],
  [{ is: 'team' }, "équipe|l'équipe|groupe|département|toute l'équipe|utilisateur|utilisateurs|collaborateur"],
  [{ is: 'everyone' }, "tout le monde|tous les utilisateurs|tous les employés|toute l'entreprise|tous les collaborateurs|tous"],
  [{ is: 'whom' }, 'pour|à|au|aux|chez'],
  [{ is: 'not' }, 'ne|n|pas|jamais|aucun|aucune|non plus|surtout pas|ni'],
  [{ is: 'no-longer' }, 'ne suis plus|suis plus|ne plus|plus en service|je ne suis plus'],
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
  [{ is: 'was' }, "étais|était|hier|j'ai été|ai été|avais|avait|a été|fus|étaient|avons|a dit|m'a dit|oublié|j'étais|ont"],
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
    "d|s'il te plaît|s'il vous plaît|svp|stp|merci|merci beaucoup|bonjour|salut|bonsoir|coucou|hello|ok|d'accord|oui|bien|alors|donc|euh|ah|oh|désolé|désolée|excuse-moi|bot|fmu|hein|voilà|juste|un peu|simplement|aussi|également|bonne journée|à demain|à bientôt|ça|cela|c'est|y|de nouveau|nouveau|l|le|la|s|t|te|vous|tu|toi|sur mon gsm|mon gsm|gsm|merci d'avance|vite|vite fait|rapidement|pour moi|tiens|ouais|parfait|super|à nouveau|re|est-ce possible|même|que|qu|cher bot|bien sûr",
  ],
  [
    { is: 'filler' },
    'en congé|je suis en congé|en vacances|je suis en vacances|je pars en vacances|à la maison|chez moi|congé|en télétravail',
  ],
]

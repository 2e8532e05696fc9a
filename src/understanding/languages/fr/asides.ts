import type { PhraseRow } from '../../language-pack.ts'

/**
 * What people say beside a wish. A `reason` never changes what is done and is never kept (DOMAIN §13): list things one goes to or
 * does, no verbs of saying or asking, nothing that also names a service others run.
 */
export const asides: readonly PhraseRow[] = [
  [
    { is: 'reason' },
    "dentiste|médecin|docteur|hôpital|kiné|coiffeur|vétérinaire|opticien|rendez-vous|rdv|un rendez-vous|réunion|une réunion|entretien|atelier|formation|cours|séminaire|conférence|examen|présentation|enfants|les enfants|chercher les enfants|enfant|école|crèche|garderie|sport|foot|yoga|gym|piscine|famille|anniversaire|mariage|enterrement|fête|vacances|congé|congés|malade|mal de tête|grippe|voyage|déplacement|train|avion|vol|aéroport|garage|contrôle technique|voiture|plombier|livraison|concentration|courses|banque|notaire|déménagement|visite client|équipe de nuit|équipe du matin|temps calme|prise de sang|scanner|logopède|ostéo|ostéopathe|psy|gynéco|pédiatre|vaccin|tennis|padel|danse|musique|natation|gymnastique|réunion de parents|réunion d'équipe|réunion client|client|call|teams|zoom|visio|chantier|sieste|repos|brunch|resto|restaurant|cinéma|concert",
  ],
  [
    { is: 'where' },
    "chez le dentiste|chez le médecin|chez le coiffeur|en réunion|en formation|à l'école|en voyage|en déplacement|visite chez un client|sur la route|chez le kiné|chez un client|chez le client|en rendez-vous|en rdv|en entretien|en congé|en congés|en vacances|au garage|à l'hôpital|au sport|dans le train|à la banque|pour le dentiste|pour une réunion",
  ],
  [
    { is: 'back' },
    "retour|retour à|retour au|reviens|reviens à|revenir|revenir à|reprends|reprendre|suis|suivre|suivez|selon|d'après|remets|applique",
  ],
  [{ is: 'because' }, "parce que|parce qu'|car|à cause de|à cause d'|à cause du|vu que|en raison de|puisque"],
  [
    { is: 'vague' },
    "un moment|pour un moment|un petit moment|un bout de temps|un peu plus|un peu|quelque temps|pendant un moment|un certain temps|tantôt ou plus tard|bientôt|d'ici peu|une demi-journée|demi-journée|une demi journée|jusqu'à tantôt|jusque tantôt|jusqu'à plus tard",
  ],
  [
    { is: 'mistake' },
    "mauvais bouton|c'était une erreur|c'est une erreur|erreur|par erreur|mon erreur|je me suis trompé|je me suis trompée|trompé|oups|mince|zut|ce n'est pas ce que je voulais|pas ce que je voulais|fausse manœuvre|fausse manip",
  ],
  [{ is: 'how-lead' }, 'comment'],
  [
    { is: 'call', call: 'to-fixed' },
    'numéro fixe|mon numéro fixe|fixe|mon fixe|ligne fixe|ma ligne fixe|le fixe|numéro du bureau|téléphone fixe|mon téléphone fixe|numéro de la société|sur mon fixe',
  ],
  [
    { is: 'call', call: 'to-mobile' },
    'numéro de gsm|mon numéro de gsm|numéro mobile|mon numéro mobile|gsm|mon gsm|mobile|mon mobile|portable|mon portable|sur mon gsm',
  ],
  [
    { is: 'call', call: 'outgoing' },
    "quand j'appelle|si j'appelle|quand je téléphone|appels sortants|appel sortant|les appels sortants|lorsque j'appelle|quand j'appelle quelqu'un",
  ],
  [
    { is: 'calling' },
    "se passe|passe-t-il|arrive|arrivent|arrive-t-il|va|vont|aboutit|aboutissent|tombe|tombent|numéro|affiché|s'affiche|voit|voient|transféré|transférés|vers|sur",
  ],
  [{ is: 'anyone' }, "les gens|quelqu'un|si quelqu'un|quand quelqu'un|si on|quand on|si l'on|lorsqu'on|quand on m'"],
  [{ is: 'topic', topic: 'call' }, 'appel|appels|appelle|appelé|appelée|sonne|sonner|appelant|coup de fil|coups de fil'],
  // As the cards say it: what people copy is understood.
  [{ is: 'told' }, "jusqu'à ce que vous le changiez|jusqu'à ce que vous changiez"],
  [{ is: 'mode', auto: true }, "selon votre horaire|selon mon horaire|selon l'horaire"],
  [{ is: 'plan' }, 'planifié :|ajouté :'],
  [{ is: 'next-day' }, 'le lendemain|lendemain'],
  [{ is: 'both' }, 'les deux|tous les deux'],
]

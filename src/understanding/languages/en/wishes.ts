import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [
    { is: 'status', status: 'private' },
    'private|private mode|status private|private status|personal mode|privat mode|pivate|privite|priv|prvt',
  ],
  [
    { is: 'status', status: 'professional' },
    'professional|professional mode|pro mode|business mode|work mode|professional status|proffesional|proffessional|profesional|profesionnal|professionel|proffessionel|profressional|proffesionel',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'pro|prof'],
  [
    { is: 'status', status: 'professional', weak: 'verb' },
    "business|work|working|i work|i'm working|im working|i am working|i'll work|i will work|i'll be working|i'm at work|i'll be at work",
  ],
  [
    { is: 'status', status: 'on-duty' },
    'on duty|on-duty|onduty|on call|on-call|oncall|on standby|duty|on duty mode|on dtuy|on duity|on dury|on-dutty|on dutty|on duy|on cal|on standbye|onstandby|on-standby|on stand-by|on stand by',
  ],
  [{ is: 'status', status: 'on-duty', weak: 'time' }, 'standby|stand by|duty shift'],
  [
    { is: 'no-status' },
    'available|busy|free|unavailable|away|dnd|do not disturb|not available|offline|online|reachable|unreachable|contactable|ooo|out of office|not reachable|occupied|in a call|invisible',
  ],
  [
    { is: 'trap' },
    "private life|private lesson|private lessons|private party|private message|private messages|private matter|privately|private talk|private chat|private conversation|private calls|private call|private number|private jet|private sector|private school|very professional|so professional|professional training|professionals|duty free|duties|heavy duty|doctor on duty|nurse on duty|officer on duty|professional help|in private|call of duty|jury duty|this is private|that is private|that's private|thats private|it is private|it's private|its private|keep it private|keep this private|keep that private|keep things private|keep it professional|keep this professional|keep things professional|keep that professional|stays private|stays between us|strictly private|private word|private room|private event|private beach|private dinner|private equity|private investor|private car|private purpose|private purposes|private reasons|private account|private repo|private repository|private channel|private group|private browsing|private data|private information|private info|private email|private emails|private key|private insurance|private investigator|private tutor|private practice|private hospital|private doctor|private garden|private property|private person|private affairs|private things|private joke|private detective|stand by me|stand by you|stand by for|on duty free|duty free shopping|work out|workout|work on|work of|work for|work with|work at|works|worked|working on|working with|working for|business trip|business plan|business case|business lunch|business card|business class|business unit|business as usual|business meeting|business park|show business|professional photo|professional development|professional tone|professional manner|professional service|professional services|professional advice|professional opinion|professional experience|professional league|professional soccer|professional player|professional photographer|professional team|professional weekend|pros|pros and cons|pro tip|pro forma|pro rata|pro version|pro bono|pro account|pro plan|macbook pro|iphone pro|call center|customer on call|going to work|go to work|get to work|way to work|drive to work|heading to work|off to work|have to work|need to work|want to work|wanna work|like to work|got to work|gotta work|to work on|back at work|at work until|hard at work|homework|housework|teamwork|paperwork|work starts|work begins|work ends|after work|before work|at work|my work|the work|his work|our work|work is|work was|good work|nice work|great work|much work|no work|on business|do me a service|a service to|at your service|of service|of any service|a small service|kill signal|kill signals|stop signal|stop signals|off signal|it's no longer|that's no longer|its no longer",
  ],
  [
    { is: 'topic', topic: 'beep' },
    'beep|beeps|beep tone|beep notification|beep notifications|beeping|tone|beep sound|beep tones|beeping sound|that beep|the beep thing|beep signal|signal tone|peep|bleep|bleeps|beep me|audio signal|notification sound|notification tone|sound notification',
  ],
  [
    { is: 'topic', topic: 'messages' },
    "message|messages|text|texts|sms|text message|text messages|text notification|text notifications|message notifications|sms notifications|sms messages|texting|texting me|messaging|messaging me|text me|sms me|message me|status texts|status messages|sms's|txt|txts|chat messages|chat notifications|status sms|text alerts|sms alerts",
  ],
  [{ is: 'topic', topic: 'notifications' }, 'notification|notifications|alerts'],
  [{ is: 'topic', topic: 'scheduler' }, 'scheduler|planner|automatic scheduler|automation|automatic schedule'],
  [
    { is: 'topic', topic: 'schedule' },
    'schedule|week schedule|weekly schedule|planning|week|timetable|calendar|agenda|plan|my schedule|the schedule|my week|my planning|my timetable|my calendar|my agenda|my roster|roster|rota|my rota|the rota|the planning|the timetable|my weekly schedule|the whole schedule|my plan|the plan',
  ],
  [{ is: 'topic', topic: 'slot' }, 'slot|slots|block|blocks|time slot|time slots|timeslot|one|ones|shift|shifts|entry|entries'],
  [{ is: 'topic', topic: 'status' }, 'my status|status|mode|state'],
  [{ is: 'topic', topic: 'template' }, 'template|templates'],
  [
    { is: 'mode', auto: true },
    'auto mode|automatic mode|automatic|auto|use schedule again|use my schedule|use my schedule again|use the schedule again|use the schedule|follow my schedule|follow the schedule|follow my schedule again|back to my schedule|back to schedule|back to the schedule|back to auto|back to automatic|back to normal|resume schedule|resume my schedule|resume the schedule|according to my schedule|per schedule|go back to my schedule|return to my schedule|return to schedule|according to schedule|by schedule|on schedule|as scheduled|follow schedule|use schedule|back on schedule|back on my schedule|back to the plan|back to my plan|resume my plan|resume plan|follow my plan|follow the plan|use my plan|automatic again|auto again|back on auto|let the schedule decide|let my schedule decide|run my schedule|run the schedule|let the schedule take over|my schedule should take over|schedule takes over',
  ],
  [
    { is: 'mode', auto: false },
    "manual|manual mode|manually|manual control|by hand|do it by hand|i'll do it by hand|ill do it by hand|i'll do it myself|i will do it myself|i'll set it myself",
  ],
  [
    { is: 'switch', on: true },
    'on|enable|activate|turn on|switch on|unmute|start|enabled|reactivate|resume|turning on|switching on|enabling|activating|back on|on again',
  ],
  [
    { is: 'switch', on: false },
    "off|disable|deactivate|turn off|switch off|mute|stop|disabled|silence|pause|shut off|no more|suspend|kill|turning off|switching off|disabling|deactivating|muting|shutting off|stop sending me|stop sending|don't send me|do not send me|don't send me any|don't send me any more|no longer send me|quit sending me",
  ],
  [
    { is: 'set' },
    "set|put|make|make it|switch|change to|change me to|go|be|stay|keep|turn|mark|get|i want|i want to be|i'd like to be|id like to be|i would like to be|i'd like|i need to be|flip|move me to|switch over|set me|switch me|become|i wanna be|make that|set status|let me be|keep me|leave me|want|wanna|use|set to|to|gimme|gimme a|slap me on|stick me on|pop me on|pop me to|bump me to|put me back on|put me back to|flick|knock me to|mark me as|mark me|register me as|change over to|swap me to|hop to|hop on|throw me on|i will go|i'll go|ill go|let me go|let me|switch back to|go back to|change status to|change my status to|update my status to|set my status to|set my status|set status to|put status to|put my status on|put my status to|switch my status to|switch my phone to|put my phone on|set my phone to|shall be|should now be|gotta be|need to be|stand by as|have me|have me on|can i have|could i have|may i have|let me have|i'd have|putting|setting|switching|putting me|setting me|switching me",
  ],
  [
    { is: 'be' },
    "i am|i'm|im|i will be|i'll be|ill be|going|gonna be|gonna go|i'm going|im going|i am going|i work|i'm working|im working|i am working|i'll work|i will work|i'll be working|i'm at work|i'll be at work|i do",
  ],
  [{ is: 'plan' }, 'schedule|plan|add|book|add a slot|enter|block|create|insert|plan in|program|also add'],
  [{ is: 'remove' }, 'remove|delete|drop|clear|erase|get rid of|take out|take|scrap|wipe|cancel|empty|discard'],
  [{ is: 'away' }, 'can go|may go|is gone|out of'],
  [{ is: 'change' }, 'change|adjust|modify|edit|update|shorten|lengthen|rename'],
  [{ is: 'move' }, 'move|shift|reschedule|swap'],
  [{ is: 'instead' }, 'instead of|instead|rather than|in place of'],
  [{ is: 'becomes' }, 'into|becomes|to become|turn into'],
  [{ is: 'ends' }, 'end|ends|ending|finish|finishes|stop at|end at|ends at'],
  [{ is: 'starts' }, 'start|starts|begin|begins|start at|starts at'],
  [{ is: 'only' }, 'only|just'],
  [
    { is: 'extend' },
    'extend|prolong|make it longer|keep it|stretch|continue|longer|extended|push it|push|push back|push it back|push it out|add on|tack on|lengthen it|drag it out|keep going|keep it going|carry on|make it last|prolongate',
  ],
  [
    { is: 'longer' },
    'another|longer|extra|more|add|plus|give me another|give me|one more|an extra|additional|one additional|a further|further|some more|tack on|add another|add an extra|plus another|yet another|still another',
  ],
  [{ is: 'whole' }, 'all|every|whole|entire|complete|full|everything|all my|all of'],
  [{ is: 'apply' }, 'apply|assign'],
  [{ is: 'create' }, 'create|new|create a|define|add template|save'],
  [{ is: 'show' }, "show|show me|list|view|display|what's|whats|what is|what are|see|tell me|give me|which"],
  [
    { is: 'help' },
    'help|help me|how does this work|what can you do|how do i use this|what can i say|commands|manual page|what can i do|options|instructions|how does it work|i need help',
  ],
  [
    { is: 'undo' },
    'undo|undo that|undo this|revert|revert that|revert it|take that back|roll back|rollback|put it back|undo last|undo the last change|undo it|reverse that|undo last change|undo my last change|put it back the way it was|put it back how it was|put that back|change it back|change that back|set it back|switch it back|back to how it was|back the way it was|the way it was before|as it was before|take it back|undo the last one|undo my change|undo the change|undo change|undo please|un-do|undo what i just did|undo what you just did|i take that back|cancel my last change|cancel the last change|reverse the last change|reverse it|revert my last change|revert the last change|revert to before|roll it back|roll that back|restore the previous status|restore previous|restore previous status|go back one step|one step back|step back|never mind undo',
  ],
  [{ is: 'redo' }, 'redo|redo that|redo it'],
  [
    { is: 'cancel' },
    "cancel|never mind|nevermind|forget it|forget about it|forget that|cancel that|leave it|stop that|abort|drop it|nvm|scratch that|no thanks|let it be|ignore that|ignore this|disregard|disregard that|leave it be|stop it|nah leave it|scrap that request|don't bother|dont bother|not needed anymore|changed my mind|i changed my mind|skip it|cancel it|cancel this|nah|nope|let it go",
  ],
  [
    { is: 'ask-status' },
    "am i|will i be|will i|what's whats my status|what is my status|my status|current status|what status am i|what status|which status|what mode am i|which mode am i|what am i|how am i set|am i set to|am i still|what's my current status|what is my current status|status now|who am i on|when am i|until when am i|how long am i|what am i on|what am i set to|which status am i|which mode am i in|what mode am i in|what's my mode|whats my mode|where am i set|till when am i|am i currently|am i now|status check|status pls|status please|what's my state|whats my state|which status will i have|what status will i have|which status do i have|what status do i have|which mode|what mode",
  ],
  [
    { is: 'ask-schedule' },
    "look like|looks like|what's on|when am i on duty|when do i work|what do i have|what's planned|what is planned|my week|when am i private|when am i on call|when am i professional|when do i have duty|when's my next shift|what's my week like|whats my week like|what have i got|whats on|whats planned|when is my next|what does my week look like|what does my day look like|how does my week look|how does|how's my|hows my",
  ],
  [
    { is: 'ask-route' },
    'what happens when someone calls|what happens if someone calls|what happens when somebody calls|what happens to my calls|where do calls go|where do my calls go|what happens if i am called|what happens when i call',
  ],
  [
    { is: 'please-do' },
    'can you|could you|would you|will you|can i be|could i be|may i be|can u|could u|can i get|could i get|would you mind|can we|please can you',
  ],
  [{ is: 'self' }, 'me|my|i|myself|mine'],
  [
    { is: 'team' },
    'team|the team|group|department|user|users|employee|the whole team|whole team|the entire team|entire team|all of team|the group|the department|whole department|the whole department',
  ],
  [{ is: 'everyone' }, 'everyone|everybody|all users|all employees|the whole company|all staff|whole company|all people'],
  [{ is: 'whom' }, 'to|for|on'],
  [
    { is: 'not' },
    "neither|nor|not|don't|dont|do not|never|no need|won't|wont|can't|cannot|isn't|aren't|shouldn't|didn't|doesn't|without being|nobody",
  ],
  [
    { is: 'no-longer' },
    "no longer|not anymore|not any more|not any longer|i'm off duty|i am off duty|off duty|not on duty anymore|not on duty any more|not on call anymore|no more on duty|not on duty any longer|not private anymore|not professional anymore",
  ],
  [
    { is: 'how' },
    'how do i|how can i|how to|how would i|how does one|how do you|how should i|how might i|how am i supposed to|how can one|how do we|how can we|how does someone|what do i type to|what do i say to|what do i write to|what must i type|how would one',
  ],
  [
    { is: 'question' },
    "why|how|what|who|where|does|is it|is there|do i|did|do you|is|are|has|have you|when|which|can|could|should|should i|would|who's|whos|who is|why is|where is|where's|which one|what kind|what about|how come",
  ],
  [
    { is: 'maybe' },
    "maybe|perhaps|if|might|possibly|what if|suppose|in case|would be|probably|not sure|i think|thinking about|wondering|whether|unless|when i|would have|could be|should be|let's say|hypothetically",
  ],
  [{ is: 'was' }, 'was|were|yesterday|had|last night|earlier today|used to|have been|been|has been|said|told|forgot'],
  [{ is: 'other-person' }, 'he|she|they|him|his|them|their|my boss|my colleague|colleague|boss|we|our|us|her'],
  [{ is: 'unsupported' }, 'when i arrive|when i get home|when i leave|whenever'],
  [
    { is: 'correction' },
    'no wait|wait no|wait|actually|i mean|i meant|sorry i mean|rather|correction|scratch that|make that|no|oops i mean|no sorry|sorry no|or rather|i mean to',
  ],
  [{ is: 'then' }, 'then|and then|after that|afterwards|followed by|and after that|thereafter'],
  [
    { is: 'filler' },
    "please|pls|plz|thanks|thank you|thx|ty|cheers|hi|hello|hey|hi there|good morning|good afternoon|good evening|ok|okay|yes|yeah|yep|sure|sorry|oops|um|uh|well|so|just|hey bot|bot|fmu|kindly|also|too|again|back|alright|dear|oh|ah|huh|mate|folks|it|that|those|these|s|ish|please and thanks|if you can|if possible|if you please|when you can|will do|btw|let's|lets|i guess|for me|with|as|directly|phone|my phone|mobile|my mobile|only|exactly|sharp|now then|gotta|right|brb|back soon|afk|gtg|in a bit|cu|cya|tnx|thnx|tyvm|tysm|ta|pretty please|greetings|morning all|hiya|yo|howdy|k|kk|aye|yup|real quick|quickly|quick|asap please|when my status changes|when the status changes|when it changes|on status changes|for status changes|about status changes|about changes|on every change|at every change|when i change status|thanks a lot|thanks in advance|many thanks|much appreciated|cheers mate|lol|haha|hmm|ehm|erm|err|kinda|anyway|anyways|everybody ok|would be great|would be nice|that would be great|that'd be great|for today thanks|ok bot|status change|status changes|hello there|hey there|hi bot|hello bot|there you go|onwards|onward|on wards|and onwards",
  ],
  [
    { is: 'filler' },
    "on holiday|on vacation|on leave|i'm on holiday|im on holiday|im on vacation|i am on holiday|i'm on vacation|i have a doctor's appointment|day off|at home|at the office",
  ],
  [{ is: 'agreed' }, 'ok|okay|alright'],
  [{ is: 'but' }, 'but'],
  [{ is: 'please' }, 'please|pls|plz'],
  [{ is: 'status', status: 'professional' }, 'back to pro|back on pro'],
]

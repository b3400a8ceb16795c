import { rich } from '../../model/rich.ts'
import type { RichText } from '../../model/rich-text.ts'
import type { Some } from '../../model/some.ts'
import type { Danger } from '../../model/assessment.ts'

/**
 * What the card says, by danger, in words that change each time it is shown. Held to the rules of safe messaging by a
 * test: WHO, "Preventing suicide: a resource for media professionals" (2023); Samaritans' guidance on language.
 */
export const CARD_WORDS: Readonly<Record<Danger, Some<RichText>>> = {
  self: [
    rich`Thank you for telling me. I am a program, but **there are people who want to help you right now**. You deserve support, and you are not alone with this.

      Please call the emergency number now if you are in danger or already hurt. You can also call or text a help line, at any hour: they are there for exactly this.

      Is there somebody you trust? Tell them, and ask them to stay with you. Our therapists are there for you too: you can reach them below. You can keep writing here.`,
    rich`I am glad you said it. What you carry is heavy, and **you deserve to be helped with it now**. You are not alone.

      If you may not be able to keep yourself safe, please call the emergency number. A help line is open day and night, and you can say it to them in the same words.

      If you can, go to somebody you trust and be with them. A therapist of ours can be reached below. I am still here.`,
    rich`Thank you for trusting this chat with that. **Please let a person be with you in this now.** You deserve that, and you are not alone.

      Call the emergency number if the danger is near. Call or text a help line: somebody trained will listen for as long as you need.

      Let a friend, a relative or a neighbour know how it is for you. The way to our therapists is below, and you can go on writing.`,
  ],
  medical: [
    rich`**Please call the emergency number now**, or ask somebody near you to call. Thank you for saying it. You deserve help at once, and you do not have to manage this alone.

      Say what happened and where you are, stay on the phone, and do what they tell you. If there is somebody you trust nearby, let them stay with you until help comes.

      If it is about somebody else, call for them and stay with them. Our therapists can be reached below, once help is on its way.`,
    rich`Thank you for telling me. **This needs people who can help right away: please call the emergency number.** You are not alone with this.

      Tell them what happened and where you are. Unlock the door if you can, and have somebody you trust with you. If another person is in danger, stay beside them.

      You deserve care, now and afterwards. The way to our therapists is below.`,
  ],
  'third-person': [
    rich`Thank you for looking out for them. **If they are in danger now, call the emergency number and stay with them**, or ask somebody to be with them until help comes.

      Listen calmly and take what they say seriously. Keep anything dangerous out of reach, if you can do so safely. A help line will talk with them, and also with you about what to do next.

      You are not alone with this, and you deserve support too: talk with somebody you trust. Our therapists can be reached below.`,
    rich`It is good that you spoke up, and thank you. **Please do not leave them alone while you are worried for their life.** If it is urgent, call the emergency number.

      Tell them plainly that you are there and want to help. Call a help line together, or on your own: they advise friends and families as well, day and night.

      Bring in another person you trust, so that you do not carry this alone. You deserve support as well. The way to our therapists is below.`,
  ],
  abuse: [
    rich`Thank you for telling me. **Nobody has the right to hurt or frighten you**, and you deserve to be safe and supported now. You are not alone.

      If you are in danger, call the emergency number. The help line below is there for people who are being hurt or threatened, or who know somebody who is.

      Please take care: **others may be able to see this chat** or this device. Use a safe phone if you can, and delete what should not be seen. Tell somebody you trust. Our therapists can be reached below.`,
    rich`I am glad you said it. **What is being done is not your fault**, and you deserve support now. You do not have to face it alone.

      Call the emergency number if anybody is in danger. A help line will listen and think with you about safe next steps, at your pace; it is there for worried friends and neighbours too.

      **This chat might be seen by others**, so use a device that is yours alone if you can. Let a person you trust know. The way to our therapists is below.`,
  ],
  'harm-to-others': [
    rich`Thank you for saying it instead of keeping it to yourself. **Please let somebody help you now, before anybody gets hurt.** You are not alone with this.

      If you may act on it, or somebody is in danger, call the emergency number. Step away from the person and from anything that could do harm. A help line will listen at any hour.

      You deserve support with feelings as strong as these. Call somebody you trust and stay with them. Our therapists can be reached below.`,
    rich`I am glad you told me. **These feelings can be met safely, with people who know how to help.** You deserve that, and you are not alone.

      If there is danger now, call the emergency number. Put distance between you and the others, go somewhere quiet, and call a help line: you can say everything there.

      Ask somebody you trust to be with you. The way to our therapists is below, and you can keep writing here.`,
  ],
}

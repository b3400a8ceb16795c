import { rich } from '../../model/rich.ts'
import type { RichText } from '../../model/rich-text.ts'
import type { Some } from '../../model/some.ts'

/**
 * What stands first where words may hide danger and nothing says so plainly, in words that change each time. They claim to
 * know nothing of the person, and are held to the same rules as the card (`card.ts`) by the same test.
 */
export const WORRY_WORDS: Some<RichText> = [
  rich`Thank you for writing this here. **You deserve to be heard by a person, and you are not alone.**

      A help line listens at any hour, whatever it is about. In any danger, call the emergency number. You can also tell somebody you trust, and our therapists can be reached below.`,
  rich`I am glad you wrote. **I am a program, and some things are better said to a person.** You deserve that, and you are not alone.

      Nothing has to be bad enough first: you can call a help line at any hour, and the emergency number in any danger. Let a friend or a relative know how it is. The way to our therapists is below.`,
  rich`Thank you for telling me. Whether it is about you or about somebody near you: **you deserve somebody who listens, and you are not alone.**

      Call a help line whenever you like; they are there for this. If anybody is in danger, call the emergency number. Talk with a person you trust. You can reach our therapists below, and keep writing here.`,
]

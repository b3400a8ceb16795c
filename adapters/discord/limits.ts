/** What Discord accepts, in characters or pieces. Source: Discord API reference, "Message", "Component" and "Application command". */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedDescription: 4096,
  /** All texts of all embeds of a message together. */
  embedsTogether: 6000,
  rowButtons: 5,
  rows: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  selectLabel: 100,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldHint: 100,
  fieldText: 4000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const

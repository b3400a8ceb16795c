/** Every scope our app needs, as the manifest asks for them. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'im:history',
  'im:write',
  'usergroups:read',
] as const

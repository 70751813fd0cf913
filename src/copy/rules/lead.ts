/** What the page of rules says before its text has come. */
export const page = {
  lead: (day: string) =>
    `Every question, requirement and figure as the wizard applies them on ${day}, with the law it rests on, how sure the source is and when it was last read.`,
  loading: 'The rules are being loaded.',
  failed: 'The rules could not be loaded; if trying again does not help, reload the page.',
  address: 'Address',
  rulesDate: 'Rules of',
  lastRead: 'Sources last read',
  lastReadText: (checked: string, reread: string) =>
    `${checked}; texts of statutes and regulations again on ${reread}. Nothing later was verified.`,
} as const

export const family = {
  title: 'Your family',
  about: 'What a spouse and children may do by each pathway that is not closed, once it is yours.',
  pathways: 'Pathways',
  spouse: 'Spouse',
  children: 'Children',
  sources: 'Sources',
} as const

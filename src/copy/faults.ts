/** What is said where a part of the program itself fails. The rest stands, and no answer is lost. */
export const faults = {
  pathway:
    'This pathway could not be weighed because of a fault in this program, which says nothing for or against it.',
  beside: 'One condition beside its requirements could not be weighed because of a fault in this program.',
  criterion: 'A fault in this program.',
  section: 'This section could not be shown because of a fault in this program. The rest of the page stands.',
  order: 'The pathways could not be put in order because of a fault in this program; they stand as the law lists them.',
  lead: 'The first step could not be worked out because of a fault in this program. The pathways below stand.',
  row: 'This pathway could not be shown because of a fault in this program. The others stand.',
  alert: 'Whether it reaches you could not be worked out because of a fault in this program.',
} as const

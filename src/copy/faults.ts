/** What is said where a part of the program itself fails. The rest stands, and no answer is lost. */
export const faults = {
  pathway:
    'This pathway could not be weighed because of a fault in this program, which says nothing for or against it.',
  beside: 'One condition beside its requirements could not be weighed because of a fault in this program.',
  criterion: 'A fault in this program.',
  alert: 'Whether it reaches you could not be worked out because of a fault in this program.',
} as const

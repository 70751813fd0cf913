/** The day of every visit, whatever day it is. */
export const TODAY = '2026-11-20'

import type { ContradictionId } from '../questions/contradictions/index'
import { countWord, plural } from './numbers'

/** The list of answers that do not fit together, on "Check your answers" and in one line of the result. */
export const contradictionNotes = {
  heading: (count: number) =>
    count === 1
      ? 'These two answers do not fit together'
      : `${countWord(count)} things in your answers do not fit together`,
  about: 'Nothing is wrong with going on: the result takes every answer as it stands. Look at them once more.',
  inRow: (other: string) => `Does this fit with “${other}”?`,
  inItself: 'Look at this answer once more.',
  inResult: (count: number) =>
    `${countWord(count)} ${plural(count, 'thing', 'things')} in your answers may not fit together.`,
  look: 'Look at them',
} as const

/** What does not fit, in one or two sentences; a question where life may explain it. */
export const contradictionWords: Readonly<Record<ContradictionId, string>> = {
  'status.tn':
    'You are in TN status, and neither Canada nor Mexico is among your citizenships. TN is for their citizens.',
  'status.e3': 'You are in E-3 status, and Australia is not among your citizenships. E-3 is for its citizens.',
  'status.h1b1':
    'You are in H-1B1 status, and neither Chile nor Singapore is among your citizenships. H-1B1 is for their citizens.',
  'status.esta': 'Your stay on ESTA ended on the day you gave. Has your permission to stay ended?',
  'student.noBasis': 'You are on OPT, and no US degree is marked as the one of your I-20 or OPT.',
  'student.basisStudying':
    'You are on OPT, and the degree it rests on is still being studied for. That fits only OPT taken before the end of a program.',
  'student.stemCode':
    'You are on STEM OPT, and no CIP code you entered is on the STEM list. The extension rests on a code of that list.',
  'student.programEnd':
    'The end of the program on your I-20 and the month of that degree lie more than six months apart. Are both of the same program?',
  'student.programOver':
    'You are in F-1, and your program ended so long ago that the time to leave or change status is over. Is the date right?',
  'student.sameLevel':
    'You ticked OPT before at the level of the degree that your present OPT rests on. OPT comes once at each level, so leave out the present one.',
  'student.cardEnd': 'Your work card ends before the month in which the degree it rests on was awarded.',
  'student.idleDays':
    'You entered more days without a job than OPT can have lasted so far, going by the end date on your card.',
  'exchange.ended':
    'You are in J status, and every J program you entered has ended. Only the days to prepare for leaving come after the end.',
  'exchange.asJ2': 'You are in J-1 status, and you entered the present program as the J-2 of somebody else.',
  'exchange.asJ1': 'You are in J-2 status, and you entered the present program as your own.',
  'exchange.tooLong':
    'A program as a research scholar or professor lasts longer than the years this category allows. Are the dates of one program?',
  'exchange.overlap': 'Two of your J programs run at the same time for more than a month.',
  'exchange.served':
    'You have lived the two years at home, and the last of your J programs ended less than two years ago.',
  'stay.overSix':
    'By these dates your six years in H and L are used up, and no green-card case was started. Are days outside the US missing?',
  'stay.overSeven': 'By these dates your seven years in L-1 are used up. Are days outside the US missing?',
  'stay.exempt':
    'Your H-1B approvals were cap-exempt only, and your present employer is a company. Companies are as a rule not exempt.',
  'stay.firstDay': 'Your first day in H or L comes after the end of your present stay.',
  'stay.lastDay': 'The last day of your job comes before your first day in H or L.',
  'stay.endedJob': 'Your job has ended, and the new one goes with a present one. Is it a job with a new employer?',
  'stay.priorityDate':
    'Your EB-2 priority date comes before the award of every degree you entered. Is an earlier degree missing?',
  'schooling.order': 'A higher degree was awarded before a lower one. Are the months right?',
  'schooling.twice': 'Two of your degrees have the same level, subject and country. Is one of them entered twice?',
  'schooling.after': 'You entered more years of work after your bachelor’s degree than have passed since its award.',
  'schooling.study': 'You entered more years of research or teaching during a master’s degree than it lasts.',
  'group.student':
    'You worked for the company outside the US in months in which you studied in the US. Is an end date missing?',
  'group.usDays':
    'You spent nearly all of your time with the company abroad in the US. Only days outside the US count.',
  'group.usFrom': 'Your work for the group in the US began more than a month before the work abroad ended.',
  'group.handsOn':
    'You would direct or manage people, and spend over half of your time on technical work. Which describes the job better?',
  'group.noReports': 'You would direct or manage people, and nobody would work under you.',
  'evidence.awards': 'You ticked awards, and then none of the awards listed.',
  'evidence.memberships': 'You ticked memberships, and then none of those listed.',
  'evidence.press': 'You ticked articles about you, and then none of the kinds listed.',
  'evidence.judging': 'You ticked judging the work of others, and then none of the kinds listed.',
  'evidence.contributions': 'You ticked work that others build on, and then none of the ways listed.',
  'evidence.articles': 'You ticked papers or articles of your own, and then none of the places listed.',
  'evidence.roles': 'You ticked a leading or critical role, and then none of those listed.',
  'evidence.pay': 'You ticked high pay, and then nothing that shows it.',
  'evidence.citations': 'Your work has citations, and you did not tick papers, articles or book chapters.',
  'evidence.papers': 'You entered peer-reviewed papers, and no place of publication that reviews them.',
  'evidence.noPapers': 'You ticked a peer-reviewed journal or conference, and entered no peer-reviewed paper.',
  'evidence.noReviews': 'You ticked completed reviews, and entered none.',
  'job.tenure': 'The job is tenured or on a tenure track, and the employer is a company.',
  'job.partTime':
    'The job has no end date and fewer than 35 hours a week. A green card through an employer needs full-time work.',
  'job.visit': 'A research visit on J-1 is for a time, and the job you entered has no end date.',
  'job.boss': 'The whole company is yours, and others can direct and dismiss you. Who could?',
  'job.sole': 'There is no separate company, and you own only a part of it.',
  'job.degree': 'The job asks for a higher degree than any you entered.',
  'job.years': 'The job asks for more years of experience than you have.',
  'job.coding': 'You would spend your day writing software, and programming would be a small share of the work.',
  'pay.noOffer': 'A US offer is to show that your pay is high, and no salary is entered for it.',
  'pay.nobody': 'A US offer is to show that your pay is high, and nobody has made you one.',
  'pay.lowOffer': 'A US offer is to show that your pay is high, and it reaches only level I or II of IV.',
  'pay.lowWage':
    'A US offer is to show that your pay is high, and by the figures held here it stays below level III for this job and place.',
  'pay.unticked':
    'By the figures held here your offer is far above level IV for this job and place, and high pay is not ticked among your evidence.',
  'pay.belowLevels':
    'By the figures held here the salary is below level I for this job and place. For H-1B, H-1B1, E-3 and a labor certification (PERM) the employer must pay at least the prevailing wage.',
  'pay.monthly': 'The salary is low for one year. Is it the pay for one month?',
  'pay.levelKnown': 'You chose a wage level yourself, and figures for this job and place are there to compare with.',
}

import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { stemEligibility } from './stem-opt'

type CriterionId = Extract<IdsOf<typeof stemEligibility>, `stemOpt.${string}`>

export const stemWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'stemOpt.eligibility': { title: 'STEM OPT, all requirements' },
  'stemOpt.onOpt': {
    title: 'You are on OPT after your degree',
    unmet: 'The extension follows OPT after a degree, in F-1.',
    opens: 'A US degree in a STEM field in F-1, then OPT',
  },
  'stemOpt.onOpt.student': {
    title: 'In F-1, on OPT',
    unmet: 'The extension belongs to F-1 students on OPT, and you are not one now.',
    opens: 'A US degree in a STEM field in F-1, then OPT',
  },
  'stemOpt.onOpt.begun': {
    title: 'OPT has begun',
    note: 'OPT after a degree starts once the program has ended.',
  },
  'stemOpt.onOpt.optInReach': {
    title: 'OPT comes first, and is open to you',
    unmet: 'The extension follows OPT, and OPT is closed to you.',
    opens: 'A degree at a higher level',
  },
  'stemOpt.onOpt.extended': { title: 'You are on the extension now' },
  'stemOpt.onOpt.opt': {
    title: 'OPT is open to you',
    unmet: 'Without OPT first there is no extension.',
    opens: 'A degree at a higher level',
  },
  'stemOpt.onOpt.inTime': {
    title: 'OPT can still be filed for',
    unmet: 'The time to file for OPT passed 60 days after the program ended.',
    opens: 'A degree at a higher level',
  },
  'stemOpt.degree': {
    title: 'A STEM degree to rest on',
    unmet: 'Neither this degree nor an earlier US degree is on the STEM list and fit for an extension.',
    opens: 'A US degree from an accredited school, with a code on the STEM list',
  },
  'stemOpt.thisDegree': { title: 'The degree of your I-20' },
  'stemOpt.cip': {
    title: 'The code on your I-20 is on the STEM list',
    unmet: 'The code on your I-20 is not on the STEM list of July 2024.',
    opens: 'A US degree whose code is on the STEM list',
    note: 'The code decides, not the title of the degree.',
  },
  'stemOpt.accredited': {
    title: 'An accredited school',
    unmet: 'The school was not accredited.',
    opens: 'A degree from an accredited US school',
  },
  'stemOpt.priorDegree': {
    title: 'An earlier US STEM degree',
    unmet: 'No earlier US degree can carry the extension.',
    note: 'The job must then relate to the earlier degree.',
  },
  'stemOpt.priorDegree.recent': {
    title: 'Awarded by an accredited US school in the last 10 years, in a field on the list',
    unmet:
      'You named no earlier US degree of the last 10 years that is on the STEM list and from an accredited school.',
    note: 'The 10 years are counted to the day your school recommends the extension.',
  },
  'stemOpt.priorDegree.unused': { title: 'Not yet used for an extension' },
  'stemOpt.priorDegree.level': {
    title: 'No extension so far at the level of that degree',
    unmet: 'That level of degree already carried an extension.',
  },
  'stemOpt.lifetime': {
    title: 'One of the two extensions of a lifetime is left',
    unmet: 'The extension comes twice in a life, the second time after a higher degree.',
    opens: 'A STEM degree at a higher level, if you had one extension so far',
  },
  'stemOpt.lifetime.left': {
    title: 'Fewer than two extensions, and a higher degree since the first',
    unmet: 'You had two extensions, or no higher STEM degree since the first.',
    opens: 'A STEM degree at a higher level, if you had one extension so far',
  },
  'stemOpt.unemployment': {
    title: 'Days without a qualifying job within the limit',
    unmet: 'You passed the limit of 90 days on OPT, or of 150 days with the extension.',
    opens: 'A degree at a higher level, then OPT again',
    note: 'The extension adds 60 days to the 90 and does not start the count again.',
  },
  'stemOpt.window': {
    title: 'Filed before OPT ends, or the card still runs',
    unmet: 'The date on your card has passed.',
    note: 'File up to 90 days before OPT ends. If you filed in time, you may work 180 days while the case is pending. Past the date on a card, only cap-gap or a pending case lets you go on.',
  },
  'stemOpt.eVerify': {
    title: 'An employer that uses E-Verify',
    unmet: 'The employer does not use E-Verify.',
    opens: 'An employer that uses E-Verify; yours can enroll',
  },
  'stemOpt.eVerify.employer': {
    title: 'The employer is enrolled in E-Verify',
    unmet: 'The employer does not use E-Verify.',
    opens: 'An employer that uses E-Verify; yours can enroll',
  },
  'stemOpt.i983': {
    title: 'An employer that trains and directs you',
    unmet: 'The extension needs a real employer that signs a training plan, trains and directs you.',
    opens: 'An employer that trains and directs you itself',
  },
  'stemOpt.i983.noJob': { title: 'No US job yet' },
  'stemOpt.i983.employer': {
    title: 'A US employer for the training plan',
    unmet: 'An agent, the host of a visit or a company without a US entity cannot be the employer.',
    opens: 'A US employer',
  },
  'stemOpt.i983.direction': {
    title: 'Your employer directs your work',
    unmet: 'Work at a client who directs you does not fit the training plan.',
    opens: 'A job in which your own employer trains and directs you',
  },
  'stemOpt.i983.client': {
    title: 'Not placed as labor at a client',
    unmet: 'Work at a client who directs you does not fit the training plan.',
    opens: 'A job in which your own employer trains and directs you',
    note: 'At a client’s site the employer must show that it trains and supervises you itself.',
  },
  'stemOpt.i983.supervision': {
    title: 'Somebody else can supervise you',
    unmet: 'You cannot sign your own training plan.',
    opens: 'A company in which others direct you and can dismiss you',
  },
  'stemOpt.i983.notOwn': { title: 'An employer other than your own company' },
  'stemOpt.i983.owner': {
    title: 'Your own company, with real supervision',
    unmet: 'Work for yourself without supervision does not fit the training plan.',
    opens: 'A company in which others direct you and can dismiss you',
  },
  'stemOpt.i983.entity': {
    title: 'A company apart from yourself',
    unmet: 'A sole proprietor cannot be the employer.',
    opens: 'A corporation or LLC in which others direct you',
  },
  'stemOpt.i983.boss': {
    title: 'Others can direct and dismiss you',
    unmet: 'Nobody in the company can direct or dismiss you.',
    opens: 'A board or a manager who directs you and can dismiss you',
  },
  'stemOpt.i983.share': {
    title: 'A share that leaves others in charge',
    note: 'With control of the company, show in detail who supervises and assesses you.',
  },
  'stemOpt.paid20h': {
    title: 'Paid work of at least 20 hours a week',
    unmet: 'The extension needs paid work of at least 20 hours a week with each employer.',
    opens: 'A paid job of at least 20 hours a week',
    note: 'Pay and duties must be like those of US workers in such jobs.',
  },
  'stemOpt.paid20h.job': { title: 'The job is paid and long enough' },
  'stemOpt.paid20h.pay': {
    title: 'The job is paid',
    unmet: 'The job is not paid.',
    opens: 'A paid job',
  },
  'stemOpt.paid20h.hours': {
    title: 'The job fills at least 20 hours a week',
    unmet: 'The job fills less than 20 hours a week.',
    opens: 'At least 20 hours a week with the employer',
  },
}

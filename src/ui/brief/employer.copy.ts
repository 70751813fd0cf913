import type { EmployerTaskId } from '../../plan/brief/employer-tasks'
import { longDate } from '../../copy/dates'
import { inWords } from '../../copy/numbers'

export const employer = {
  title: 'Employer brief',
  about:
    'Made by the employee from their own answers, for the people who would file. Nothing here was verified. A lawyer for the employer decides what is filed, and says first whether and where a visa can be issued.',
  held: {
    title: 'What this sheet holds',
    text: 'The job, its place and pay, what the employer would file, and the last day of a permission to work where a filing must come before it. A named pathway can tell of a citizenship that it asks for.',
    left: 'Left out: family, country of birth, earlier stays, green-card cases, evidence, other employers, and the link to the result.',
  },
  which: 'For which employer?',
  job: 'The job',
  role: 'Role',
  occupation: 'Occupation',
  area: 'Worksite',
  pay: 'Salary for one year',
  filings: 'What the employer would file',
  none: 'No filing by an employer is in reach on these answers.',
  undecided: (names: readonly string[]) => `Not decided yet, so left out: ${inWords(names)}.`,
  steps: 'To do',
  timing: 'When',
  before: (day: string) => `Before ${longDate(day)}, the last day of the present permission to work.`,
  fees: 'Fees',
  premium: 'Faster answer',
  not: 'What not to do',
} as const

/** What an employer does, or leaves. The employee is named in the third person. */
export const employerTaskWords: Readonly<Record<EmployerTaskId, string>> = {
  agreeCode:
    'Agree occupation code, worksite and pay before registration: together they set the level and its tickets.',
  register: 'Register the employee in the March window, with the passport that will be used.',
  exemption:
    'Keep the papers that show the exemption: the tie to a university, research as a fundamental activity, or half of the time on such work.',
  posting: 'Write the posting so that every degree field it accepts is tied to the duties; “any degree” fails.',
  certification: 'Have a Labor Condition Application certified for each worksite first.',
  wage: 'Pay at least the higher of what others in the job are paid and the prevailing wage of the area.',
  petitionH1b: 'File Form I-129; it must match the application and, under the cap, the registration.',
  portability: 'File before the present stay ends: the employee may then start at the new employer when it is filed.',
  letterE3: 'Give the certified application and an offer letter to the employee, who applies at a consulate.',
  petitionO1: 'File Form I-129 with the contract or its terms, the work and an itinerary; an agent may file instead.',
  opinion: 'Obtain a written opinion from a peer group or an expert, where one exists.',
  petitionL1:
    'File Form I-129 with proof of the company group, the year abroad and both jobs, or use a blanket approval.',
  letterTn: 'Write the letter: profession, duties, length of the stay, credentials and pay.',
  eVerify: 'Be enrolled in E-Verify before the extension is asked for.',
  trainingPlan: 'Write and sign the training plan, Form I-983, with the employee; the school keeps it.',
  stemTerms:
    'Pay for at least the hours that the rule asks, on terms like those of similar US workers, and train in house.',
  stemReports: 'Take part in the reports to the school: changes at once, evaluations after 12 and 24 months.',
  host: 'Find a designated sponsor that issues the DS-2019; a company may host but not issue it.',
  minimum: 'Fix the actual least requirements of the job: they decide the category and bind the case.',
  prevailingWage: 'Ask the Department of Labor for the prevailing wage, and offer at least that.',
  recruit: 'Test the labor market with the advertisements and the waiting days that the rule sets.',
  petitionPerm: 'File Form I-140 once the labor certification is granted.',
  petitionFirst: 'File Form I-140; no labor certification is needed.',
  researchPost:
    'Offer a tenured, tenure-track or permanent research post; a private employer shows its research record.',
  managingPost: 'Show that both jobs are managing ones, and a year of business in the US.',
  accounts: 'Show that the wage can be paid from the priority date on.',
  deductFees:
    'Do not have the employee pay the training fee (ACWIA), nor any cost of the petition that would cut pay below the required wage.',
  secondRegistration:
    'Do not rely on a second registration: the lowest level among all registrations of one person counts.',
  lowerWage: 'Do not lower the pay or change code or place after selection; it can cost the approval.',
  moveWorksite: 'Do not move the worksite to another area before an amended petition is filed.',
  permCosts: 'Do not pass the costs of the labor certification on to the employee.',
  advertise: 'Do not advertise a job for a labor certification before counsel has fixed its requirements and days.',
  laborForHire: 'Do not place the employee where somebody else trains and supervises.',
  clientSite: 'Do not place the employee at a client that controls and supervises the work.',
  vacancy: 'Do not fill a vacancy or a tenure-track post with an exchange visitor.',
  incomplete: 'Do not file with gaps to be filled later: a case may be denied without a question first.',
}

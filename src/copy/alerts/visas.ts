import type { visaReach } from '../../pathways/common/reach/visas'
import type { AlertWords } from './alert-words'

const READ = 'Read the proclamation before you act: lists change by a new proclamation.'
const CONSULATE = 'Check the page of the consulate before you book anything.'

export const visaAlertWords: Pick<AlertWords, keyof typeof visaReach> = {
  travelBan10998: {
    title: 'Suspension of visas for 39 nationalities',
    state: {
      '2025-12-16':
        'Proclamation 10998, signed on 16 December 2025, suspends visas for nationals of 39 countries and for holders of Palestinian Authority documents from 1 January 2026.',
      '2026-01-01':
        'Proclamation 10998 suspends visas for nationals of 39 countries and for holders of Palestinian Authority documents: all visas for 19 countries, immigrant and B, F, M and J visas for 19, immigrant visas for one.',
    },
    means: {
      all: 'You are abroad, and every citizenship you gave is on the full list: no visa of any class is issued to you while it lasts. Whether you meet the requirements is a separate question, and a petition can still be filed.',
      study:
        'You are abroad, and your citizenship is on the partial list: F, J and immigrant visas are suspended for you. H-1B, L-1, O-1, E and TN visas are not.',
      cards:
        'You are abroad, and your citizenship is listed for immigrant visas only. Work visas are not suspended for you.',
      visaHeld:
        'Your citizenship is listed, and you hold a US visa. The suspension is for people who were outside without one on its first day. Whether a visa of one kind helps with another is not settled.',
      inside:
        'Every citizenship you gave is listed. Inside the country the proclamation takes nothing from your status. After a journey you may need a visa: the full list suspends all of them, the partial list immigrant, B, F, M and J visas, and for Turkmenistan only immigrant visas are suspended.',
      otherPassport:
        'One of your citizenships is listed and another is not. Travelling on the passport that is not listed, you are outside it.',
    },
    check: READ,
  },
  travelBan10949: {
    title: 'Earlier suspension of visas for 19 nationalities',
    state: {
      '2025-06-04':
        'Proclamation 10949, signed on 4 June 2025, suspends visas for nationals of 19 countries from 9 June 2025.',
      '2025-06-09': 'Proclamation 10949 suspends visas for nationals of 19 countries.',
      '2026-01-01': 'Proclamation 10949 was replaced on 1 January 2026 by Proclamation 10998, whose lists are longer.',
    },
    means: {
      outside: 'Its lists are not held here, so that it cannot be said whether it reached your citizenship.',
      inside: 'It was for people outside the United States.',
    },
    check: READ,
  },
  benefitHolds: {
    title: 'Holds on cases of listed nationals inside the country',
    state: {
      '2025-12-02':
        'USCIS holds pending cases of nationals of countries under the travel proclamation: work cards, I-129 and I-140 petitions among them.',
      '2026-06-05':
        'Two USCIS memos put pending cases of listed nationals on hold. Court orders since 5 June 2026 stop the holds; litigation continues, and how USCIS applies the orders is described in different ways.',
    },
    means: {
      inside:
        'Your citizenship is listed and you are inside the country: you can file, the outcome is at the agency’s discretion, and practice is unsettled.',
      outside:
        'The sources tell of cases inside the country. Whether petitions for people abroad move was not read; abroad the suspension of visas counts first.',
    },
    check: 'Ask a lawyer how cases like yours move now before you count on a date.',
  },
  ivPause75: {
    title: 'Pause of immigrant visas for 75 nationalities',
    state: {
      '2026-01-21': 'Consulates issue no immigrant visas to nationals of 75 countries. Work visas are not affected.',
      '2026-08-21':
        'A court ended the pause on 21 August 2026, and the Department of State said on 28 August that it is no longer in effect. Whether there is an appeal or a stay is unknown.',
    },
    means: {
      outside:
        'Circulating lists of the countries differ, so that it cannot be said here whether yours was among them.',
      inside: 'A green card inside the country takes no immigrant visa.',
    },
    check: 'Look at the immigrant visa page of the Department of State.',
  },
  ivAppointmentPause: {
    title: 'Pause of immigrant visa appointments worldwide',
    state: {
      '2026-08-25':
        'From 25 or 26 August 2026 consulates paused appointments for immigrant visas everywhere. Nonimmigrant visas are not affected. It could not be verified that appointments have resumed.',
    },
    means: {
      outside: 'You are abroad, so a green card would come through a consulate: the last step may have to wait.',
      inside: 'A green card inside the country takes no such appointment.',
    },
    check: CONSULATE,
  },
  socialMediaH: {
    title: 'Public social media profiles for H-1B and H-4 visas',
    state: {
      '2025-12-15':
        'Consulates ask people who apply for H-1B and H-4 visas to set their social media profiles to public.',
    },
    means: {
      india: 'Interviews in India have been delayed by months because of it. Plan the visa early.',
      outside: 'Your H-1B visa would pass through this review before it is issued.',
      spouse: 'It comes up when you ask for an H-4 visa, not with an extension inside the country.',
      inside: 'It comes up at your next H-1B visa, after a journey abroad.',
    },
    check: CONSULATE,
  },
  socialMediaTn: {
    title: 'Social media review for TN and TD visas',
    state: { '2026-10-01': 'The review of public social media covers people who ask for a TN or TD visa.' },
    means: { visa: 'It is part of a TN visa application. Where no visa is asked for, it does not come up.' },
    check: CONSULATE,
  },
  socialMediaFMJ: {
    title: 'Public social media profiles for F, M and J visas',
    state: {
      '2025-06-18':
        'Consulates ask people who apply for F, M and J visas to set their social media profiles to public.',
    },
    means: {
      inside: 'It comes up when you ask for a new F or J visa, for example after a journey abroad.',
      outside: 'Your visa would pass through this review before it is issued.',
    },
    check: CONSULATE,
  },
  interviewWaiver: {
    title: 'Fewer visas without an interview',
    state: {
      '2025-09-02': 'Most people who ask for an H, L, O, E, F or J visa need an interview in person.',
      '2025-10-01': 'Most people who ask for an H, L, O, E, F or J visa need an interview in person.',
    },
    means: {
      outside: 'Plan for an interview before your first day of work.',
      inside:
        'It comes up at your next visa, after a journey abroad. A change or extension inside the country takes no visa.',
    },
    check: CONSULATE,
  },
  applyInCountry: {
    title: 'Visa applications in your own country',
    state: { '2025-09-06': 'Nonimmigrant visas are asked for in the country of one’s citizenship or residence.' },
    means: {
      outside: 'Apply where you hold citizenship or live; a third country may turn you away.',
      inside: 'A short trip to a neighboring country for a visa may no longer work.',
    },
    check: CONSULATE,
  },
  visaIntegrityFee: {
    title: 'Visa integrity fee of $250',
    state: {
      '2025-07-04':
        'A law of 4 July 2025 sets a fee of $250 for nonimmigrant visas. It is not on the fee list of the Department of State; some sources say that it is collected in places.',
    },
    means: {
      outside: 'It is left out of every total here. It would come on top of the visa fee once it is collected.',
      inside: 'It would come up at your next visa, once it is collected. It is left out of every total here.',
    },
    check: 'Look at the fee list of the Department of State on the day you pay.',
  },
}

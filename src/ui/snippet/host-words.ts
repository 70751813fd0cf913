/** Words for the page around an embed, in its own language: a heading above the frame, and the frame's name for screen readers. */
export const hostWords = {
  en: {
    language: 'English',
    heading: 'Which US work pathways are open to you?',
    title: 'Visa Pathway Wizard: which US work pathways are open to you?',
  },
  'zh-Hans': { language: '简体中文', heading: '您可以通过哪些途径在美国工作？', title: '美国工作签证向导（英文）' },
  hi: {
    language: 'हिन्दी',
    heading: 'अमेरिका में काम करने के कौन-से रास्ते आपके लिए खुले हैं?',
    title: 'अमेरिकी वीज़ा मार्गदर्शक (अंग्रेज़ी में)',
  },
  es: {
    language: 'Español',
    heading: '¿Qué vías tiene abiertas para trabajar en Estados Unidos?',
    title: 'Asistente de visados de Estados Unidos (en inglés)',
  },
  pt: {
    language: 'Português',
    heading: 'Que caminhos para trabalhar nos Estados Unidos estão abertos para você?',
    title: 'Assistente de vistos dos Estados Unidos (em inglês)',
  },
  fr: {
    language: 'Français',
    heading: 'Quelles voies s’offrent à vous pour travailler aux États-Unis ?',
    title: 'Assistant de visas pour les États-Unis (en anglais)',
  },
  de: {
    language: 'Deutsch',
    heading: 'Welche Wege, in den USA zu arbeiten, stehen Ihnen offen?',
    title: 'Assistent zu US-Visa (auf Englisch)',
  },
  ko: {
    language: '한국어',
    heading: '미국에서 일할 수 있는 방법에는 무엇이 있을까요?',
    title: '미국 취업 비자 안내(영어)',
  },
  ja: {
    language: '日本語',
    heading: 'アメリカで働くには、どのような方法がありますか？',
    title: '米国就労ビザウィザード（英語）',
  },
} as const

export type HostLanguage = keyof typeof hostWords

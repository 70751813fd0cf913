import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Names } from '../copy/answers'

import { ui } from '../copy/ui'
import type { IsoDate } from '../domain/dates'
import { CHECKED } from '../policy/sources'
import { citizenships, countries } from '../reference/countries'
import { EmbeddedShell } from '../ui/embedded/EmbeddedShell'
import type { Keeping } from '../ui/keep/keeping'
import { ServicesProvider, type Appearance, type Services, type TableEntries } from '../ui/services'
import { Shell } from '../ui/Shell'
import { HeadingLevels } from '../ui/parts/Heading'
import { NewVersion } from '../ui/parts/NewVersion'
import { Notices } from '../ui/parts/Notices'
import { Wait, WagesMissing } from '../ui/wages/Wait'
import { areaNames } from './areas'
import { addressOf, copy, linkTo, shareSheet } from './browser'
import { checkEmbed } from './check-embed'
import { runDraws } from './draws'
import { preview } from './preview'
import { useEmbedding, type Visit } from './embedding'
import { ErrorBoundary } from './ErrorBoundary'
import type { Location } from './navigation'
import { isThere, Page, useLaterPages } from './Page'
import { newVersion } from './offline'
import { paper } from './paper'
import { calendarDay } from './day'
import { download } from './files'
import { focusOn, focusPage, useFocusOnChange } from './focus'
import { hashOf, isResult } from './route'
import { never, no } from './subscriptions'
import { setTitle } from './title'
import { needsFigures, wageFigures } from './wages'

export interface AppProps {
  readonly navigation: {
    readonly subscribe: (listener: () => void) => () => void
    readonly current: () => Location
    readonly isRemembered: () => boolean
    readonly showRulesOf: (day: IsoDate) => void
    readonly beginDay: (day: IsoDate) => void
    readonly startAnew: () => void
    readonly goTo: (hash: string) => void
    readonly rememberTyped: () => void
    readonly appearance: Appearance
    readonly setAppearance: (appearance: Appearance) => void
  }
  readonly saving: { readonly subscribe: (listener: () => void) => () => void; readonly current: () => Keeping }
  /** The day on which the page was opened. */
  readonly today: IsoDate
  /** Present on somebody else's page. */
  readonly visit?: Visit | undefined
  /** Called once the interface answers. */
  readonly onBegin?: () => void
}

/** The page for the present address; where all of it fails, one sentence. */
export const App = (props: AppProps) => (
  <ErrorBoundary onError={() => props.visit?.guest.say({ type: 'error' })}>
    <Whole {...props} />
  </ErrorBoundary>
)

/** With everything the interface needs from the browser. */
function Whole({ navigation, saving, today: opened, visit, onBegin }: AppProps) {
  const location = useSyncExternalStore(navigation.subscribe, navigation.current, navigation.current)
  const { route, session, mark } = location
  const isReturn = mark !== undefined
  const isRemembered = useSyncExternalStore(navigation.subscribe, navigation.isRemembered, navigation.isRemembered)
  const hydrated = useSyncExternalStore(never, () => true, no)
  const keeping = useSyncExternalStore(saving.subscribe, saving.current, saving.current)
  const isNewer = useSyncExternalStore(newVersion.subscribe, newVersion.current, no)
  const now = useSyncExternalStore(calendarDay.subscribe, calendarDay.current, () => opened)
  const [today, setToday] = useState(opened)
  const printing = useSyncExternalStore(paper.subscribe, paper.current, no)
  const [appearance, setAppearance] = useState<Appearance>(visit?.guest.options.theme ?? navigation.appearance)
  const address = useCallback(() => tabAddress(navigation.current()), [navigation])
  const embedding = useEmbedding(visit, {
    startAnew: navigation.startAnew,
    goTo: navigation.goTo,
    setAppearance,
    address,
  })
  const areas = useSyncExternalStore(areaNames.subscribe, areaNames.current, areaNames.current)
  const tableOf = useCallback(
    (table: string): TableEntries | undefined =>
      table === 'countries'
        ? countries
        : table === 'citizenships'
          ? citizenships
          : areas.state === 'loaded'
            ? areas.entries
            : undefined,
    [areas],
  )
  const names: Names = useCallback(
    (table, code) => {
      const entries = tableOf(table)
      return entries === undefined ? code : (entries.find((entry) => entry.code === code)?.name ?? ui.unlisted(code))
    },
    [tableOf],
  )
  useEffect(() => {
    if (appearance === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = appearance
    visit?.paint(appearance)
  }, [appearance, visit])
  // A place on the page of rules is no page of its own.
  const path = hashOf(route.page === 'rules' ? { page: 'rules' } : route)
  useEffect(() => onBegin?.(), [onBegin])
  const { wages, isNeeded } = useWages({ route, session }, path)
  const later = useLaterPages(route, path)
  const isReading = isResult(route) && isNeeded && (wages.state === 'absent' || wages.state === 'loading')
  useFocusOnChange(`${session.id}${path}`, !isReading && isThere(route, later), visit !== undefined, mark)
  // The same as long as nothing of it changes, so that an answer draws only what reads the answers.
  const services = useMemo(
    (): Services => ({
      ...BROWSER,
      actor: session.actor,
      foresee: session.foresee,
      weigh: session.weigh,
      asOf: hydrated ? session.asOf : CHECKED,
      today,
      ...(hydrated && now !== today && { newDay: now }),
      beginDay() {
        navigation.beginDay(now)
        setToday(now)
      },
      linkDay: session.linkDay,
      showRulesOf: navigation.showRulesOf,
      hydrated,
      dropped: session.dropped,
      origin: session.origin,
      keeping,
      isRemembered,
      drafts: session.drafts,
      openRows: session.openRows,
      view: session.view,
      isReturn,
      // The prerendered page does not know what was chosen.
      appearance: hydrated ? appearance : 'auto',
      setAppearance(chosen) {
        setAppearance(chosen)
        navigation.setAppearance(chosen)
      },
      wages,
      areas: areas.state,
      tableOf,
      names,
      printing,
      linkTo: (answers) => linkTo(answers, session.asOf),
      embedding,
      takeNewVersion: isNewer && isRemembered ? () => newVersion.take(navigation.rememberTyped) : undefined,
    }),
    [
      session,
      hydrated,
      now,
      today,
      navigation,
      keeping,
      isRemembered,
      appearance,
      isReturn,
      wages,
      areas.state,
      tableOf,
      names,
      printing,
      embedding,
      isNewer,
    ],
  )
  const Frame = embedding === undefined ? Shell : EmbeddedShell
  return (
    <ServicesProvider value={services}>
      <HeadingLevels value={visit?.guest.options.heading ?? 1}>
        <Frame>
          <Notices />
          <ErrorBoundary key={session.drafts.id} of={path} onError={() => visit?.guest.say({ type: 'error' })}>
            {isResult(route) && isNeeded && wages.state === 'failed' && <WagesMissing />}
            {isReading ? <Wait /> : <Page route={route} later={later} isGuest={visit !== undefined} />}
          </ErrorBoundary>
          <NewVersion />
        </Frame>
      </HeadingLevels>
    </ServicesProvider>
  )
}

/** The same page with the same answers, in a tab of its own. */
function tabAddress({ route, session }: Location): string {
  const { answers } = session.actor.getSnapshot().context
  return Object.keys(answers).length === 0 ? addressOf(hashOf(route)) : linkTo(answers, session.asOf, hashOf(route))
}

const print = () => window.print()

/** What is there already is not loaded again. */
const loadTables = (): void => {
  void wageFigures.load()
  void areaNames.load()
}

/** What needs nothing but the browser. */
const BROWSER = {
  loadTables,
  print,
  addressOf,
  copy,
  download,
  ...(shareSheet && { shareSheet }),
  setTitle,
  focusOn,
  focusPage,
  runDraws,
  preview,
  checkEmbed,
}

/** The wage figures, and whether this page rests on them. After a failure the next page tries again. */
function useWages({ route, session }: Location, path: string) {
  const wages = useSyncExternalStore(wageFigures.subscribe, wageFigures.current, wageFigures.current)
  const isNeeded = needsFigures(route, session.actor.getSnapshot().context.answers)
  useEffect(() => {
    if (isNeeded) void wageFigures.load()
  }, [isNeeded, path])
  return { wages, isNeeded }
}

/** What a page says to the worker that waits, once the person asks for the new version. */
export const USE_NEW_VERSION = 'use-new-version'

/** What never changes. */
export const never = () => () => undefined
export const no = () => false

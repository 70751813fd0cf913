export declare function browserPath(): string | undefined
export declare function shellPath(): string | undefined
export declare function firefoxPath(): string | undefined
export declare function webkitPaths():
  { readonly driver: string; readonly screen: string; readonly browser: string } | undefined
export declare function mayHaveWebkit(): boolean

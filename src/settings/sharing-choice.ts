/** What the reader chooses of sharing settings between browsers. */
export interface SharingChoice {
  /** Turned on for the first time, a copy of the settings is kept, for what others have shared counts from then on. */
  choose(on: boolean, sites: boolean): Promise<void>;
  /** Stops sharing here, and deletes what is shared. Other browsers that share keep their settings, and may share them again. */
  forget(): Promise<void>;
}

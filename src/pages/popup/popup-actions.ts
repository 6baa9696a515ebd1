/** What can be done in the popup. */
export type PopupActions = {
  trace: () => void;
  show: (attribution: string) => void;
  addPage: () => void;
  /** Asks for, or gives back, the site or all sites. In Firefox the request must be the first call of the click. */
  switchSite: (wanted: boolean) => void;
  switchAll: (wanted: boolean) => void;
  manage: () => void;
};

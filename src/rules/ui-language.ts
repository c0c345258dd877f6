/** Language of what a reader sees: messages, help, reports. */
export type UiLanguage = 'da' | 'en'

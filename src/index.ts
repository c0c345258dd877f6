export const placeholderExport = 0

export { Format } from './format';
export type { Arg, Message } from './message';
export type { DayShape, Direction, FormatData, Layer, LocalePack } from './pack';
export { LocaleProvider, useFormat, usePack, useReloadTexts, useText, type LoadPack, type Text } from './provider';
export { stripMarks, Texts } from './texts';

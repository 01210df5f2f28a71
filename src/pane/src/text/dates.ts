import type { Meeting } from '../api/types';
import { language } from './text';

const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

/** "Tue, 3 Mar", or with the year when it is not the year of now. */
export function dayText(instant: string, now: string): string {
  const date = new Date(instant);
  return (date.getFullYear() === new Date(now).getFullYear() ? day : dayOfYear).format(date);
}

/** "March 2026". */
export const monthText = (instant: string) => month.format(new Date(instant));

/** "3 minutes ago", "yesterday". */
export function agoText(instant: string, now: string): string {
  const minutes = Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 60 / 24), 'day');
}

/** The meeting's day; a time known only roughly is not made exact. */
export const meetingDay = (meeting: Meeting, now: string) =>
  meeting.precision === 'about' ? monthText(meeting.start) : dayText(meeting.start, now);

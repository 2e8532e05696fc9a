import type { Subject } from '../../domain/person.ts'
import { scheduledAt, timelineOf, winningOverride } from '../../domain/timeline.ts'
import { dayMinutes, dayNumber, toInstant, wallOfMinute, type LocalDate } from '../../domain/time.ts'
import type { DaySegment } from '../view.ts'

export function daySegments(subject: Subject, date: LocalDate): readonly DaySegment[] {
  const timeline = timelineOf(subject)
  const first = dayNumber(date) * dayMinutes
  const segments: DaySegment[] = []
  for (let minute = 0; minute < dayMinutes; minute++) {
    const override =
      subject.profile.overrides[winningOverride(subject.profile.overrides, toInstant(wallOfMinute(first + minute), timeline.zone))]
    const status =
      override?.status ?? (subject.profile.schedulerOn ? scheduledAt(timeline, first + minute).status : subject.profile.manualStatus)
    const last = segments.at(-1)
    if (last?.status === status) segments[segments.length - 1] = { ...last, end: minute + 1 }
    else segments.push({ start: minute, end: minute + 1, status })
  }
  return segments
}

import { dayNumber, easter, civil } from './calendar.ts'

const fixed: Readonly<Record<string, readonly [number, number]>> = {
  'new-year': [1, 1],
  'labour-day': [5, 1],
  'national-day': [7, 21],
  assumption: [8, 15],
  'all-saints': [11, 1],
  armistice: [11, 11],
  'saint-nicholas': [12, 6],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
}
const afterEaster: Readonly<Record<string, number>> = {
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'whit-monday': 50,
}

/** The next day of that name from `today` on, by day number; names as the language packs write them. */
export function holidayDate(name: string, today: number): number | undefined {
  const { year } = civil(today)
  for (const each of [year, year + 1]) {
    const date = fixed[name]
    const shift = afterEaster[name]
    const day = date !== undefined ? dayNumber(each, date[0], date[1]) : shift !== undefined ? easter(each) + shift : undefined
    if (day !== undefined && day >= today) return day
  }
  return undefined
}

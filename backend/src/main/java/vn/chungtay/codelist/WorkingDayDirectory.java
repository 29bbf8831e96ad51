package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts terms as the Civil Code does (Bộ luật Dân sự 2015, Articles 147 and 148): the first day is the one after the
 * event, and a term that ends on a closed day ends on the next one that is worked. Beyond the years whose calendar is
 * known, only Saturdays and Sundays count as closed.
 */
@ApplicationScoped
public class WorkingDayDirectory {
    /** Closed days in a row are far fewer than worked ones: a window that is surely long enough. */
    private static final int DAYS_PER_WORKING_DAY = 3;

    private static final int LONGEST_PAUSE = 30;

    private final PublicHolidayQueries holidays;

    WorkingDayDirectory(PublicHolidayQueries holidays) {
        this.holidays = holidays;
    }

    /** The day on which a term of working days ends that is counted from the day after. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var calendar = calendar(day, day.plusDays((long) workingDays * DAYS_PER_WORKING_DAY + LONGEST_PAUSE));
        LocalDate end = day;
        for (int counted = 0; counted < workingDays; ) {
            end = end.plusDays(1);
            if (isWorked(end, calendar)) {
                counted++;
            }
        }
        return end;
    }

    /** The day itself when offices work on it, the next on which they do otherwise. */
    public LocalDate onOrAfter(LocalDate day) {
        var calendar = calendar(day, day.plusDays(LONGEST_PAUSE));
        LocalDate end = day;
        while (!isWorked(end, calendar)) {
            end = end.plusDays(1);
        }
        return end;
    }

    private Map<LocalDate, PublicHoliday.Kind> calendar(LocalDate first, LocalDate last) {
        return holidays.between(first, last).stream()
                .collect(Collectors.toMap(PublicHoliday::day, PublicHoliday::kind));
    }

    private static boolean isWorked(LocalDate day, Map<LocalDate, PublicHoliday.Kind> calendar) {
        PublicHoliday.Kind kind = calendar.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return kind == PublicHoliday.Kind.MADE_UP || kind == null && !weekend;
    }
}

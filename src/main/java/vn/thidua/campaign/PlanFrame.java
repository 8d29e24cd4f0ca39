package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says beside what is counted: why, for whom, on which grounds, how it is launched and which days matter. All of
 * it may be left open.
 *
 * @param priority whether it is one of the year's key activities
 * @param purpose what the campaign is for
 * @param requirements how it is to be run
 * @param staff whom within the units it addresses; none named means everybody
 * @param jointly bodies that launch it together with the launching unit
 * @param documents resolutions, directives and plans that guide it
 * @param movements named movements and drives that it carries on
 * @param keyDays days to be remembered; they may lie before and after the window
 */
public record PlanFrame(
        Boolean priority,
        @Nullable String purpose,
        @Nullable String requirements,
        List<StaffCategory> staff,
        List<String> jointly,
        List<String> documents,
        List<String> movements,
        Ceremony ceremony,
        List<KeyDay> keyDays) {

    public static final PlanFrame NONE =
            new PlanFrame(false, null, null, List.of(), List.of(), List.of(), List.of(), Ceremony.NONE, List.of());

    public PlanFrame {
        priority = Boolean.TRUE.equals(priority);
        purpose = PlanText.orNull(purpose);
        requirements = PlanText.orNull(requirements);
        staff = PlanText.present(staff).stream().distinct().toList();
        jointly = PlanText.lines(jointly);
        documents = PlanText.lines(documents);
        movements = PlanText.lines(movements);
        ceremony = ceremony == null ? Ceremony.NONE : ceremony;
        keyDays = PlanText.present(keyDays);
    }

    /** Who serves in the units, as emulation addresses them. */
    public enum StaffCategory {
        OFFICIAL,
        CIVIL_SERVANT,
        PUBLIC_EMPLOYEE,
        SOLDIER,
        WORKER
    }

    /**
     * The launch as an event; its day is the plan's.
     *
     * @param time the hour or the part of the day, as an invitation says it
     * @param chair the office that presides, not a person's name
     * @param guests who is invited
     */
    public record Ceremony(
            @Nullable String time,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String guests) {

        static final Ceremony NONE = new Ceremony(null, null, null, null);

        public Ceremony {
            time = PlanText.orNull(time);
            place = PlanText.orNull(place);
            chair = PlanText.orNull(chair);
            guests = PlanText.orNull(guests);
        }
    }

    /** A day and what it stands for: an anniversary, the day of a service. */
    public record KeyDay(@Nullable LocalDate day, String name) {

        public KeyDay {
            name = PlanText.line(name);
        }
    }
}

/**
 * The calendar of the State's offices: public holidays, days given for them and swapped days, as dated data with their
 * source. Supplies {@link vn.thidua.shared.SpecialDays} to the working calendar that every deadline is counted by. Knows no
 * feature.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "web"})
@NullMarked
package vn.thidua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

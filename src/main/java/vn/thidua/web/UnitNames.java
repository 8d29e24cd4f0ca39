package vn.thidua.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** How units are called, for the parts of the frame that name desks. The organisation module knows. */
public interface UnitNames {

    /**
     * The names of these units.
     *
     * @param codes unit codes, unknown ones included
     * @return the name by code; unknown codes are missing
     */
    Map<String, String> names(Collection<String> codes, Locale locale);
}

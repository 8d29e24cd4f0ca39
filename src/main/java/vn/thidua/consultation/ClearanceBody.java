package vn.thidua.consultation;

import java.util.Locale;

/** An agency that knows of violations. */
public record ClearanceBody(String code, String nameVi, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}

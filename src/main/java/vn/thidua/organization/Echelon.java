package vn.thidua.organization;

/** How high a unit stands, from the smallest army section to the State; the order is from low to high. */
public enum Echelon {
    SECTION,
    COMPANY,
    UNIT,
    COMMUNE,
    DEPARTMENT,
    REGIMENT_EQ,
    CITY,
    COMMAND,
    PROVINCE,
    MINISTRY,
    CENTRAL
}

package vn.thidua.organization;

import java.util.List;
import java.util.Map;

/**
 * What an import of units will write.
 *
 * @param written units that are new or different
 * @param paths the path of every unit of the file, by code
 * @param moved whether a unit that existed got another parent, so that paths below it change too
 */
record UnitPlan(
        ImportResult result,
        List<UnitRow> written,
        Map<String, String> paths,
        boolean moved,
        List<UnitRow.FormerName> formerNames,
        List<UnitRow.Membership> seats) {}

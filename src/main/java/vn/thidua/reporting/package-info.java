/**
 * What the State asks for once a year and what a rating of staff asks for: counted from what the other modules recorded,
 * never entered by hand. An observer: reads other modules' tables with SQL of its own, and is known by nobody. Every figure
 * and the rows behind it come out of one query, so that they cannot disagree. Owns the forms' terms and one fact that no
 * other module records: who of those awarded leads.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "organization", "award", "document", "spreadsheet", "web"})
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

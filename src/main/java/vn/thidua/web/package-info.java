/**
 * The face of the whole product and nothing of its own: the page frame and its components, languages and messages, how
 * dates and numbers are written, what a refusal looks like as a page and as a problem document. Knows no feature; features
 * give it what it shows through {@link vn.thidua.web.SignedInPerson}, {@link vn.thidua.web.UnitNames}, {@link
 * vn.thidua.web.NavCounts}, {@link vn.thidua.web.SearchSource} and {@link vn.thidua.web.ExportedList}.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared", "spreadsheet"})
@NullMarked
package vn.thidua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

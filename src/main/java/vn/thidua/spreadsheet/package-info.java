/**
 * Lists as people keep them: CSV and XLSX files are read into lines of texts and templates are written. Every limit that
 * keeps a hostile file from filling the memory stands here. Knows no feature.
 */
@ApplicationModule(displayName = "Spreadsheets", allowedDependencies = "shared")
@NullMarked
package vn.thidua.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

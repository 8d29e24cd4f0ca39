/**
 * Official documents: what one holds ({@link vn.thidua.document.OfficialDocument}), how it looks as PDF and as DOCX by
 * Nghị định 30/2020/NĐ-CP ({@link vn.thidua.document.DocumentRenderer}), and the record of those that were issued, which
 * answers everybody whether a paper in hand is genuine ({@link vn.thidua.document.IssuedDocuments}). Knows no feature:
 * what is written in a document is the caller's business, how it is laid out is ours.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "web"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Turns a template and its facts into a PDF that looks like a Vietnamese administrative document (Nghị định
 * 30/2020/NĐ-CP). Knows no feature: what is written in a document is the caller's business, how it is laid out is ours.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = "shared")
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Files that people attach to cases: kept in the database beside the case they prove, so that one backup holds both and
 * one transaction writes both. Accepts only the kinds it can recognise by their content. Knows no feature: who may see a
 * file is asked of the case it is linked to ({@link vn.thidua.shared.CaseAccess}).
 */
@ApplicationModule(displayName = "Attachments", allowedDependencies = "shared")
@NullMarked
package vn.thidua.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What everybody may read without signing in: the frame of the public pages and what they publish. An observer: shows what
 * the law publishes (Law 06/2022/QH15 Đ5: open, fair, timely) and nothing that says more about a person.
 */
@ApplicationModule(
        displayName = "Public pages",
        allowedDependencies = {"shared", "organization", "award", "paper", "document", "web"})
@NullMarked
package vn.thidua.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

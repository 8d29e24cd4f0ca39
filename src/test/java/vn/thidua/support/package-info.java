/** What tests of several modules share: the database of this JVM, the application started on it, people and campaigns. */
@NullMarked
package vn.thidua.support;

import org.jspecify.annotations.NullMarked;

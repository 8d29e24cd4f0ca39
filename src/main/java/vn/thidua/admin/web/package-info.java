/** The administrator's pages. */
@NullMarked
package vn.thidua.admin.web;

import org.jspecify.annotations.NullMarked;

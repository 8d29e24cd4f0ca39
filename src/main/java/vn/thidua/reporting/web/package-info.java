@NullMarked
package vn.thidua.reporting.web;

import org.jspecify.annotations.NullMarked;

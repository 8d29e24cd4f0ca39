@NullMarked
package vn.thidua.reporting.rest;

import org.jspecify.annotations.NullMarked;

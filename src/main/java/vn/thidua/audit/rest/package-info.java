@NullMarked
package vn.thidua.audit.rest;

import org.jspecify.annotations.NullMarked;

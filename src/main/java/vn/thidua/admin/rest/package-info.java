@NullMarked
package vn.thidua.admin.rest;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.thidua.rolemodel.rest;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.thidua.rolemodel.web;

import org.jspecify.annotations.NullMarked;

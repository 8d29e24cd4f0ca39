@NullMarked
package vn.thidua.consultation.web;

import org.jspecify.annotations.NullMarked;

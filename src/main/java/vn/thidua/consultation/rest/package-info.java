@NullMarked
package vn.thidua.consultation.rest;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.thidua.cluster.web;

import org.jspecify.annotations.NullMarked;

/** The administrators' house, as pages and as resources. */
@NullMarked
package com.aetherial.admin.web;

import org.jspecify.annotations.NullMarked;

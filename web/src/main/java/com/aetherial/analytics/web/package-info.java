/** The platform as a whole, as pages with charts, as resources and as files. */
@NullMarked
package com.aetherial.analytics.web;

import org.jspecify.annotations.NullMarked;

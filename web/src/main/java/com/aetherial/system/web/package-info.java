/** The machine that everything runs on, as pages and as resources. */
@NullMarked
package com.aetherial.system.web;

import org.jspecify.annotations.NullMarked;

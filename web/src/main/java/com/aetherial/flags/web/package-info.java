/** Features that only some people have yet, as pages and as resources. */
@NullMarked
package com.aetherial.flags.web;

import org.jspecify.annotations.NullMarked;

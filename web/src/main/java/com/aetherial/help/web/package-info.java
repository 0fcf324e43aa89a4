/** The help, its tickets and the desks behind both, as pages and as resources. */
@NullMarked
package com.aetherial.help.web;

import org.jspecify.annotations.NullMarked;
